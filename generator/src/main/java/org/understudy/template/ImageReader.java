package org.understudy.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Image;
import org.understudy.source.SourceFiles;

/**
 * Reads pictures of the plan ({@code plan:images/x.png}) and of the template layers ({@code logo.png}), each once a page.
 * Not thread-safe.
 */
final class ImageReader {
    private static final String OF_PLAN = "plan:";

    private final SourceFiles plan;
    private final TemplateLayers layers;
    private final ImageRecoder recoder = new ImageRecoder();
    private final Map<String, Image> read = new HashMap<>();

    ImageReader(SourceFiles plan, TemplateLayers layers) {
        this.plan = plan;
        this.layers = layers;
    }

    /** How a picture of the plan is named in XHTML. */
    static String ofPlan(String path) {
        return OF_PLAN + path;
    }

    /** @param source as it stands in {@code src} */
    Image read(String source, Problems problems) throws PageException {
        Image known = read.get(source);
        if (known != null) {
            return known;
        }
        String name = source.startsWith(OF_PLAN) ? source.substring(OF_PLAN.length()) : source;
        Optional<TemplateLayers.Found> found = find(source, name, problems);
        if (found.isEmpty()) {
            throw problems.badImage(Optional.empty(), name, "@image.missing");
        }
        try {
            Image image = recoder.recode(found.get().bytes());
            read.put(source, image);
            return image;
        } catch (ImageRecoder.BadImageException e) {
            throw problems.badImage(Optional.of(found.get().place()), name, e.reason());
        }
    }

    private Optional<TemplateLayers.Found> find(String source, String name, Problems problems) throws PageException {
        try {
            if (source.startsWith(OF_PLAN)) {
                return plan.has(name)
                        ? Optional.of(new TemplateLayers.Found(name, plan.read(name, Layer.LIMIT)))
                        : Optional.empty();
            }
            return layers.find(source);
        } catch (IOException e) {
            throw problems.badImage(Optional.empty(), name, "@image.unreadable");
        }
    }
}
