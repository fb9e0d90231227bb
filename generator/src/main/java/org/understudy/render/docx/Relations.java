package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.render.office.Xml;

/** Collects the relationships of a part while it is written (ISO/IEC 29500-2, 6.5). */
final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<Relationship> all;
    private final Map<String, String> links = new HashMap<>();

    /** @param kept those that the part has already */
    Relations(List<Relationship> kept) {
        all = new ArrayList<>(kept);
    }

    /** The id of a part that is referred to. */
    String part(String type, String path) {
        return add(type, path, false);
    }

    /** The id of an address outside. */
    String link(String address) {
        return links.computeIfAbsent(address, added -> add("hyperlink", added, true));
    }

    /** A part that is referred to by an id that was given before. */
    void named(String id, String type, String path) {
        all.add(new Relationship(id, type, path, false));
    }

    private String add(String type, String target, boolean external) {
        String id = "us" + (all.size() + 1);
        all.add(new Relationship(id, type, target, external));
        return id;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The file that lists them. */
    byte[] write() {
        var xml = new Xml(1024);
        xml.declaration().start("Relationships").attribute("xmlns", NAMESPACE);
        for (Relationship relationship : all) {
            xml.start("Relationship").attribute("Id", relationship.id());
            xml.attribute("Type", uri(relationship.type()));
            if (relationship.external()) {
                xml.attribute("Target", relationship.target()).attribute("TargetMode", "External");
            } else {
                xml.attribute("Target", "/" + relationship.target());
            }
            xml.end();
        }
        return xml.end().finish();
    }

    private static String uri(String type) {
        return type.equals("core-properties")
                ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                : Wml.R + "/" + type;
    }

    /** Where the relationships of a part are listed. */
    static String pathFor(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
