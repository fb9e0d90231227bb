package org.understudy.render.docx;

import java.util.EnumSet;
import java.util.Set;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;
import org.understudy.render.Renderer;
import org.understudy.render.office.UnwritableCharacterException;

/**
 * Puts pages into WordprocessingML texts, ISO/IEC 29500-4 (transitional), that look as a reference document says: real, editable
 * documents of named styles, list definitions and live fields.
 */
public final class DocxRenderer implements Renderer {
    private final Letterhead letterhead;

    /**
     * @param referenceDocx a WordprocessingML text whose styles and pages are used; styles it lacks are the built-in ones
     * @throws RenderException {@code RENDER-023} if it is no such text, damaged, encrypted or too large; {@code RENDER-024} if it
     *     holds a macro, an embedded document or a linked picture; {@code RENDER-025} if a style is of the wrong kind
     */
    public DocxRenderer(byte[] referenceDocx) throws RenderException {
        letterhead = BuiltInReference.is(referenceDocx)
                ? Letterhead.of(BuiltInReference.read(), EnumSet.allOf(Paper.class))
                : Letterhead.of(ForeignReference.read(referenceDocx), Set.of());
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    /** @throws RenderException {@code RENDER-020} if the page holds a character that XML can't carry */
    @Override
    public DocxArtifact render(Page page) throws RenderException {
        try {
            return new DocxArtifact(page.imprint(), new DocumentFiles(letterhead, page).write());
        } catch (UnwritableCharacterException e) {
            throw new RenderException(e.diagnostic(page.imprint().identifier()));
        }
    }
}
