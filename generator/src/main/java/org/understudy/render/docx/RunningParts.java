package org.understudy.render.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.understudy.render.office.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The headers and footers that documents have, made of those of the reference document: a line of their own below what is there,
 * in the footer of every page, unless the reference document numbers its pages itself, and in the header of all but the first.
 */
final class RunningParts {
    private static final Pattern PAGE = Pattern.compile("\\bPAGE\\b");

    private final ReferencePackage reference;
    private final String main;
    private final KeptParts kept;
    private final Element section;
    private final List<RunningPart> parts = new ArrayList<>();

    /** @param section the {@code w:sectPr} of the reference document */
    RunningParts(ReferencePackage reference, String main, KeptParts kept, Element section) {
        this.reference = reference;
        this.main = main;
        this.kept = kept;
        this.section = section;
    }

    /** @param evenPages whether even pages have headers and footers of their own */
    List<RunningPart> make(boolean evenPages) throws RenderException {
        boolean ownFirst = Elements.first(section, Wml.W, "titlePg")
                .filter(element -> !Wml.value(element).matches("0|false|off"))
                .isPresent();
        add("header", "default", "default", true);
        if (path("header", ownFirst ? "first" : "default").isPresent()) {
            add("header", "first", ownFirst ? "first" : "default", false);
        }
        add("footer", "default", "default", true);
        add("footer", "first", ownFirst ? "first" : "default", true);
        if (evenPages) {
            add("header", "even", "even", true);
            add("footer", "even", "even", true);
        }
        return List.copyOf(parts);
    }

    private void add(String kind, String use, String from, boolean line) throws RenderException {
        Optional<String> path = path(kind, from);
        Document document =
                path.isPresent() ? reference.xml(path.get()) : empty(kind.equals("header") ? "w:hdr" : "w:ftr");
        Element root = document.getDocumentElement();
        List<Relationship> relationships = path.isPresent() ? kept.relationships(path.get()) : List.of();
        Harmless.check(root, relationships);
        boolean footer = kind.equals("footer");
        if (line && !(footer && numbersPages(root))) {
            List<Element> content = Elements.in(root);
            if (content.size() == 1 && isEmpty(content.get(0))) {
                root.removeChild(content.get(0));
            }
            root.appendChild(Slot.mark(document, Slot.RUNNING));
        }
        NamedStyle style = footer ? NamedStyle.FOOTER : NamedStyle.HEADER;
        parts.add(new RunningPart(kind, use, style, SlottedFile.of(root), relationships));
    }

    private static Document empty(String root) {
        try {
            return SafeXml.parse(("<" + root + " xmlns:w=\"" + Wml.W + "\"/>").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The empty line that office programs begin every header with. */
    private static boolean isEmpty(Element block) {
        return Elements.is(block, Wml.W, "p")
                && Elements.in(block).stream().allMatch(child -> Elements.is(child, Wml.W, "pPr"));
    }

    private static boolean numbersPages(Element root) {
        return Elements.all(root).stream()
                .anyMatch(element -> Elements.is(element, Wml.W, "pgNum")
                        || PAGE.matcher(element.getAttributeNS(Wml.W, "instr")).find()
                        || Elements.is(element, Wml.W, "instrText")
                                && PAGE.matcher(element.getTextContent()).find());
    }

    private Optional<String> path(String kind, String use) throws RenderException {
        Optional<String> id = Elements.in(section).stream()
                .filter(element -> Elements.is(element, Wml.W, kind + "Reference"))
                .filter(element -> use.equals(element.getAttributeNS(Wml.W, "type")))
                .map(element -> element.getAttributeNS(Wml.R, "id"))
                .findFirst();
        return reference.relationships(main).stream()
                .filter(relationship -> id.filter(relationship.id()::equals).isPresent())
                .map(Relationship::target)
                .findFirst();
    }
}
