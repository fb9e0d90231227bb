package org.understudy.render.docx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.w3c.dom.Element;

/** Refuses what a letterhead may not bring into documents: what runs something, fetches it, or is a document of its own. */
final class Harmless {
    private static final RuleId LEFT_BEHIND = RuleId.error("RENDER-024");

    private static final Set<String> ACTIVE = Set.of(
            "object", "OLEObject", "control", "altChunk", "subDoc", "movie", "contentPart", "webVideoPr", "audioFile");

    private static final Set<String> FIELDS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "STYLEREF",
            "REF",
            "PAGEREF",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "DOCPROPERTY",
            "DATE",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "TIME",
            "QUOTE",
            "SYMBOL",
            "HYPERLINK");

    private static final Set<String> KEPT = Set.of("image", "font");
    private static final Pattern LINK = Pattern.compile("(?i)(https?|mailto|tel):.*");

    private Harmless() {}

    /** @throws RenderException {@code RENDER-024} naming the first thing that is no part of a letterhead */
    static void check(Element root, List<Relationship> relationships) throws RenderException {
        for (Relationship relationship : relationships) {
            boolean link = relationship.type().equals("hyperlink")
                    && relationship.external()
                    && LINK.matcher(relationship.target()).matches();
            if (!link && (relationship.external() || !KEPT.contains(relationship.type()))) {
                throw refused(relationship.type(), relationship.target());
            }
        }
        var instructions = new StringBuilder();
        for (Element element : Elements.all(root)) {
            if (ACTIVE.contains(element.getLocalName())) {
                throw refused(element.getNodeName(), "");
            } else if (Elements.is(element, Wml.W, "fldSimple")) {
                checkField(element.getAttributeNS(Wml.W, "instr"));
            } else if (Elements.is(element, Wml.W, "instrText")) {
                instructions.append(element.getTextContent());
            } else if (Elements.is(element, Wml.W, "fldChar")) {
                checkField(instructions.toString());
                instructions.setLength(0);
            }
        }
        checkField(instructions.toString());
    }

    private static void checkField(String instruction) throws RenderException {
        String name = instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && !FIELDS.contains(name)) {
            throw refused(name, instruction.strip());
        }
    }

    private static RenderException refused(String what, String where) {
        return new RenderException(Diagnostic.general(LEFT_BEHIND, what, where));
    }
}
