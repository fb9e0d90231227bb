package org.understudy.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import org.understudy.document.Page;
import org.understudy.interop.LibreOffice.Document;
import org.understudy.plan.Format;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.seal.Sealer;

/** Pages without secrets as files of office programs, on the built-in letterhead. */
public final class OfficeFile {
    private OfficeFile() {}

    public static Document of(Page page, Format format) {
        String reference = "/org/understudy/templates/reference." + format.term();
        try (InputStream stream = OfficeFile.class.getResourceAsStream(reference)) {
            byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
            Renderer renderer = format == Format.DOCX ? new DocxRenderer(bytes) : new OdtRenderer(bytes);
            try (Artifact artifact = renderer.render(page)) {
                byte[] file = new Sealer(new SecureRandom()).release(artifact).bytes();
                return new Document(file, format.term(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RenderException e) {
            throw new AssertionError(e.diagnostic().toString(), e);
        }
    }
}
