package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.understudy.document.Block;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
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
        var inlines = new PageInlines(problems, secrets);
        var blocks = new PageBlocks(inlines, images, problems);
        List<Xhtml.Element> parts = blocks.elements(html);
        if (!html.name().equals("html") || parts.size() != 2) {
            throw problems.vocabulary(html.tag(), html.line());
        }
        inlines.allow(html, Set.of("lang"));
        String title = title(parts.get(0), blocks, problems);
        Xhtml.Element body = parts.get(1);
        if (!body.name().equals("body")) {
            throw problems.vocabulary(body.tag(), body.line());
        }
        var flow = new ArrayList<>(body.children());
        Page.Running header = running("header", flow, blocks, inlines, problems);
        Page.Running footer = running("footer", flow, blocks, inlines, problems);
        List<Block> content = blocks.flow(flow, body.line());
        long titles = content.stream().filter(Block.Title.class::isInstance).count();
        if (titles != 1 || !(content.get(0) instanceof Block.Title)) {
            throw problems.vocabulary("<h1>", body.line());
        }
        for (PageInlines.Reference reference : inlines.references()) {
            if (!blocks.headings().contains(reference.target())) {
                throw problems.brokenReference(reference.target(), reference.line());
            }
        }
        return new Page(imprint.apply(title), header, footer, content, secrets);
    }

    private static String title(Xhtml.Element head, PageBlocks blocks, Problems problems) throws PageException {
        List<Xhtml.Element> parts = blocks.elements(head);
        if (!head.name().equals("head")
                || parts.size() != 1
                || !parts.get(0).name().equals("title")) {
            throw problems.vocabulary(head.tag(), head.line());
        }
        var title = new StringBuilder();
        for (Xhtml child : parts.get(0).children()) {
            if (child instanceof Xhtml.Text text) {
                title.append(text.text());
            }
        }
        return title.toString().strip();
    }

    /** Takes the running header or footer out of the body. */
    private static Page.Running running(
            String name, List<Xhtml> body, PageBlocks blocks, PageInlines inlines, Problems problems)
            throws PageException {
        Optional<Xhtml.Element> found = body.stream()
                .filter(node ->
                        node instanceof Xhtml.Element element && element.name().equals(name))
                .map(Xhtml.Element.class::cast)
                .findFirst();
        List<Inline> start = List.of();
        List<Inline> end = List.of();
        if (found.isPresent()) {
            body.remove(found.get());
            for (Xhtml.Element line : blocks.elements(found.get())) {
                switch (line.name() + "." + line.style()) {
                    case "p.start" -> start = inlines.of(line);
                    case "p.end" -> end = inlines.of(line);
                    default -> throw problems.vocabulary(line.tag(), line.line());
                }
            }
        }
        return new Page.Running(start, end);
    }
}
