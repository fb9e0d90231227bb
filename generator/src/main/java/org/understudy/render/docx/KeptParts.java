package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.render.RenderException;

/** Collects what parts of a letterhead refer to, pictures and fonts, under names that no part of a document has. */
final class KeptParts {
    private final ReferencePackage reference;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    KeptParts(ReferencePackage reference) {
        this.reference = reference;
    }

    /** A part that is taken over as it is. */
    record Kept(String path, String contentType, byte[] content) {}

    /** The relationships of a part, to be written with it; what they lead to is taken over. */
    List<Relationship> relationships(String part) throws RenderException {
        var renamed = new ArrayList<Relationship>();
        for (Relationship relationship : reference.relationships(part)) {
            String target = relationship.external() ? relationship.target() : keep(relationship.target());
            renamed.add(new Relationship(relationship.id(), relationship.type(), target, relationship.external()));
        }
        return renamed;
    }

    private String keep(String path) throws RenderException {
        Kept known = kept.get(path);
        if (known == null) {
            String ending = path.substring(path.lastIndexOf('.') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]", "");
            String name = "word/media/letterhead" + (kept.size() + 1) + "." + ending;
            known = new Kept(name, reference.contentType(path), reference.part(path));
            kept.put(path, known);
        }
        return known.path();
    }

    List<Kept> all() {
        return List.copyOf(kept.values());
    }
}
