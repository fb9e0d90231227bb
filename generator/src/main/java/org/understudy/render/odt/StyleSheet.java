package org.understudy.render.odt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.render.office.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The {@code styles.xml} of a reference document, and what it lacks of the built-in one's styles. */
final class StyleSheet {
    /** In the order that ODF 1.3 part 3, section 3.1.3.3, asks for. */
    private static final List<String> SECTIONS =
            List.of("font-face-decls", "styles", "automatic-styles", "master-styles");

    private static final String BUILT_IN_TEXT_FONT = "Liberation Serif";
    private static final String BUILT_IN_HEADING_FONT = "Liberation Sans";

    private final Document document;

    StyleSheet(Document document) {
        this.document = document;
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** One of its parts, such as {@code styles}; added, where it belongs, if it isn't there. */
    Element section(String name) {
        return Elements.first(root(), OdfNamespaces.OFFICE, name).orElseGet(() -> {
            Element created = document.createElementNS(OdfNamespaces.OFFICE, "office:" + name);
            Optional<Element> after = SECTIONS.subList(SECTIONS.indexOf(name) + 1, SECTIONS.size()).stream()
                    .flatMap(later -> Elements.first(root(), OdfNamespaces.OFFICE, later).stream())
                    .findFirst();
            root().insertBefore(created, after.orElse(null));
            return created;
        });
    }

    /** Whether every style that documents are made of is there. */
    boolean complete() {
        Set<String> names = Elements.in(section("styles")).stream()
                .map(style -> style.getAttributeNS(OdfNamespaces.STYLE, "name"))
                .collect(Collectors.toSet());
        return Stream.of(NamedStyle.values()).allMatch(style -> names.contains(style.odf()));
    }

    /** Adds what only the other has. It takes on the fonts that are used here, except where glyphs matter. */
    void addMissing(StyleSheet builtIn) {
        Optional<String> headingFont = font(NamedStyle.HEADING_1.odf(), 0);
        for (String section : List.of("font-face-decls", "styles")) {
            Set<String> present = new HashSet<>();
            Elements.in(section(section)).forEach(style -> present.add(key(style)));
            for (Element style : Elements.in(builtIn.section(section))) {
                if (!present.contains(key(style))) {
                    Element copy = (Element) document.importNode(style, true);
                    section(section).appendChild(copy);
                    Elements.all(copy).forEach(part -> adoptFont(part, headingFont));
                }
            }
        }
    }

    /** What makes it one style and not another: kind, family, name, and level or class where it has no name. */
    private static String key(Element style) {
        String family = style.getAttributeNS(OdfNamespaces.STYLE, "family");
        String name =
                style.getLocalName().endsWith("outline-style") ? "" : style.getAttributeNS(OdfNamespaces.STYLE, "name");
        String noteClass = style.getAttributeNS(OdfNamespaces.TEXT, "note-class");
        return String.join(" ", style.getLocalName(), family, name, noteClass);
    }

    private static void adoptFont(Element properties, Optional<String> headingFont) {
        if (!Elements.is(properties, OdfNamespaces.STYLE, "text-properties")) {
            return;
        }
        String font = properties.getAttributeNS(OdfNamespaces.STYLE, "font-name");
        if (font.equals(BUILT_IN_HEADING_FONT) && headingFont.isPresent()) {
            properties.setAttributeNS(OdfNamespaces.STYLE, "style:font-name", headingFont.get());
        } else if (font.equals(BUILT_IN_HEADING_FONT) || font.equals(BUILT_IN_TEXT_FONT)) {
            properties.removeAttributeNS(OdfNamespaces.STYLE, "font-name");
        }
    }

    /** The font that a paragraph style names, itself or by a parent. */
    private Optional<String> font(String name, int generation) {
        Optional<Element> style = Elements.in(section("styles")).stream()
                .filter(element -> name.equals(element.getAttributeNS(OdfNamespaces.STYLE, "name")))
                .filter(element -> "paragraph".equals(element.getAttributeNS(OdfNamespaces.STYLE, "family")))
                .findFirst();
        if (style.isEmpty() || generation > 20) {
            return Optional.empty();
        }
        return Elements.first(style.get(), OdfNamespaces.STYLE, "text-properties")
                .map(properties -> properties.getAttributeNS(OdfNamespaces.STYLE, "font-name"))
                .filter(font -> !font.isEmpty())
                .or(() -> font(style.get().getAttributeNS(OdfNamespaces.STYLE, "parent-style-name"), generation + 1));
    }
}
