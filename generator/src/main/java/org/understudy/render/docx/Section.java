package org.understudy.render.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Paper;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Length;
import org.understudy.render.office.PaperSize;
import org.understudy.render.office.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The paper, the margins and the running parts of all pages (ISO/IEC 29500-1, 17.6.17). Immutable. */
final class Section {
    /** What is written anew, or is about a printer or a history. */
    private static final Set<String> LEFT_OUT =
            Set.of("headerReference", "footerReference", "titlePg", "type", "printerSettings", "sectPrChange");

    /** What comes after {@code w:titlePg}. */
    private static final Set<String> LATE = Set.of("textDirection", "bidi", "rtlGutter", "docGrid");

    private static final Length NARROWEST = Length.ofMillimetres(40);

    private final Length textWidth;
    private final Map<Use, byte[]> xml;

    /** Which pages a section holds. */
    enum Use {
        /** From the first one on, which is another than those that follow it. */
        FIRST,
        /** Later ones. */
        LATER,
        /** Pages to be signed, whose footers have no box. */
        SIGNING;

        private boolean has(RunningPart part) {
            return this == FIRST || !part.use().equals("first");
        }

        private String relation(RunningPart part) {
            return this == SIGNING && part.isFooter() ? signing(part) : Section.relation(part);
        }
    }

    private Section(Length textWidth, Map<Use, byte[]> xml) {
        this.textWidth = textWidth;
        this.xml = xml;
    }

    /** The properties of the last section of a text, if it has a page size and margins. */
    static Optional<Element> find(Element document) {
        return Elements.first(document, Wml.W, "body")
                .flatMap(body -> Elements.first(body, Wml.W, "sectPr"))
                .filter(section -> Elements.first(section, Wml.W, "pgSz").isPresent())
                .filter(section -> Elements.first(section, Wml.W, "pgMar").isPresent());
    }

    /** Gives the pages another size; their margins stay. */
    static void resize(Element section, Paper paper) {
        Element size = Elements.first(section, Wml.W, "pgSz").orElseThrow();
        PaperSize measures = PaperSize.of(paper);
        size.setAttributeNS(Wml.W, "w:w", Integer.toString(measures.width().twips()));
        size.setAttributeNS(Wml.W, "w:h", Integer.toString(measures.height().twips()));
    }

    static Section of(Element section, List<RunningPart> running) throws RenderException {
        var uses = new EnumMap<Use, byte[]>(Use.class);
        for (Use use : Use.values()) {
            uses.put(use, xml(section, running, use));
        }
        return new Section(textWidth(section), uses);
    }

    private static byte[] xml(Element section, List<RunningPart> running, Use use) {
        var xml = new Xml(1024);
        xml.start("w:sectPr");
        for (RunningPart part : running) {
            if (use.has(part)) {
                xml.start("w:" + part.kind() + "Reference").attribute("w:type", part.use());
                xml.attribute("r:id", use.relation(part)).end();
            }
        }
        List<Element> kept = Elements.in(section).stream()
                .filter(element -> Wml.W.equals(element.getNamespaceURI()))
                .filter(element -> !LEFT_OUT.contains(element.getLocalName()))
                .toList();
        kept.stream()
                .filter(element -> !LATE.contains(element.getLocalName()))
                .filter(element -> use == Use.FIRST || !"pgNumType".equals(element.getLocalName()))
                .forEach(element -> copy(element, xml));
        if (use == Use.FIRST) {
            xml.start("w:titlePg").end();
        }
        kept.stream().filter(element -> LATE.contains(element.getLocalName())).forEach(element -> copy(element, xml));
        return xml.end().finish();
    }

    /** The id of the relationship of the text to a running part. */
    static String relation(RunningPart part) {
        return part.kind() + "-" + part.use();
    }

    /** The same for a footer without a box. */
    static String signing(RunningPart part) {
        return relation(part) + "-signing";
    }

    private static Length textWidth(Element section) throws RenderException {
        Element size = Elements.first(section, Wml.W, "pgSz").orElseThrow();
        Element margins = Elements.first(section, Wml.W, "pgMar").orElseThrow();
        int width = twips(size, "w") - twips(margins, "left") - twips(margins, "right") - twips(margins, "gutter");
        return Length.ofTwips(width).atLeast(NARROWEST);
    }

    private static int twips(Element element, String name) throws RenderException {
        String value = element.getAttributeNS(Wml.W, name);
        Optional<Length> measured = Length.parse(value);
        if (measured.isPresent()) {
            return measured.get().twips();
        }
        if (!value.matches("-?\\d{0,7}(\\.\\d{1,6})?")) {
            throw ReferencePackage.unusable("damaged");
        }
        return value.isEmpty() ? 0 : (int) Double.parseDouble(value);
    }

    private static void copy(Element element, Xml xml) {
        xml.start("w:" + element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (Wml.W.equals(attribute.getNamespaceURI())) {
                xml.attribute("w:" + attribute.getLocalName(), attribute.getValue());
            }
        }
        Elements.in(element).stream()
                .filter(child -> Wml.W.equals(child.getNamespaceURI()))
                .forEach(child -> copy(child, xml));
        xml.end();
    }

    /** How wide text is. */
    Length textWidth() {
        return textWidth;
    }

    void write(Use use, Xml into) {
        into.append(Objects.requireNonNull(xml.get(use)));
    }
}
