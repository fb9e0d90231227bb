package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.document.Page;
import org.understudy.document.Paper;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;
import org.understudy.render.Renderer;
import org.understudy.render.office.UnwritableCharacterException;

/**
 * Puts pages into OpenDocument texts, ODF 1.3 (ISO/IEC 26300), that look as a reference document says: real, editable
 * documents of named styles, fields and a generated table of contents.
 */
public final class OdtRenderer implements Renderer {
    private static final String XML = "text/xml";

    private final Letterhead letterhead;
    private final boolean builtIn;
    private @Nullable Letterhead onLetter;

    /**
     * @param referenceOdt an OpenDocument text whose styles and master pages are used; styles it lacks are the built-in
     *     ones
     * @throws RenderException {@code RENDER-021} if it is no such text, damaged, encrypted or too large; {@code
     *     RENDER-022} if it holds a macro, an embedded document or a linked picture
     */
    public OdtRenderer(byte[] referenceOdt) throws RenderException {
        builtIn = BuiltInReference.is(referenceOdt);
        letterhead = builtIn
                ? Letterhead.of(BuiltInReference.read(), Optional.of(Paper.A4))
                : Letterhead.of(ForeignReference.read(referenceOdt), Optional.empty());
    }

    /** A letterhead of somebody's own keeps its size. */
    private synchronized Letterhead on(Paper paper) throws RenderException {
        if (!builtIn || paper == Paper.A4) {
            return letterhead;
        }
        if (onLetter == null) {
            onLetter = Letterhead.of(BuiltInReference.read(), Optional.of(paper));
        }
        return onLetter;
    }

    @Override
    public Format format() {
        return Format.ODT;
    }

    /** @throws RenderException {@code RENDER-020} if the page holds a character that XML can't carry */
    @Override
    public OdtArtifact render(Page page) throws RenderException {
        Letterhead used = on(page.imprint().paper());
        try {
            var parts = new ArrayList<OdtArtifact.Part>();
            parts.add(
                    new OdtArtifact.Part("content.xml", XML, ContentFile.write(page, used.textWidth(), used.pages())));
            parts.add(new OdtArtifact.Part("styles.xml", XML, used.styles().fill(page)));
            parts.add(new OdtArtifact.Part("meta.xml", XML, MetaFile.write(page.imprint())));
            parts.add(new OdtArtifact.Part("settings.xml", XML, SettingsFile.write()));
            parts.addAll(used.copyParts());
            return new OdtArtifact(page.imprint(), parts);
        } catch (UnwritableCharacterException e) {
            throw new RenderException(e.diagnostic(page.imprint().identifier()));
        }
    }
}
