package org.understudy.render.odt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.document.Paper;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Length;
import org.understudy.render.office.PaperSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What documents take from a reference document: its styles and master pages, and the pictures in these. Its own text,
 * metadata, settings, thumbnail and macros stay behind. Immutable.
 *
 * @param textWidth of the first page
 * @param parts the files that its styles refer to
 */
record Letterhead(StylesTemplate styles, PageNames pages, Length textWidth, List<OdtArtifact.Part> parts) {
    private static final RuleId LEFT_BEHIND = RuleId.error("RENDER-022");

    /** Elements that run something, fetch it, or are documents of their own. */
    private static final Set<String> ACTIVE = Set.of(
            "event-listeners",
            "script",
            "execute-macro",
            "dde-connection",
            "dde-connection-decl",
            "object",
            "object-ole",
            "applet",
            "plugin",
            "floating-frame");

    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*|#.*");

    /** @param paper on which its pages are printed; empty for that of the reference document */
    static Letterhead of(ReferencePackage reference, Optional<Paper> paper) throws RenderException {
        var styles = new StyleSheet(reference.xml("styles.xml"));
        if (!Elements.is(styles.root(), OdfNamespaces.OFFICE, "document-styles")) {
            throw ReferencePackage.unusable("damaged");
        }
        if (!styles.complete()) {
            styles.addMissing(new StyleSheet(BuiltInReference.read().xml("styles.xml")));
        }
        paper.ifPresent(it -> resize(styles, it));
        new OutlineNumbering(styles).prepare();
        var pages = new MasterPages(styles, masterPageOf(reference.xml("content.xml")));
        pages.prepare();
        List<OdtArtifact.Part> parts = partsFor(styles.root(), reference);
        return new Letterhead(StylesFile.write(styles), pages.names(), pages.textWidth(), parts);
    }

    private static void resize(StyleSheet styles, Paper paper) {
        Elements.in(styles.section("automatic-styles")).stream()
                .filter(element -> Elements.is(element, OdfNamespaces.STYLE, "page-layout"))
                .forEach(element -> new PageLayout(element).resize(PaperSize.of(paper)));
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
            String target = element.getAttributeNS(OdfNamespaces.XLINK, "href");
            boolean link = "a".equals(element.getLocalName());
            String path = target.startsWith("./") ? target.substring(2) : target;
            if (ACTIVE.contains(element.getLocalName())
                    || link && !LINK.matcher(target).matches()
                    || !link && !target.isEmpty() && !reference.paths().contains(path)) {
                throw new RenderException(Diagnostic.general(LEFT_BEHIND, element.getNodeName(), target));
            }
            if (!link && !target.isEmpty()) {
                wanted.add(path);
            }
        }
        return wanted.stream().map(reference::part).toList();
    }

    /** Copies, since an artifact wipes what it was given. */
    List<OdtArtifact.Part> copyParts() {
        return parts.stream()
                .map(part -> new OdtArtifact.Part(
                        part.path(), part.mediaType(), part.content().clone()))
                .toList();
    }
}
