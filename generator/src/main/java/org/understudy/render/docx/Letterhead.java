package org.understudy.render.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Paper;
import org.understudy.render.RenderException;
import org.understudy.render.office.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What documents take from a reference document: its styles, lists, fonts and theme, its page with headers and footers, and the
 * pictures in these. Its own text, properties, comments, macros and history stay behind. Immutable.
 *
 * @param tabStops that the styles of running lines have already, header first
 * @param others parts that are taken over as they are
 */
record Letterhead(
        StyleIds ids,
        SlottedFile styles,
        NumberingTemplate numbering,
        byte[] settings,
        Map<Paper, Section> sections,
        List<RunningPart> running,
        List<Set<String>> tabStops,
        List<LetterheadPart> others) {

    /**
     * A part that is taken over as it is.
     *
     * @param relation what it is to the text; empty if it is none of its own
     */
    record LetterheadPart(
            Optional<String> relation,
            String path,
            String contentType,
            byte[] content,
            List<Relationship> relationships) {}

    /** @param papers on which its pages are printed; where there are others, they keep the size they have */
    static Letterhead of(ReferencePackage reference, Set<Paper> papers) throws RenderException {
        String main = reference.main();
        ReferencePackage builtIn = BuiltInReference.read();
        var styles = new StyleSheet(part(reference, main, "styles", builtIn));
        styles.addMissing(new StyleSheet(builtIn.xml("word/styles.xml")));
        StyleIds ids = styles.ids();
        var numbering = new NumberingSheet(part(reference, main, "numbering", builtIn));
        numbering.addMissing(styles, ids, new NumberingSheet(builtIn.xml("word/numbering.xml")));
        styles.speakLanguageOfPage();
        styles.nameFontsInDefaultStyle();
        if (!styles.numbersHeadings()) {
            numbering.linkHeadings(ids);
        }
        NumberingTemplate lists = numbering.template(ids);
        if (!styles.numbersHeadings()) {
            styles.numberHeadings(lists.list(NamedStyle.HEADING_NUMBERING));
        }
        Harmless.check(styles.root(), List.of());

        var kept = new KeptParts(reference);
        Optional<String> settingsPath = reference.target(main, "settings");
        Optional<Element> settings = settingsPath.isPresent()
                ? Optional.of(reference.xml(settingsPath.get()).getDocumentElement())
                : Optional.empty();
        Element section = Section.find(reference.xml(main).getDocumentElement())
                .orElse(Section.find(builtIn.xml("word/document.xml").getDocumentElement())
                        .orElseThrow());
        List<RunningPart> running =
                new RunningParts(reference, main, kept, section).make(SettingsFile.evenPages(settings));
        var others = new ArrayList<LetterheadPart>();
        for (String relation : List.of("fontTable", "theme")) {
            Optional<String> path = reference.target(main, relation);
            if (path.isPresent()) {
                List<Relationship> relationships = kept.relationships(path.get());
                Harmless.check(reference.xml(path.get()).getDocumentElement(), relationships);
                others.add(new LetterheadPart(
                        Optional.of(relation),
                        "word/" + relation + ".xml",
                        reference.contentType(path.get()),
                        reference.part(path.get()),
                        relationships));
            }
        }
        kept.all()
                .forEach(it -> others.add(
                        new LetterheadPart(Optional.empty(), it.path(), it.contentType(), it.content(), List.of())));
        return new Letterhead(
                ids,
                SlottedFile.of(styles.root()),
                lists,
                SettingsFile.write(settings),
                sections(section, running, papers),
                running,
                List.of(styles.tabStops(NamedStyle.HEADER), styles.tabStops(NamedStyle.FOOTER)),
                List.copyOf(others));
    }

    private static Map<Paper, Section> sections(Element section, List<RunningPart> running, Set<Paper> papers)
            throws RenderException {
        var sections = new EnumMap<Paper, Section>(Paper.class);
        for (Paper paper : Paper.values()) {
            if (papers.contains(paper)) {
                Section.resize(section, paper);
            }
            sections.put(paper, Section.of(section, running));
        }
        return Map.copyOf(sections);
    }

    /** The pages of a document on that paper. */
    Section section(Paper paper) {
        return Objects.requireNonNull(sections.get(paper));
    }

    /** A part of the reference document, or one like it with nothing in it. */
    private static Document part(ReferencePackage reference, String main, String type, ReferencePackage builtIn)
            throws RenderException {
        Optional<String> path = reference.target(main, type);
        if (path.isPresent()) {
            Document found = reference.xml(path.get());
            Harmless.check(found.getDocumentElement(), reference.relationships(path.get()));
            return found;
        }
        Document empty = builtIn.xml("word/" + type + ".xml");
        List<Element> children = Elements.in(empty.getDocumentElement());
        children.stream()
                .filter(child -> !"docDefaults".equals(child.getLocalName()))
                .forEach(child -> empty.getDocumentElement().removeChild(child));
        return empty;
    }

    /** The positions of tab stops that are in the way of a running line's own. */
    Set<String> tabStops(RunningPart part) {
        return tabStops.get(part.kind().equals("header") ? 0 : 1);
    }
}
