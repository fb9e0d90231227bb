package org.understudy.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.understudy.document.Inline;

/** Makes inlines of the vocabulary's inline elements. White space is folded as in XHTML, across elements too. */
final class PageInlines {
    private static final Set<String> NAMES = Set.of("strong", "em", "code", "dfn", "br", "a", "span");
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final Grammar grammar;
    private final Problems problems;
    private final DefinedTerms terms;
    private final Function<String, Optional<Inline>> marks;
    private final List<Reference> references = new ArrayList<>();
    private boolean inLink;
    private boolean inFootnote;

    /**
     * A cross-reference, to be looked at when all headings are known.
     *
     * @param tag of its element, for findings
     * @param byNumber whether it is the number of the heading
     */
    record Reference(String target, String tag, int line, boolean byNumber) {}

    /** @param marks what may stand there that isn't text, by the name of its mark */
    PageInlines(Grammar grammar, Problems problems, DefinedTerms terms, Function<String, Optional<Inline>> marks) {
        this.grammar = grammar;
        this.problems = problems;
        this.terms = terms;
        this.marks = marks;
    }

    static boolean isInline(Xhtml node) {
        return node instanceof Xhtml.Text || (node instanceof Xhtml.Element element && NAMES.contains(element.name()));
    }

    List<Reference> references() {
        return references;
    }

    /** The inlines of an element, white space at both ends taken off. */
    List<Inline> of(Xhtml.Element element) throws PageException {
        return of(element.children(), element.line());
    }

    List<Inline> of(List<Xhtml> nodes, int line) throws PageException {
        var fold = new Folding(true);
        List<Inline> inlines = inlines(nodes, line, fold);
        return fold.withoutFinalSpace(inlines);
    }

    /** The inlines of {@code pre}: line ends are line breaks, white space stays. */
    List<Inline> preformatted(Xhtml.Element element) throws PageException {
        return inlines(element.children(), element.line(), new Folding(false));
    }

    /** The token of the one secret that an element holds, and nothing else. */
    String secret(Xhtml.Element element) throws PageException {
        List<Inline> content = of(element);
        if (content.size() == 1 && content.get(0) instanceof Inline.SecretToken only) {
            return only.token();
        }
        throw grammar.refused(element);
    }

    private List<Inline> inlines(List<Xhtml> nodes, int line, Folding fold) throws PageException {
        var inlines = new ArrayList<Inline>();
        for (Xhtml node : nodes) {
            if (node instanceof Xhtml.Text text) {
                text(text.text(), line, fold, inlines);
            } else if (node instanceof Xhtml.Element use
                    && use.name().equals("span")
                    && use.style().equals("term")) {
                grammar.allow(use, "class", "data-term");
                terms.use(term(use), use.line());
                text(words(use), use.line(), fold, inlines);
            } else if (node instanceof Xhtml.Element element) {
                inlines.add(inline(element, fold));
            }
        }
        return List.copyOf(inlines);
    }

    private Inline inline(Xhtml.Element element, Folding fold) throws PageException {
        return switch (element.name()) {
            case "strong" -> new Inline.Strong(content(element, fold));
            case "em" -> new Inline.Emphasis(content(element, fold));
            case "code" -> new Inline.Code(content(element, fold));
            case "dfn" -> declaration(grammar.allow(element, "class", "data-term"), fold);
            case "br" -> {
                grammar.empty(element);
                fold.lineBegins();
                yield new Inline.LineBreak();
            }
            case "a" -> link(grammar.allow(element, "href", "class"), fold);
            case "span" -> span(element, fold);
            default -> throw grammar.refused(element);
        };
    }

    private List<Inline> content(Xhtml.Element element, Folding fold) throws PageException {
        return inlines(grammar.allow(element).children(), element.line(), fold);
    }

    /** Where a term is declared it stands out; where it is used it is text like any other. */
    private Inline declaration(Xhtml.Element element, Folding fold) throws PageException {
        switch (element.style()) {
            case "" -> terms.declare(term(element), element.line());
            case "glossary" -> terms.declareForOthers(term(element), element.line());
            default -> throw grammar.refused(element);
        }
        var inlines = new ArrayList<Inline>();
        text(words(element), element.line(), fold, inlines);
        return new Inline.Strong(List.copyOf(inlines));
    }

    private String term(Xhtml.Element element) throws PageException {
        return element.attribute("data-term")
                .filter(it -> it.matches("[a-z][a-z0-9-]*"))
                .orElseThrow(() -> grammar.refused(element));
    }

    /** The words of a term: text, and some. */
    private String words(Xhtml.Element element) throws PageException {
        var words = new StringBuilder();
        for (Xhtml child : element.children()) {
            if (!(child instanceof Xhtml.Text text)) {
                throw grammar.refused(element);
            }
            words.append(text.text());
        }
        if (words.toString().isBlank()) {
            throw grammar.refused(element);
        }
        return words.toString();
    }

    private Inline link(Xhtml.Element element, Folding fold) throws PageException {
        String href = element.attribute("href").orElse("");
        if (href.startsWith("#") && element.style().equals("page")) {
            grammar.empty(element, "href", "class");
            fold.wordEnds();
            return new Inline.PageReference(target(href, element));
        }
        if (href.startsWith("#") && element.style().equals("number") && !inLink) {
            grammar.empty(element, "href", "class");
            fold.wordEnds();
            return new Inline.NumberReference(target(href, element));
        }
        if (!element.style().isEmpty() || inLink) {
            throw grammar.refused(element);
        }
        inLink = true;
        List<Inline> content = inlines(element.children(), element.line(), fold);
        inLink = false;
        return href.startsWith("#")
                ? new Inline.CrossReference(target(href, element), content)
                : new Inline.Link(address(href, element), content);
    }

    private String target(String href, Xhtml.Element element) {
        String target = href.substring(1);
        references.add(new Reference(
                target, element.tag(), element.line(), element.style().equals("number")));
        return target;
    }

    private URI address(String href, Xhtml.Element element) throws PageException {
        try {
            var uri = new URI(href);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw grammar.refused(element);
        }
        throw grammar.refused(element);
    }

    private Inline span(Xhtml.Element element, Folding fold) throws PageException {
        Inline inline = switch (element.style()) {
            case "footnote" -> footnote(grammar.allow(element, "class"));
            case "blank" -> {
                grammar.empty(element, "class", "data-width");
                yield new Inline.Blank(Math.min(80, grammar.number(element, "data-width", 20)));
            }
            case "tick" -> tick(element, false);
            case "tick done" -> tick(element, true);
            default -> throw grammar.refused(element);
        };
        fold.wordEnds();
        return inline;
    }

    private Inline footnote(Xhtml.Element element) throws PageException {
        if (inFootnote) {
            throw grammar.refused(element);
        }
        inFootnote = true;
        List<Inline> content = of(element);
        inFootnote = false;
        return new Inline.Footnote(content);
    }

    private Inline tick(Xhtml.Element element, boolean done) throws PageException {
        grammar.empty(element, "class");
        return new Inline.Tick(done);
    }

    /** Cuts text at its marks. */
    private void text(String text, int line, Folding fold, List<Inline> inlines) throws PageException {
        int from = 0;
        for (int open = text.indexOf(Marks.OPEN); open >= 0; open = text.indexOf(Marks.OPEN, from)) {
            int close = text.indexOf(Marks.CLOSE, open);
            if (close < 0) {
                throw problems.foreignSecret(line);
            }
            plain(text.substring(from, open), line, fold, inlines);
            Optional<Inline> marked = marks.apply(text.substring(open + 1, close));
            inlines.add(marked.orElseThrow(() -> problems.foreignSecret(line)));
            fold.wordEnds();
            from = close + 1;
        }
        plain(text.substring(from), line, fold, inlines);
    }

    private void plain(String text, int line, Folding fold, List<Inline> inlines) throws PageException {
        if (text.indexOf(Marks.CLOSE) >= 0) {
            throw problems.foreignSecret(line);
        }
        fold.add(text, inlines);
    }

    /** Folds white space over a run of inlines. */
    private static final class Folding {
        private final boolean folds;
        private boolean afterSpace = true;

        Folding(boolean folds) {
            this.folds = folds;
        }

        void add(String text, List<Inline> inlines) {
            if (!folds) {
                addLines(text, inlines);
                return;
            }
            var folded = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!space || !afterSpace) {
                    folded.append(space ? ' ' : c);
                }
                afterSpace = space;
            }
            if (!folded.isEmpty()
                    && !inlines.isEmpty()
                    && inlines.get(inlines.size() - 1) instanceof Inline.Text before) {
                inlines.set(inlines.size() - 1, new Inline.Text(before.text() + folded));
            } else if (!folded.isEmpty()) {
                inlines.add(new Inline.Text(folded.toString()));
            }
        }

        private static void addLines(String text, List<Inline> inlines) {
            String[] lines = text.split("\r?\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    inlines.add(new Inline.LineBreak());
                }
                if (!lines[i].isEmpty()) {
                    inlines.add(new Inline.Text(lines[i]));
                }
            }
        }

        void lineBegins() {
            afterSpace = true;
        }

        void wordEnds() {
            afterSpace = false;
        }

        List<Inline> withoutFinalSpace(List<Inline> inlines) {
            if (inlines.isEmpty() || !(inlines.get(inlines.size() - 1) instanceof Inline.Text last)) {
                return inlines;
            }
            var trimmed = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
            if (!last.text().stripTrailing().isEmpty()) {
                trimmed.add(new Inline.Text(last.text().stripTrailing()));
            }
            return List.copyOf(trimmed);
        }
    }
}
