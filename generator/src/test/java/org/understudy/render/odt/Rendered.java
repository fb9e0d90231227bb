package org.understudy.render.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.understudy.document.Block;
import org.understudy.document.Page;
import org.understudy.render.RenderException;

/** Renders for tests, and shows what became of it. */
final class Rendered {
    private Rendered() {}

    static OdtArtifact page(Page page) {
        return page(page, ReferenceOdt.builtIn());
    }

    static OdtArtifact page(Page page, byte[] reference) {
        try {
            return new OdtRenderer(reference).render(page);
        } catch (RenderException e) {
            throw new AssertionError(e);
        }
    }

    static Page pageOf(Block... blocks) {
        return new Page(KitchenSink.imprint(), KitchenSink.header(), KitchenSink.footer(), List.of(blocks), Map.of());
    }

    /** What stands in {@code office:text}. */
    static String text(Block... blocks) {
        String content = xml(page(pageOf(blocks)), "content.xml");
        return content.substring(
                content.indexOf("<office:text>") + "<office:text>".length(), content.indexOf("</office:text>"));
    }

    static String xml(OdtArtifact artifact, String path) {
        return artifact.parts().stream()
                .filter(part -> part.path().equals(path))
                .map(part -> new String(part.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }
}
