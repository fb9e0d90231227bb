package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.understudy.render.office.Xml;

/** Collects the parts of a package with what it says of them (ISO/IEC 29500-2, 7.2.3): content types and relationships. */
final class PackageFiles {
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final List<DocxArtifact.Part> parts = new ArrayList<>();
    private final List<String> contentTypes = new ArrayList<>();

    /** @param content becomes the package's own, to be wiped with it */
    void add(String path, String contentType, byte[] content, Relations relations) {
        add(path, contentType, content);
        addRelations(path, relations);
    }

    void add(String path, String contentType, byte[] content) {
        parts.add(new DocxArtifact.Part(path, content));
        contentTypes.add(contentType);
    }

    private void addRelations(String path, Relations relations) {
        if (!relations.isEmpty()) {
            parts.add(new DocxArtifact.Part(Relations.pathFor(path), relations.write()));
            contentTypes.add("");
        }
    }

    /** All, those first that describe the others. */
    List<DocxArtifact.Part> finish(Relations root) {
        var all = new ArrayList<DocxArtifact.Part>();
        all.add(new DocxArtifact.Part("[Content_Types].xml", types()));
        all.add(new DocxArtifact.Part(Relations.pathFor(""), root.write()));
        all.addAll(parts);
        return all;
    }

    private byte[] types() {
        var xml = new Xml(4096);
        xml.declaration().start("Types").attribute("xmlns", CONTENT_TYPES);
        usual(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        usual(xml, "xml", "application/xml");
        for (int i = 0; i < parts.size(); i++) {
            if (!contentTypes.get(i).isEmpty()) {
                xml.start("Override").attribute("PartName", "/" + parts.get(i).path());
                xml.attribute("ContentType", contentTypes.get(i)).end();
            }
        }
        return xml.end().finish();
    }

    private static void usual(Xml xml, String ending, String contentType) {
        xml.start("Default")
                .attribute("Extension", ending)
                .attribute("ContentType", contentType)
                .end();
    }
}
