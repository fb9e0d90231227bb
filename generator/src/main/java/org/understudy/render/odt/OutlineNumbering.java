package org.understudy.render.odt;

import java.util.List;
import java.util.Optional;
import org.understudy.render.office.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The numbering of headings (ODF 1.3 part 3, section 16.34). A reference document that numbers them keeps its own; else those of a
 * numbered document are, as 1, 1.1, 1.1.1.
 */
final class OutlineNumbering {
    private static final int LEVELS = 4;
    private static final String INDENT = "12mm";

    private final Element styles;

    OutlineNumbering(StyleSheet sheet) {
        styles = sheet.section("styles");
    }

    void prepare() {
        Optional<Element> own = Elements.first(styles, OdfNamespaces.TEXT, "outline-style");
        if (own.isPresent() && levels(own.get()).stream().noneMatch(OutlineNumbering::numbers)) {
            Document document = styles.getOwnerDocument();
            Element numbered = Slot.mark(document, Slot.Kind.IF_NUMBERED);
            numbered.appendChild(own.get().cloneNode(true));
            levels((Element) numbered.getFirstChild()).forEach(OutlineNumbering::number);
            Element plain = Slot.mark(document, Slot.Kind.UNLESS_NUMBERED);
            styles.replaceChild(plain, own.get());
            plain.appendChild(own.get());
            styles.insertBefore(numbered, plain);
        }
    }

    private static List<Element> levels(Element outline) {
        return Elements.in(outline).stream()
                .filter(level ->
                        level.getAttributeNS(OdfNamespaces.TEXT, "level").matches("[1-" + LEVELS + "]"))
                .toList();
    }

    private static boolean numbers(Element level) {
        return !level.getAttributeNS(OdfNamespaces.STYLE, "num-format").isEmpty();
    }

    private static void number(Element level) {
        level.setAttributeNS(OdfNamespaces.STYLE, "style:num-format", "1");
        level.setAttributeNS(
                OdfNamespaces.TEXT, "text:display-levels", level.getAttributeNS(OdfNamespaces.TEXT, "level"));
        Elements.in(level).forEach(level::removeChild);
        Document document = level.getOwnerDocument();
        Element alignment = document.createElementNS(OdfNamespaces.STYLE, "style:list-level-label-alignment");
        alignment.setAttributeNS(OdfNamespaces.TEXT, "text:label-followed-by", "listtab");
        alignment.setAttributeNS(OdfNamespaces.TEXT, "text:list-tab-stop-position", INDENT);
        alignment.setAttributeNS(OdfNamespaces.FO, "fo:text-indent", "-" + INDENT);
        alignment.setAttributeNS(OdfNamespaces.FO, "fo:margin-left", INDENT);
        Element properties = document.createElementNS(OdfNamespaces.STYLE, "style:list-level-properties");
        properties.setAttributeNS(OdfNamespaces.TEXT, "text:list-level-position-and-space-mode", "label-alignment");
        properties.appendChild(alignment);
        level.appendChild(properties);
    }
}
