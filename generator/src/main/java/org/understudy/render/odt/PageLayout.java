package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Length;
import org.understudy.render.office.PaperSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The size of the pages that a master page makes: ODF 1.3 part 3, section 16.5. */
final class PageLayout {
    private static final Length A4 = Length.ofMillimetres(210);

    private final Element element;

    PageLayout(Element element) {
        this.element = element;
    }

    /** How wide text is on it. */
    Length textWidth() {
        return Elements.first(element, OdfNamespaces.STYLE, "page-layout-properties")
                .map(properties -> length(properties, "page-width")
                        .orElse(A4)
                        .minus(side(properties, "left"))
                        .minus(side(properties, "right")))
                .orElse(A4);
    }

    void resize(PaperSize size) {
        Element properties = child(element, "page-layout-properties");
        set(properties, "fo:page-width", size.width().toString());
        set(properties, "fo:page-height", size.height().toString());
    }

    /** Sees to it that running text has room, and more room when it needs it. */
    void makeRoom(String runningStyle) {
        Element style = child(element, runningStyle);
        Element properties = child(style, "header-footer-properties");
        if (properties.hasAttributeNS(OdfNamespaces.SVG, "height")) {
            set(properties, "fo:min-height", properties.getAttributeNS(OdfNamespaces.SVG, "height"));
            properties.removeAttributeNS(OdfNamespaces.SVG, "height");
        } else if (!properties.hasAttributeNS(OdfNamespaces.FO, "min-height")) {
            set(properties, "fo:min-height", "6mm");
            set(properties, runningStyle.equals("header-style") ? "fo:margin-bottom" : "fo:margin-top", "4mm");
        }
    }

    private static Length side(Element properties, String side) {
        Length margin = length(properties, "margin-" + side)
                .or(() -> length(properties, "margin"))
                .orElse(Length.ZERO);
        Length padding = length(properties, "padding-" + side)
                .or(() -> length(properties, "padding"))
                .orElse(Length.ZERO);
        return margin.plus(padding);
    }

    private static Optional<Length> length(Element properties, String name) {
        return Length.parse(properties.getAttributeNS(OdfNamespaces.FO, name));
    }

    private static void set(Element properties, String name, String value) {
        properties.setAttributeNS(OdfNamespaces.FO, name, value);
    }

    private static Element child(Element parent, String name) {
        return Elements.first(parent, OdfNamespaces.STYLE, name).orElseGet(() -> {
            Document document = parent.getOwnerDocument();
            Element created = document.createElementNS(OdfNamespaces.STYLE, "style:" + name);
            parent.appendChild(created);
            return created;
        });
    }
}
