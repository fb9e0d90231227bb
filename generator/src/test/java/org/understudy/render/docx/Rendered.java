package org.understudy.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.understudy.document.Block;
import org.understudy.document.Page;
import org.understudy.render.RenderException;
import org.understudy.render.odt.KitchenSink;

/** Renders for tests, and shows what became of it. */
final class Rendered {
    private Rendered() {}

    static DocxArtifact page(Page page) {
        return page(page, ReferenceDocx.builtIn());
    }

    static DocxArtifact page(Page page, byte[] reference) {
        try {
            return new DocxRenderer(reference).render(page);
        } catch (RenderException e) {
            throw new AssertionError(e.diagnostic().toString(), e);
        }
    }

    static Page pageOf(Block... blocks) {
        Page all = KitchenSink.page();
        return new Page(all.imprint(), all.header(), all.footer(), List.of(blocks), Map.of());
    }

    /** What stands in {@code w:body}, but for the section. */
    static String text(Block... blocks) {
        String content = xml(page(pageOf(blocks)), "word/document.xml");
        return content.substring(content.indexOf("<w:body>") + "<w:body>".length(), content.indexOf("<w:sectPr>"));
    }

    static String xml(DocxArtifact artifact, String path) {
        return artifact.parts().stream()
                .filter(part -> part.path().equals(path))
                .map(part -> new String(part.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    /** The file in clear. */
    static byte[] file(DocxArtifact artifact) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (DocxArtifact.Part part : artifact.parts()) {
                zip.putNextEntry(new ZipEntry(part.path()));
                zip.write(part.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
