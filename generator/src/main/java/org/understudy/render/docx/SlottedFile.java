package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A finished file of the letterhead but for its slots. Immutable. */
final class SlottedFile {
    private static final String REVISION = "rsid";

    private final byte[] xml;
    private final List<Cut> cuts;

    /** Where a slot is: before the byte at {@code position}; and what stands there, if its slot is filled. */
    private record Cut(int position, Slot slot, byte[] own) {}

    private SlottedFile(byte[] xml, List<Cut> cuts) {
        this.xml = xml;
        this.cuts = List.copyOf(cuts);
    }

    /** The file with this root, which keeps its prefixes. What tells of its history, such as ids of revisions, stays behind. */
    static SlottedFile of(Element root) {
        var cuts = new ArrayList<Cut>();
        var xml = new Xml(64 * 1024);
        xml.declaration();
        write(root, xml, cuts);
        return new SlottedFile(xml.finish(), cuts);
    }

    /**
     * The file for a page.
     *
     * @param contents what goes into the slots, each before what stands there itself
     */
    byte[] fill(Map<Slot, byte[]> contents) {
        var filled = new Xml(xml.length + 4096);
        int written = 0;
        for (Cut cut : cuts) {
            filled.append(Arrays.copyOfRange(xml, written, cut.position()));
            written = cut.position();
            byte[] content = contents.get(cut.slot());
            if (content != null) {
                filled.append(content).append(cut.own());
            }
        }
        return filled.append(Arrays.copyOfRange(xml, written, xml.length)).finish();
    }

    private static void write(Node node, Xml xml, List<Cut> cuts) {
        if (node instanceof Element element) {
            if (Slot.isMark(element)) {
                cuts.add(new Cut(xml.text("").position(), Slot.of(element), content(element)));
            } else {
                writeElement(element, xml, cuts);
            }
        } else if (node instanceof Text text) {
            xml.text(text.getData());
        }
    }

    private static byte[] content(Element mark) {
        var own = new Xml(256);
        Elements.in(mark).forEach(element -> writeElement(element, own, new ArrayList<>()));
        return own.finish();
    }

    private static void writeElement(Element element, Xml xml, List<Cut> cuts) {
        xml.start(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (Slot.LANGUAGE.name().equals(attribute.getValue()) && Elements.is(element, Wml.W, "lang")) {
                xml.attribute(attribute.getNodeName(), "");
                cuts.add(new Cut(xml.position() - 1, Slot.LANGUAGE, new byte[0]));
            } else if (!attribute.getLocalName().startsWith(REVISION)) {
                xml.attribute(attribute.getNodeName(), attribute.getValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, xml, cuts);
        }
        xml.end();
    }
}
