package org.understudy.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Block;
import org.understudy.document.Block.Listing.Marker;
import org.understudy.document.Inline;
import org.understudy.text.Language;

/** Makes blocks of the vocabulary's block elements; {@code docs/vocabulary.md} lists them. */
final class PageBlocks {
    private final PageInlines inlines;
    private final PageTables tables;
    private final ImageReader images;
    private final Problems problems;
    private final Set<String> headings = new HashSet<>();

    PageBlocks(PageInlines inlines, ImageReader images, Problems problems) {
        this.inlines = inlines;
        this.images = images;
        this.problems = problems;
        this.tables = new PageTables(this, inlines, problems);
    }

    /** The ids of the headings met so far. */
    Set<String> headings() {
        return headings;
    }

    /** The child elements of an element that holds no text of its own. */
    List<Xhtml.Element> elements(Xhtml.Element parent) throws PageException {
        for (Xhtml child : parent.children()) {
            if (child instanceof Xhtml.Text text && !text.text().isBlank()) {
                throw problems.vocabulary(parent.tag(), parent.line());
            }
        }
        return parent.elements();
    }

    /** The blocks of an element; runs of text between them are paragraphs. */
    List<Block> flow(Xhtml.Element parent) throws PageException {
        return flow(parent.children(), parent.line());
    }

    List<Block> flow(List<Xhtml> nodes, int line) throws PageException {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<Xhtml>();
        for (Xhtml node : nodes) {
            if (PageInlines.isInline(node)) {
                run.add(node);
            } else if (node instanceof Xhtml.Element element) {
                closeRun(run, line, blocks);
                blocks.add(block(element));
            }
        }
        closeRun(run, line, blocks);
        return List.copyOf(blocks);
    }

    private void closeRun(List<Xhtml> run, int line, List<Block> blocks) throws PageException {
        List<Inline> content = inlines.of(run, line);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Paragraph.Role.BODY, content));
        }
        run.clear();
    }

    private Block block(Xhtml.Element element) throws PageException {
        return switch (element.name()) {
            case "h1" -> new Block.Title(inlines.of(inlines.allow(element, Set.of())));
            case "h2", "h3", "h4", "h5" -> heading(element);
            case "p" -> new Block.Paragraph(role(element), inlines.of(inlines.allow(element, Set.of("class"))));
            case "ul", "ol" -> list(element);
            case "table" -> tables.of(element);
            case "dl" -> facts(element);
            case "aside" -> new Block.Note(note(element), flow(inlines.allow(element, Set.of("class"))));
            case "pre" -> new Block.Code(inlines.preformatted(inlines.allow(element, Set.of())));
            case "blockquote" -> new Block.Quote(flow(inlines.allow(element, Set.of())));
            case "figure" -> figure(element);
            case "nav" -> contents(element);
            case "div" -> division(element);
            case "hr" -> rule(element);
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
    }

    private Block.Heading heading(Xhtml.Element element) throws PageException {
        inlines.allow(element, Set.of("id"));
        String id = element.attribute("id").orElse("section-" + (headings.size() + 1));
        List<Inline> content = inlines.of(element);
        if (!id.matches("[a-z][a-z0-9-]*") || !headings.add(id) || content.isEmpty()) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        return new Block.Heading(element.name().charAt(1) - '1', id, content);
    }

    private Block.Paragraph.Role role(Xhtml.Element element) throws PageException {
        return switch (element.style()) {
            case "" -> Block.Paragraph.Role.BODY;
            case "subtitle" -> Block.Paragraph.Role.SUBTITLE;
            case "lead" -> Block.Paragraph.Role.LEAD;
            case "caption" -> Block.Paragraph.Role.CAPTION;
            case "small" -> Block.Paragraph.Role.SMALL;
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
    }

    private Block.Note.Role note(Xhtml.Element element) throws PageException {
        return switch (element.style()) {
            case "info" -> Block.Note.Role.INFO;
            case "warning" -> Block.Note.Role.WARNING;
            case "stop" -> Block.Note.Role.STOP;
            case "status" -> Block.Note.Role.STATUS;
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
    }

    private Block.Listing list(Xhtml.Element element) throws PageException {
        boolean numbered = element.name().equals("ol");
        inlines.allow(element, numbered ? Set.of("class", "start") : Set.of("class"));
        Marker marker = switch (element.name() + "." + element.style()) {
            case "ul." -> Marker.BULLET;
            case "ul.ticks" -> Marker.TICK;
            case "ol." -> Marker.NUMBER;
            case "ol.steps" -> Marker.STEP;
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
        var items = new ArrayList<Block.Item>();
        for (Xhtml.Element item : elements(element)) {
            boolean done = item.style().equals("done");
            if (!item.name().equals("li") || (!item.style().isEmpty() && !(done && marker == Marker.TICK))) {
                throw problems.vocabulary(item.tag(), item.line());
            }
            items.add(new Block.Item(done, flow(inlines.allow(item, Set.of("class")))));
        }
        return new Block.Listing(marker, inlines.number(element, "start", 1), List.copyOf(items));
    }

    private Block.Facts facts(Xhtml.Element element) throws PageException {
        inlines.allow(element, Set.of());
        var facts = new ArrayList<Block.Fact>();
        List<Xhtml.Element> parts = elements(element);
        for (int i = 0; i < parts.size(); i += 2) {
            Xhtml.Element name = parts.get(i);
            if (!name.name().equals("dt")
                    || i + 1 == parts.size()
                    || !parts.get(i + 1).name().equals("dd")) {
                throw problems.vocabulary(name.tag(), name.line());
            }
            facts.add(new Block.Fact(inlines.of(name), flow(parts.get(i + 1))));
        }
        return new Block.Facts(List.copyOf(facts));
    }

    private Block.Figure figure(Xhtml.Element element) throws PageException {
        inlines.allow(element, Set.of("data-width"));
        Optional<Xhtml.Element> picture = Optional.empty();
        Optional<List<Inline>> caption = Optional.empty();
        for (Xhtml.Element part : elements(element)) {
            switch (part.name()) {
                case "img" -> picture = Optional.of(inlines.allow(part, Set.of("src", "alt")));
                case "figcaption" -> caption = Optional.of(inlines.of(part));
                default -> throw problems.vocabulary(part.tag(), part.line());
            }
        }
        if (picture.isEmpty()) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        Xhtml.Element image = picture.get();
        return new Block.Figure(
                images.read(image.attribute("src").orElse(""), problems),
                image.attribute("alt").orElse(""),
                Math.min(100, inlines.number(element, "data-width", 100)),
                caption);
    }

    private Block.Contents contents(Xhtml.Element element) throws PageException {
        inlines.allow(element, Set.of("class", "data-depth"));
        List<Xhtml.Element> parts = elements(element);
        if (!element.style().equals("contents")
                || parts.size() != 1
                || !parts.get(0).name().equals("p")) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        return new Block.Contents(inlines.of(parts.get(0)), Math.min(4, inlines.number(element, "data-depth", 2)));
    }

    private Block division(Xhtml.Element element) throws PageException {
        Optional<Language> language = element.attribute("lang").flatMap(Language::of);
        if (language.isPresent()) {
            return new Block.Passage(language.get(), flow(inlines.allow(element, Set.of("lang"))));
        }
        if (!element.style().equals("signature")) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        var lines = new ArrayList<List<Inline>>();
        for (Xhtml.Element line : elements(inlines.allow(element, Set.of("class")))) {
            if (!line.name().equals("p")) {
                throw problems.vocabulary(line.tag(), line.line());
            }
            lines.add(inlines.of(line));
        }
        return new Block.Signature(List.copyOf(lines));
    }

    private Block rule(Xhtml.Element element) throws PageException {
        inlines.allow(element, Set.of("class"));
        return switch (element.style()) {
            case "" -> new Block.Separator();
            case "page-break" -> new Block.PageBreak();
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
    }
}
