package org.understudy.render.docx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.understudy.render.office.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of a reference document: a WordprocessingML text that isn't encrypted. Immutable. */
final class ReferencePackage {
    private static final RuleId UNUSABLE = RuleId.error("RENDER-023");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> files;

    ReferencePackage(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** What is said of a file that is no such text. */
    static RenderException unusable() {
        return new RenderException(Diagnostic.general(UNUSABLE));
    }

    /** What is said of a file that can't be used, and why: the name of a hint. */
    static RenderException unusable(String hint) {
        return new RenderException(Diagnostic.general(UNUSABLE).hinting(hint));
    }

    /** The part with the text. */
    String main() throws RenderException {
        return target("", "officeDocument").orElseThrow(ReferencePackage::unusable);
    }

    /** The part that a part refers to. */
    Optional<String> target(String part, String type) throws RenderException {
        return relationships(part).stream()
                .filter(relationship -> relationship.type().equals(type) && !relationship.external())
                .map(Relationship::target)
                .filter(files::containsKey)
                .findFirst();
    }

    /** What a part refers to, or the package itself if it has no name; with paths from the root. */
    List<Relationship> relationships(String part) throws RenderException {
        String path = Relations.pathFor(part);
        if (!files.containsKey(path)) {
            return List.of();
        }
        var found = new ArrayList<Relationship>();
        for (Element element : Elements.in(xml(path).getDocumentElement())) {
            boolean external = "External".equals(element.getAttribute("TargetMode"));
            String type = element.getAttribute("Type");
            String target = element.getAttribute("Target");
            found.add(new Relationship(
                    element.getAttribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolve(part, target),
                    external));
        }
        return found;
    }

    private static String resolve(String part, String target) throws RenderException {
        try {
            return new URI("/" + part).resolve(new URI(target)).getPath().substring(1);
        } catch (URISyntaxException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw unusable("damaged");
        }
    }

    /** What a part is, as the package says; empty if it doesn't. */
    String contentType(String part) throws RenderException {
        Element types = xml(CONTENT_TYPES).getDocumentElement();
        String ending = part.substring(part.lastIndexOf('.') + 1);
        String byEnding = "";
        for (Element element : Elements.in(types)) {
            if (("/" + part).equalsIgnoreCase(element.getAttribute("PartName"))) {
                return element.getAttribute("ContentType");
            } else if (ending.equalsIgnoreCase(element.getAttribute("Extension"))) {
                byEnding = element.getAttribute("ContentType");
            }
        }
        return byEnding;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The bytes of a part, not a copy. */
    byte[] part(String path) throws RenderException {
        byte[] content = files.get(path);
        if (content == null) {
            throw unusable("damaged");
        }
        return content;
    }

    /** The XML of a part, read without DTD, so that nothing from outside gets in. */
    Document xml(String path) throws RenderException {
        try {
            return SafeXml.parse(part(path));
        } catch (IOException e) {
            throw unusable("damaged");
        }
    }
}
