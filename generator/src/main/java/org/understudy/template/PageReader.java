package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.document.Block;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.plan.SecretRef;

/** Makes a page of the XHTML that a template wrote, and refuses what isn't in the vocabulary. */
final class PageReader {
    private final XhtmlParser parser = new XhtmlParser();

    /**
     * @param imprint makes the imprint from the title
     * @param secrets the marks that may stand in the text
     */
    Page read(
            String xhtml,
            Function<String, Imprint> imprint,
            Map<String, SecretRef> secrets,
            ImageReader images,
            Problems problems)
            throws PageException {
        Xhtml.Element html = parser.parse(xhtml, problems);
        var grammar = new Grammar(problems);
        List<Xhtml.Element> parts = grammar.elements(grammar.allow(html, "lang"));
        if (!html.name().equals("html") || parts.size() != 2) {
            throw grammar.refused(html);
        }
        Imprint known = imprint.apply(title(parts.get(0), grammar, problems));
        if (!html.attribute("lang").equals(Optional.of(known.language().tag()))) {
            throw grammar.refused(html);
        }
        Xhtml.Element body = grammar.allow(parts.get(1));
        if (!body.name().equals("body")) {
            throw grammar.refused(body);
        }
        var terms = new DefinedTerms(problems);
        var running = new PageInlines(grammar, problems, terms, name -> field(name, known.document()));
        var inlines = new PageInlines(
                grammar,
                problems,
                terms,
                name -> secrets.containsKey(name) ? Optional.of(new Inline.SecretToken(name)) : Optional.empty());
        var blocks = new PageBlocks(grammar, inlines, images, problems);
        var flow = new ArrayList<>(body.children());
        Optional<Xhtml.Element> head = take("header", flow);
        Page.Running header = running(head, grammar, running);
        if (!header.box().isEmpty()) {
            throw grammar.refused(head.orElseThrow());
        }
        Page.Running footer = running(take("footer", flow), grammar, running);
        var content = new ArrayList<Block>();
        content.add(blocks.title(
                take("h1", flow).orElseThrow(() -> problems.vocabulary(body.tag(), body.line(), "title"))));
        content.addAll(blocks.flow(flow, body.line()));
        requireTargets(running.references(), blocks, problems);
        requireTargets(inlines.references(), blocks, problems);
        terms.check();
        var page = new Page(known, header, footer, content, secrets);
        if (!page.numbered()) {
            refuseNumbers(inlines.references(), problems);
        }
        return page;
    }

    private static void refuseNumbers(List<PageInlines.Reference> references, Problems problems) throws PageException {
        for (PageInlines.Reference reference : references) {
            if (reference.byNumber()) {
                throw problems.vocabulary(reference.tag(), reference.line(), "number");
            }
        }
    }

    private static void requireTargets(List<PageInlines.Reference> references, PageBlocks blocks, Problems problems)
            throws PageException {
        for (PageInlines.Reference reference : references) {
            if (!blocks.headings().contains(reference.target())) {
                throw problems.brokenReference(reference.target(), reference.line());
            }
        }
    }

    /** What may stand in running lines only. */
    private static Optional<Inline> field(String name, DocumentId document) {
        return switch (name) {
            case Marks.PAGE -> Optional.of(new Inline.PageNumber());
            case Marks.PAGES -> Optional.of(new Inline.PageCount());
            case Marks.PART -> document == DocumentId.LB ? Optional.of(new Inline.PartTitle()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String title(Xhtml.Element head, Grammar grammar, Problems problems) throws PageException {
        List<Xhtml.Element> parts = grammar.elements(grammar.allow(head));
        if (!head.name().equals("head")
                || parts.size() != 1
                || !parts.get(0).name().equals("title")) {
            throw grammar.refused(head);
        }
        Xhtml.Element element = grammar.allow(parts.get(0));
        var title = new StringBuilder();
        for (Xhtml child : element.children()) {
            if (!(child instanceof Xhtml.Text text)) {
                throw grammar.refused(element);
            }
            title.append(text.text());
        }
        if (title.indexOf(String.valueOf(Marks.OPEN)) >= 0 || title.indexOf(String.valueOf(Marks.CLOSE)) >= 0) {
            throw problems.foreignSecret(element.line());
        }
        if (title.toString().isBlank()) {
            throw grammar.refused(element);
        }
        return title.toString().strip().replaceAll("\\s+", " ");
    }

    /** The element that the body begins with, taken out of it, if it has this name. */
    private static Optional<Xhtml.Element> take(String name, List<Xhtml> body) {
        for (Xhtml node : body) {
            if (node instanceof Xhtml.Element element) {
                return element.name().equals(name) && body.remove(node) ? Optional.of(element) : Optional.empty();
            } else if (node instanceof Xhtml.Text text && !text.text().isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Page.Running running(Optional<Xhtml.Element> found, Grammar grammar, PageInlines inlines)
            throws PageException {
        Optional<List<Inline>> start = Optional.empty();
        Optional<List<Inline>> end = Optional.empty();
        Optional<List<Inline>> box = Optional.empty();
        if (found.isPresent()) {
            for (Xhtml.Element line : grammar.elements(grammar.allow(found.get()))) {
                List<Inline> content = inlines.of(grammar.allow(line, "class"));
                String kind = line.name() + "." + line.style();
                if (kind.equals("p.start") && start.isEmpty()) {
                    start = Optional.of(content);
                } else if (kind.equals("p.box") && box.isEmpty()) {
                    box = Optional.of(content);
                } else if (kind.equals("p.end") && end.isEmpty()) {
                    end = Optional.of(content);
                } else {
                    throw grammar.refused(line);
                }
            }
        }
        return new Page.Running(start.orElse(List.of()), box.orElse(List.of()), end.orElse(List.of()));
    }
}
