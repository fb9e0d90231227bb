package org.understudy.render.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a style sheet as {@code styles.xml}, with the prefixes of this package and with slots for what differs. */
final class StylesFile {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Xml xml = new Xml(64 * 1024);
    private final Map<String, String> prefixes = new HashMap<>(OdfNamespaces.all());
    private final Map<String, String> foreign = new LinkedHashMap<>();
    private final List<StylesTemplate.Cut> cuts = new ArrayList<>();

    private StylesFile() {
        prefixes.put(XML, "xml");
    }

    static StylesTemplate write(StyleSheet styles) {
        var file = new StylesFile();
        file.writeRoot(styles.root());
        return new StylesTemplate(file.xml.finish(), file.cuts);
    }

    private void writeRoot(Element root) {
        Elements.all(root).forEach(this::findNamespaces);
        OdfNamespaces.startRoot(xml, "office:document-styles");
        foreign.forEach((prefix, namespace) -> xml.attribute("xmlns:" + prefix, namespace));
        Elements.in(root).forEach(this::write);
        xml.end();
    }

    /** Other namespaces keep the prefix they have, which values may refer to, unless it means something else here. */
    private void findNamespaces(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLNS.equals(attribute.getNamespaceURI()) && attribute.getPrefix() != null) {
                declare(attribute.getValue(), attribute.getLocalName());
            }
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getNamespaceURI() != null && !XMLNS.equals(attribute.getNamespaceURI())) {
                declare(attribute.getNamespaceURI(), "ns");
            }
        }
        if (element.getNamespaceURI() != null && !Slot.isMark(element)) {
            declare(element.getNamespaceURI(), "ns");
        }
    }

    private void declare(String namespace, String wanted) {
        if (prefixes.containsKey(namespace)) {
            return;
        }
        String prefix = wanted;
        for (int i = 1; prefixes.containsValue(prefix); i++) {
            prefix = "ns" + i;
        }
        prefixes.put(namespace, prefix);
        foreign.put(prefix, namespace);
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            if (Slot.isMark(element)) {
                Slot slot = Slot.of(element);
                cut(xml.text("").position(), slot);
                if (slot.kind().conditional()) {
                    Elements.in(element).forEach(this::write);
                    cut(xml.text("").position(), Slot.of(Slot.Kind.END_IF));
                }
            } else {
                writeElement(element);
            }
        } else if (node instanceof Text text) {
            xml.text(text.getData());
        }
    }

    private void writeElement(Element element) {
        xml.start(name(element));
        boolean spoken = speaksDocumentLanguage(element);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = name(attribute);
            if (!XMLNS.equals(attribute.getNamespaceURI()) && !(spoken && isLanguage(name))) {
                xml.attribute(name, attribute.getValue());
            }
        }
        if (spoken) {
            writeSlot("fo:language", Slot.Kind.LANGUAGE);
            writeSlot("fo:country", Slot.Kind.COUNTRY);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
        xml.end();
    }

    private void writeSlot(String attribute, Slot.Kind kind) {
        xml.attribute(attribute, "");
        cut(xml.position() - 1, Slot.of(kind));
    }

    private void cut(int position, Slot slot) {
        cuts.add(new StylesTemplate.Cut(position, slot));
    }

    /** The properties from which text has its language where nothing else is said. */
    private static boolean speaksDocumentLanguage(Element properties) {
        return Elements.is(properties, OdfNamespaces.STYLE, "text-properties")
                && properties.getParentNode() instanceof Element style
                && (Elements.is(style, OdfNamespaces.STYLE, "default-style")
                        || style.getAttributeNS(OdfNamespaces.STYLE, "name").equals("Standard"));
    }

    private static boolean isLanguage(String name) {
        return name.equals("fo:language") || name.equals("fo:country") || name.equals("fo:script");
    }

    private String name(Node node) {
        String prefix = node.getNamespaceURI() == null ? "" : prefixes.getOrDefault(node.getNamespaceURI(), "");
        return prefix.isEmpty() ? node.getLocalName() : prefix + ":" + node.getLocalName();
    }
}
