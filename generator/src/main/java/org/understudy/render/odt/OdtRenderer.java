package org.understudy.render.odt;

import java.util.ArrayList;
import org.understudy.document.Page;
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

    /**
     * @param referenceOdt an OpenDocument text whose styles and master pages are used; styles it lacks are the built-in
     *     ones
     * @throws RenderException {@code RENDER-021} if it is no such text, damaged, encrypted or too large; {@code
     *     RENDER-022} if it holds a macro, an embedded document or a linked picture
     */
    public OdtRenderer(byte[] referenceOdt) throws RenderException {
        letterhead = Letterhead.of(
                BuiltInReference.is(referenceOdt) ? BuiltInReference.read() : ForeignReference.read(referenceOdt));
    }

    @Override
    public Format format() {
        return Format.ODT;
    }

    /** @throws RenderException {@code RENDER-020} if the page holds a character that XML can't carry */
    @Override
    public OdtArtifact render(Page page) throws RenderException {
        try {
            var parts = new ArrayList<OdtArtifact.Part>();
            parts.add(new OdtArtifact.Part(
                    "content.xml", XML, ContentFile.write(page, letterhead.textWidth(), letterhead.firstPage())));
            parts.add(
                    new OdtArtifact.Part("styles.xml", XML, letterhead.styles().fill(page)));
            parts.add(new OdtArtifact.Part("meta.xml", XML, MetaFile.write(page.imprint())));
            parts.add(new OdtArtifact.Part("settings.xml", XML, SettingsFile.write()));
            parts.addAll(letterhead.copyParts());
            return new OdtArtifact(page.imprint(), parts);
        } catch (UnwritableCharacterException e) {
            throw new RenderException(e.diagnostic(page.imprint().identifier()));
        }
    }
}
