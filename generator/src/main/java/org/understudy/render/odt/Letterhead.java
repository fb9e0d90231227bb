package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.render.RenderException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What documents take from a reference document: its styles and master pages, and the pictures in these. Its own text,
 * metadata, settings, thumbnail and macros stay behind. Immutable.
 *
 * @param firstPage the master page that a document begins with
 * @param textWidth of that page
 * @param parts the files that its styles refer to
 */
record Letterhead(StylesTemplate styles, String firstPage, Length textWidth, List<OdtArtifact.Part> parts) {
    private static final RuleId OUTSIDE = RuleId.error("RENDER-022");

    /** Elements that run something, or fetch it. */
    private static final List<String> ACTIVE =
            List.of("event-listeners", "script", "execute-macro", "dde-connection", "dde-connection-decl");

    static Letterhead of(ReferencePackage reference) throws RenderException {
        var styles = new StyleSheet(reference.xml("styles.xml"));
        if (!styles.complete()) {
            styles.addMissing(new StyleSheet(BuiltInReference.read().xml("styles.xml")));
        }
        var pages = new MasterPages(styles, masterPageOf(reference.xml("content.xml")));
        pages.prepare();
        List<OdtArtifact.Part> parts = partsFor(styles.root(), reference);
        return new Letterhead(StylesFile.write(styles), pages.firstName(), pages.textWidth(), parts);
    }

    /** The master page that a text begins with, if its first paragraph says so. */
    private static String masterPageOf(Document content) {
        Element root = content.getDocumentElement();
        String style = Elements.first(root, OdfNamespaces.OFFICE, "body")
                .flatMap(body -> Elements.first(body, OdfNamespaces.OFFICE, "text"))
                .flatMap(text -> Elements.in(text).stream()
                        .filter(block -> block.hasAttributeNS(OdfNamespaces.TEXT, "style-name")
                                || block.hasAttributeNS(OdfNamespaces.TABLE, "style-name"))
                        .findFirst())
                .map(block -> block.getAttributeNS(OdfNamespaces.TEXT, "style-name")
                        + block.getAttributeNS(OdfNamespaces.TABLE, "style-name"))
                .orElse("");
        return Elements.all(root).stream()
                .filter(element -> Elements.is(element, OdfNamespaces.STYLE, "style"))
                .filter(element -> style.equals(element.getAttributeNS(OdfNamespaces.STYLE, "name")))
                .map(element -> element.getAttributeNS(OdfNamespaces.STYLE, "master-page-name"))
                .findFirst()
                .orElse("");
    }

    private static List<OdtArtifact.Part> partsFor(Element styles, ReferencePackage reference) throws RenderException {
        var wanted = new TreeSet<String>();
        for (Element element : Elements.all(styles)) {
            if (ACTIVE.contains(element.getLocalName())) {
                throw outside(element.getNodeName(), element.getLocalName());
            }
            String target = element.getAttributeNS(OdfNamespaces.XLINK, "href");
            if (!target.isEmpty() && !target.startsWith("#") && !"a".equals(element.getLocalName())) {
                String path = target.startsWith("./") ? target.substring(2) : target;
                if (reference.paths().stream().noneMatch(file -> isPartOf(file, path))) {
                    throw outside(element.getNodeName(), target);
                }
                wanted.add(path);
            }
        }
        var parts = new ArrayList<OdtArtifact.Part>();
        for (String file : reference.paths()) {
            if (!file.endsWith("/") && wanted.stream().anyMatch(path -> isPartOf(file, path))) {
                parts.add(reference.part(file));
            }
        }
        return parts;
    }

    private static boolean isPartOf(String file, String path) {
        return file.equals(path) || file.startsWith(path + "/");
    }

    private static RenderException outside(String element, String target) {
        return new RenderException(Diagnostic.general(OUTSIDE, element, target));
    }

    /** Copies, since an artifact wipes what it was given. */
    List<OdtArtifact.Part> copyParts() {
        return parts.stream()
                .map(part -> new OdtArtifact.Part(
                        part.path(), part.mediaType(), part.content().clone()))
                .collect(Collectors.toList());
    }
}
