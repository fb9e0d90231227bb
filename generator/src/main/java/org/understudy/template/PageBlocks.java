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
    /** In percent: about 32 mm of A4. */
    private static final int WIDTH_OF_QR_CODE = 20;

    private final Grammar grammar;
    private final PageInlines inlines;
    private final PageTables tables;
    private final ImageReader images;
    private final Problems problems;
    private final Set<String> headings = new HashSet<>();

    PageBlocks(Grammar grammar, PageInlines inlines, ImageReader images, Problems problems) {
        this.grammar = grammar;
        this.inlines = inlines;
        this.images = images;
        this.problems = problems;
        this.tables = new PageTables(this, grammar, problems);
    }

    /** The ids of the headings met so far. */
    Set<String> headings() {
        return headings;
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
            case "h2", "h3", "h4", "h5" -> heading(element);
            case "p" -> new Block.Paragraph(role(element), inlines.of(grammar.allow(element, "class")));
            case "ul", "ol" -> list(element);
            case "table" -> tables.of(element);
            case "dl" -> facts(element);
            case "aside" -> new Block.Note(note(element), flow(grammar.allow(element, "class")));
            case "pre" -> preformatted(element);
            case "blockquote" -> new Block.Quote(flow(grammar.allow(element)));
            case "figure" -> figure(element);
            case "nav" -> contents(element);
            case "div" -> division(element);
            case "hr" -> rule(grammar.empty(element, "class"));
            default -> throw grammar.refused(element);
        };
    }

    /** The title of a page; an element of its own only in {@code body}. */
    Block.Title title(Xhtml.Element element) throws PageException {
        List<Inline> content = inlines.of(grammar.allow(element));
        if (content.isEmpty()) {
            throw grammar.refused(element);
        }
        return new Block.Title(content);
    }

    /** A heading without an id gets one that no template can write. */
    private Block.Heading heading(Xhtml.Element element) throws PageException {
        grammar.allow(element, "id");
        String own = element.attribute("id").orElse("a");
        String id = element.attribute("id").orElse("_" + (headings.size() + 1));
        List<Inline> content = inlines.of(element);
        if (content.isEmpty()) {
            throw grammar.refused(element);
        } else if (!own.matches("[a-z][a-z0-9-]*") || !headings.add(id)) {
            throw problems.vocabulary(element.tag(), element.line(), "id");
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
            default -> throw grammar.refused(element);
        };
    }

    private Block.Note.Role note(Xhtml.Element element) throws PageException {
        return switch (element.style()) {
            case "info" -> Block.Note.Role.INFO;
            case "warning" -> Block.Note.Role.WARNING;
            case "stop" -> Block.Note.Role.STOP;
            case "status" -> Block.Note.Role.STATUS;
            default -> throw grammar.refused(element);
        };
    }

    private Block.Listing list(Xhtml.Element element) throws PageException {
        boolean numbered = element.name().equals("ol");
        grammar.allow(element, numbered ? new String[] {"class", "start"} : new String[] {"class"});
        Marker marker = switch (element.name() + "." + element.style()) {
            case "ul." -> Marker.BULLET;
            case "ul.ticks" -> Marker.TICK;
            case "ol." -> Marker.NUMBER;
            case "ol.steps" -> Marker.STEP;
            default -> throw grammar.refused(element);
        };
        var items = new ArrayList<Block.Item>();
        for (Xhtml.Element item : grammar.elements(element)) {
            boolean done = item.style().equals("done");
            if (!item.name().equals("li") || (!item.style().isEmpty() && !(done && marker == Marker.TICK))) {
                throw grammar.refused(item);
            }
            items.add(new Block.Item(done, flow(grammar.allow(item, "class"))));
        }
        return new Block.Listing(marker, grammar.number(element, "start", 1), List.copyOf(items));
    }

    private Block.Facts facts(Xhtml.Element element) throws PageException {
        var facts = new ArrayList<Block.Fact>();
        List<Xhtml.Element> parts = grammar.elements(grammar.allow(element));
        for (int i = 0; i < parts.size(); i += 2) {
            Xhtml.Element name = grammar.allow(parts.get(i));
            if (!name.name().equals("dt")
                    || i + 1 == parts.size()
                    || !parts.get(i + 1).name().equals("dd")) {
                throw grammar.refused(name);
            }
            facts.add(new Block.Fact(inlines.of(name), flow(grammar.allow(parts.get(i + 1)))));
        }
        return new Block.Facts(List.copyOf(facts));
    }

    private Block preformatted(Xhtml.Element element) throws PageException {
        if (element.style().equals("lines")) {
            grammar.allow(element, "class", "aria-label");
            String check = element.attribute("aria-label").orElseThrow(() -> grammar.refused(element));
            return new Block.SecretLines(inlines.secret(element), check);
        }
        grammar.allow(element, "class");
        return switch (element.style()) {
            case "" -> new Block.Code(inlines.preformatted(element));
            case "words" -> new Block.SecretWords(inlines.secret(element));
            case "codes" -> new Block.SecretCodes(inlines.secret(element));
            case "key" -> new Block.KeyText(inlines.secret(element));
            default -> throw grammar.refused(element);
        };
    }

    private Block figure(Xhtml.Element element) throws PageException {
        if (!element.style().isEmpty()) {
            return secretPicture(element);
        }
        grammar.allow(element, "data-width");
        List<Xhtml.Element> parts = grammar.elements(element);
        if (parts.isEmpty() || parts.size() > 2 || !parts.get(0).name().equals("img")) {
            throw grammar.refused(element);
        }
        Xhtml.Element image = grammar.empty(parts.get(0), "src", "alt");
        if (image.attributes().size() < 2) {
            throw grammar.refused(image);
        }
        return new Block.Figure(
                images.read(image.attribute("src").orElse(""), problems),
                image.attribute("alt").orElse(""),
                Math.min(100, grammar.number(element, "data-width", 100)),
                parts.size() == 2 ? Optional.of(caption(parts.get(1))) : Optional.empty());
    }

    private Block secretPicture(Xhtml.Element element) throws PageException {
        grammar.allow(element, "class", "aria-label", "data-width");
        String token = inlines.secret(element);
        String description = element.attribute("aria-label").orElseThrow(() -> grammar.refused(element));
        int width = Math.min(100, grammar.number(element, "data-width", WIDTH_OF_QR_CODE));
        return switch (element.style()) {
            case "key" -> new Block.KeyPicture(token, description, width);
            case "words" -> new Block.WordsPicture(token, description, width);
            default -> throw grammar.refused(element);
        };
    }

    private List<Inline> caption(Xhtml.Element element) throws PageException {
        if (!element.name().equals("figcaption")) {
            throw grammar.refused(element);
        }
        return inlines.of(grammar.allow(element));
    }

    private Block.Contents contents(Xhtml.Element element) throws PageException {
        grammar.allow(element, "class", "data-depth");
        List<Xhtml.Element> parts = grammar.elements(element);
        if (!element.style().equals("contents")
                || parts.size() != 1
                || !parts.get(0).name().equals("p")) {
            throw grammar.refused(element);
        }
        List<Inline> heading = inlines.of(grammar.allow(parts.get(0)));
        return new Block.Contents(heading, Math.min(4, grammar.number(element, "data-depth", 2)));
    }

    private Block division(Xhtml.Element element) throws PageException {
        Optional<Language> language = element.attribute("lang").flatMap(Language::of);
        if (language.isPresent()) {
            return new Block.Passage(language.get(), flow(grammar.allow(element, "lang")));
        }
        if (!element.style().equals("signature")) {
            throw grammar.refused(element);
        }
        var lines = new ArrayList<List<Inline>>();
        for (Xhtml.Element line : grammar.elements(grammar.allow(element, "class"))) {
            if (!line.name().equals("p")) {
                throw grammar.refused(line);
            }
            lines.add(inlines.of(grammar.allow(line)));
        }
        return new Block.Signature(List.copyOf(lines));
    }

    private Block rule(Xhtml.Element element) throws PageException {
        return switch (element.style()) {
            case "" -> new Block.Separator();
            case "page-break" -> new Block.PageBreak();
            case "signature-pages" -> new Block.PageBreak(Block.PageBreak.Begins.SIGNATURES);
            default -> throw grammar.refused(element);
        };
    }
}
