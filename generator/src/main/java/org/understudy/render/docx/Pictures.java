package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.document.Image;

/** Collects the pictures of a document; each is a part, once. */
final class Pictures {
    private final Relations relations;
    private final Map<Image, String> ids = new LinkedHashMap<>();
    private final List<DocxArtifact.Part> parts = new ArrayList<>();

    /** @param relations of the text that they are in */
    Pictures(Relations relations) {
        this.relations = relations;
    }

    /** The id of the relationship to a picture. */
    String id(Image image) {
        return ids.computeIfAbsent(image, added -> {
            String ending = added.type() == Image.Type.PNG ? ".png" : ".jpeg";
            String path = "word/media/figure" + (parts.size() + 1) + ending;
            parts.add(new DocxArtifact.Part(path, added.bytes()));
            return relations.part("image", path);
        });
    }

    List<DocxArtifact.Part> parts() {
        return List.copyOf(parts);
    }
}
