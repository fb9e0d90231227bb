package org.understudy.render.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list definitions of a reference document (ISO/IEC 29500-1, 17.9), and what it lacks of the built-in one's. */
final class NumberingSheet {
    /** What stands before the style of a level (ISO/IEC 29500-1, 17.9.6). */
    private static final Set<String> BEFORE_STYLE = Set.of("start", "numFmt", "lvlRestart");

    private final Document document;

    NumberingSheet(Document document) {
        this.document = document;
    }

    private Element root() {
        return document.getDocumentElement();
    }

    private Stream<Element> all(String name) {
        return Elements.in(root()).stream().filter(element -> Elements.is(element, Wml.W, name));
    }

    /**
     * Adds the lists of the styles that were taken from the built-in reference document, and has the styles name them.
     *
     * @param styles with all styles in it
     * @param ids of those
     */
    void addMissing(StyleSheet styles, StyleIds ids, NumberingSheet builtIn) {
        for (NamedStyle style : NamedStyle.values()) {
            if (style.kind() == NamedStyle.Kind.NUMBERING
                    && linked(ids.of(style)).isEmpty()) {
                Element definition = (Element) document.importNode(
                        builtIn.linked(style.word().replace(" ", "")).orElseThrow(), true);
                String abstractId = Integer.toString(highest("abstractNum", "abstractNumId") + 1);
                definition.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Wml.W);
                definition.setAttributeNS(Wml.W, "w:abstractNumId", abstractId);
                Elements.first(definition, Wml.W, "styleLink")
                        .orElseThrow()
                        .setAttributeNS(Wml.W, "w:val", ids.of(style));
                root().insertBefore(definition, all("num").findFirst().orElse(null));
                String number = addList(abstractId);
                nameList(styles.find(style).orElseThrow(), number);
            }
        }
    }

    private String addList(String abstractId) {
        String number = Integer.toString(highest("num", "numId") + 1);
        Element list = document.createElementNS(Wml.W, "w:num");
        list.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Wml.W);
        list.setAttributeNS(Wml.W, "w:numId", number);
        Element reference = document.createElementNS(Wml.W, "w:abstractNumId");
        reference.setAttributeNS(Wml.W, "w:val", abstractId);
        list.appendChild(reference);
        root().insertBefore(list, all("numIdMacAtCleanup").findFirst().orElse(null));
        return number;
    }

    private static void nameList(Element style, String number) {
        Elements.all(style).stream()
                .filter(element -> Elements.is(element, Wml.W, "numId"))
                .forEach(element -> element.setAttributeNS(Wml.W, element.getPrefix() + ":val", number));
    }

    /** The definition that belongs to a style of lists. */
    private Optional<Element> linked(String styleId) {
        return all("abstractNum")
                .filter(definition -> Elements.first(definition, Wml.W, "styleLink")
                        .map(Wml::value)
                        .filter(styleId::equals)
                        .isPresent())
                .findFirst();
    }

    private int highest(String name, String attribute) {
        return all(name)
                .map(element -> element.getAttributeNS(Wml.W, attribute))
                .filter(number -> number.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Where headings are numbered, has the levels of their list belong to their styles. */
    void linkHeadings(StyleIds ids) {
        Element definition = linked(ids.of(NamedStyle.HEADING_NUMBERING)).orElseThrow();
        for (Element level : Elements.in(definition)) {
            String index = level.getAttributeNS(Wml.W, "ilvl");
            if (index.matches("[0-3]") && Elements.first(level, Wml.W, "pStyle").isEmpty()) {
                Element style = document.createElementNS(Wml.W, "w:pStyle");
                style.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Wml.W);
                style.setAttributeNS(Wml.W, "w:val", ids.of(NamedStyle.heading(Integer.parseInt(index) + 1)));
                Optional<Element> after = Elements.in(level).stream()
                        .filter(child -> !BEFORE_STYLE.contains(child.getLocalName()))
                        .findFirst();
                level.insertBefore(Slot.mark(document, Slot.NUMBERED, style), after.orElse(null));
            }
        }
    }

    /** The file, with room for the lists of a page. */
    NumberingTemplate template(StyleIds ids) throws RenderException {
        Map<NamedStyle, String> definitions = new EnumMap<>(NamedStyle.class);
        Map<NamedStyle, Integer> lists = new EnumMap<>(NamedStyle.class);
        for (NamedStyle style : NamedStyle.values()) {
            if (style.kind() == NamedStyle.Kind.NUMBERING) {
                String definition = linked(ids.of(style)).orElseThrow().getAttributeNS(Wml.W, "abstractNumId");
                definitions.put(style, definition);
                lists.put(style, listOf(definition));
            }
        }
        int highest = highest("num", "numId");
        Element mark = Slot.mark(document, Slot.LISTS);
        root().insertBefore(mark, all("numIdMacAtCleanup").findFirst().orElse(null));
        return new NumberingTemplate(SlottedFile.of(root()), definitions, lists, highest);
    }

    private int listOf(String definition) throws RenderException {
        List<Element> lists = all("num")
                .filter(list -> Elements.first(list, Wml.W, "abstractNumId")
                        .map(Wml::value)
                        .filter(definition::equals)
                        .isPresent())
                .toList();
        if (lists.isEmpty()) {
            return Integer.parseInt(addList(definition));
        }
        try {
            return Integer.parseInt(lists.get(0).getAttributeNS(Wml.W, "numId"));
        } catch (NumberFormatException e) {
            throw ReferencePackage.unusable("damaged");
        }
    }
}
