package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a reference document (ISO/IEC 29500-1, 17.7), and what it lacks of the built-in one's. */
final class StyleSheet {
    private static final RuleId OTHER_KIND = RuleId.error("RENDER-025");
    private static final String BUILT_IN_TEXT_FONT = "Liberation Serif";
    private static final String BUILT_IN_HEADING_FONT = "Liberation Sans";
    private static final int DEEPEST = 20;
    private static final List<NamedStyle> HEADINGS =
            List.of(NamedStyle.HEADING_1, NamedStyle.HEADING_2, NamedStyle.HEADING_3, NamedStyle.HEADING_4);

    /** What stands before the numbers of a paragraph (ISO/IEC 29500-1, 17.3.1.26). */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

    private final Document document;

    StyleSheet(Document document) {
        this.document = document;
    }

    Element root() {
        return document.getDocumentElement();
    }

    private List<Element> styles() {
        return Elements.in(root()).stream()
                .filter(element -> Elements.is(element, Wml.W, "style"))
                .toList();
    }

    Optional<Element> find(NamedStyle style) {
        return styles().stream()
                .filter(element -> style.word().equalsIgnoreCase(nameOf(element)))
                .findFirst();
    }

    /**
     * Where each style is.
     *
     * @throws RenderException {@code RENDER-025} if one is of another kind than documents need
     */
    StyleIds ids() throws RenderException {
        var ids = new EnumMap<NamedStyle, String>(NamedStyle.class);
        for (NamedStyle style : NamedStyle.values()) {
            Element element = find(style).orElseThrow(() -> new IllegalStateException("no style " + style));
            if (!style.kind().name().toLowerCase(Locale.ROOT).equals(element.getAttributeNS(Wml.W, "type"))) {
                throw new RenderException(Diagnostic.general(OTHER_KIND, nameOf(element))
                        .hinting(style.kind().name().toLowerCase(Locale.ROOT)));
            }
            ids.put(style, idOf(element));
        }
        return new StyleIds(ids);
    }

    /** Adds what only the other has; it takes on the fonts that are used here, except where glyphs matter. */
    void addMissing(StyleSheet builtIn) {
        Optional<Element> headingFonts = find(NamedStyle.HEADING_1).flatMap(heading -> fonts(idOf(heading), 0));
        Map<String, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        styles().forEach(style -> taken.add(idOf(style)));
        List<Element> missing = new ArrayList<>();
        for (Element style : builtIn.styles()) {
            Optional<Element> known = sameName(style);
            if (known.isPresent()) {
                ids.put(idOf(style), idOf(known.get()));
            } else {
                String id = idOf(style);
                while (!taken.add(id)) {
                    id += "1";
                }
                ids.put(idOf(style), id);
                missing.add(style);
            }
        }
        for (Element style : missing) {
            Element copy = (Element) document.importNode(style, true);
            copy.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Wml.W);
            copy.setAttributeNS(Wml.W, "w:styleId", ids.get(idOf(style)));
            copy.removeAttributeNS(Wml.W, "default");
            for (String reference : List.of("basedOn", "next", "link")) {
                Elements.first(copy, Wml.W, reference)
                        .ifPresent(element -> element.setAttributeNS(
                                Wml.W, "w:val", ids.getOrDefault(Wml.value(element), Wml.value(element))));
            }
            Elements.all(copy).stream()
                    .filter(element -> Elements.is(element, Wml.W, "rFonts"))
                    .toList()
                    .forEach(element -> adoptFont(element, headingFonts));
            root().appendChild(copy);
        }
    }

    private Optional<Element> sameName(Element style) {
        return styles().stream()
                .filter(element -> nameOf(style).equalsIgnoreCase(nameOf(element)))
                .findFirst();
    }

    private void adoptFont(Element fonts, Optional<Element> headingFonts) {
        String font = fonts.getAttributeNS(Wml.W, "ascii");
        Element properties = (Element) fonts.getParentNode();
        if (font.equals(BUILT_IN_HEADING_FONT) && headingFonts.isPresent()) {
            properties.replaceChild(headingFonts.get().cloneNode(true), fonts);
        } else if (font.equals(BUILT_IN_HEADING_FONT) || font.equals(BUILT_IN_TEXT_FONT)) {
            properties.removeChild(fonts);
        }
    }

    /** The fonts that a style names, itself or by a parent. */
    private Optional<Element> fonts(String id, int generation) {
        return byId(id).filter(style -> generation < DEEPEST)
                .flatMap(style -> Elements.first(style, Wml.W, "rPr")
                        .flatMap(properties -> Elements.first(properties, Wml.W, "rFonts"))
                        .or(() -> Elements.first(style, Wml.W, "basedOn")
                                .flatMap(parent -> fonts(Wml.value(parent), generation + 1))));
    }

    /** The positions of the tab stops of a style, its own and its parents'. */
    Set<String> tabStops(NamedStyle style) {
        var stops = new TreeSet<String>();
        Optional<Element> at = find(style);
        for (int generation = 0; at.isPresent() && generation < DEEPEST; generation++) {
            Element element = at.get();
            Elements.all(element).stream()
                    .filter(part -> Elements.is(part, Wml.W, "tab"))
                    .filter(part -> !"clear".equals(Wml.value(part)))
                    .forEach(part -> stops.add(part.getAttributeNS(Wml.W, "pos")));
            at = Elements.first(element, Wml.W, "basedOn").flatMap(parent -> byId(Wml.value(parent)));
        }
        return stops;
    }

    private Optional<Element> byId(String id) {
        return styles().stream().filter(style -> id.equals(idOf(style))).findFirst();
    }

    /** Documents speak the language of their page, whatever the reference document speaks. */
    void speakLanguageOfPage() {
        Element defaults = child(root(), "docDefaults", true);
        Element run = child(child(defaults, "rPrDefault", true), "rPr", false);
        styles().stream()
                .filter(style -> "1".equals(style.getAttributeNS(Wml.W, "default")))
                .flatMap(style -> Elements.first(style, Wml.W, "rPr").stream())
                .forEach(properties -> Elements.first(properties, Wml.W, "lang").ifPresent(properties::removeChild));
        Element language = child(run, "lang", false);
        language.setAttributeNS(Wml.W, language.getPrefix() + ":val", Slot.LANGUAGE.name());
    }

    /**
     * Has the fonts of all text come from the default paragraph style instead of the defaults of the document: LibreOffice 7.4
     * sets the latter in cells over the fonts of character styles, and credentials would no longer be told by eye.
     */
    void nameFontsInDefaultStyle() {
        Optional<Element> defaults = Elements.first(root(), Wml.W, "docDefaults")
                .flatMap(element -> Elements.first(element, Wml.W, "rPrDefault"))
                .flatMap(element -> Elements.first(element, Wml.W, "rPr"))
                .flatMap(element -> Elements.first(element, Wml.W, "rFonts"));
        Optional<Element> normal = styles().stream()
                .filter(style -> "paragraph".equals(style.getAttributeNS(Wml.W, "type")))
                .filter(style -> "1".equals(style.getAttributeNS(Wml.W, "default")))
                .findFirst();
        if (defaults.isPresent() && normal.isPresent()) {
            Element fonts = defaults.get();
            fonts.getParentNode().removeChild(fonts);
            Element run = runProperties(normal.get());
            if (Elements.first(run, Wml.W, "rFonts").isEmpty()) {
                run.insertBefore(fonts, run.getFirstChild());
            }
        }
    }

    /** Whether the styles of headings number them by themselves. */
    boolean numbersHeadings() {
        return HEADINGS.stream()
                .flatMap(heading -> find(heading).stream())
                .flatMap(style -> Elements.first(style, Wml.W, "pPr").stream())
                .anyMatch(
                        properties -> Elements.first(properties, Wml.W, "numPr").isPresent());
    }

    /**
     * Where headings are numbered, has their styles do it, so that those that are added later are numbered too.
     *
     * @param list its number
     */
    void numberHeadings(int list) {
        for (int level = 0; level < HEADINGS.size(); level++) {
            Element properties = paragraphProperties(find(HEADINGS.get(level)).orElseThrow());
            Element numbers = document.createElementNS(Wml.W, "w:numPr");
            numbers.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Wml.W);
            numbers.appendChild(valued("w:ilvl", level));
            numbers.appendChild(valued("w:numId", list));
            Optional<Element> after = Elements.in(properties).stream()
                    .filter(child -> !BEFORE_NUMBERS.contains(child.getLocalName()))
                    .findFirst();
            properties.insertBefore(Slot.mark(document, Slot.NUMBERED, numbers), after.orElse(null));
        }
    }

    private Element valued(String name, int value) {
        Element element = document.createElementNS(Wml.W, name);
        element.setAttributeNS(Wml.W, "w:val", Integer.toString(value));
        return element;
    }

    private Element paragraphProperties(Element style) {
        return Elements.first(style, Wml.W, "pPr").orElseGet(() -> {
            Element made = document.createElementNS(Wml.W, root().getPrefix() + ":pPr");
            style.insertBefore(made, Elements.first(style, Wml.W, "rPr").orElse(null));
            return made;
        });
    }

    private Element runProperties(Element style) {
        return Elements.first(style, Wml.W, "rPr").orElseGet(() -> {
            Element made = document.createElementNS(Wml.W, root().getPrefix() + ":rPr");
            // The only thing in a paragraph style that may come after it is about tables.
            style.appendChild(made);
            return made;
        });
    }

    /** A child, made where there is none: as the first, or the last. */
    private Element child(Element parent, String name, boolean first) {
        return Elements.first(parent, Wml.W, name).orElseGet(() -> {
            Element made = document.createElementNS(Wml.W, root().getPrefix() + ":" + name);
            parent.insertBefore(made, first ? parent.getFirstChild() : null);
            return made;
        });
    }

    static String idOf(Element style) {
        return style.getAttributeNS(Wml.W, "styleId");
    }

    private static String nameOf(Element style) {
        return Elements.first(style, Wml.W, "name").map(Wml::value).orElse("");
    }
}
