package org.understudy.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.document.Inline;
import org.understudy.plan.SecretRef;

/** Makes inlines of the vocabulary's inline elements. White space is folded as in XHTML, across elements too. */
final class PageInlines {
    private static final Set<String> NAMES = Set.of("strong", "em", "code", "br", "a", "span");
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final Problems problems;
    private final Map<String, SecretRef> secrets;
    private final List<Reference> references = new ArrayList<>();

    /** A cross-reference, to be looked at when all headings are known. */
    record Reference(String target, int line) {}

    PageInlines(Problems problems, Map<String, SecretRef> secrets) {
        this.problems = problems;
        this.secrets = secrets;
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

    private List<Inline> inlines(List<Xhtml> nodes, int line, Folding fold) throws PageException {
        var inlines = new ArrayList<Inline>();
        for (Xhtml node : nodes) {
            if (node instanceof Xhtml.Text text) {
                text(text.text(), line, fold, inlines);
            } else if (node instanceof Xhtml.Element element) {
                inlines.add(inline(element, fold));
            }
        }
        return List.copyOf(inlines);
    }

    private Inline inline(Xhtml.Element element, Folding fold) throws PageException {
        return switch (element.name()) {
            case "strong" -> new Inline.Strong(inlines(allow(element, Set.of()).children(), element.line(), fold));
            case "em" -> new Inline.Emphasis(inlines(allow(element, Set.of()).children(), element.line(), fold));
            case "code" -> new Inline.Code(inlines(allow(element, Set.of()).children(), element.line(), fold));
            case "br" -> {
                allow(element, Set.of());
                fold.lineBegins();
                yield new Inline.LineBreak();
            }
            case "a" -> link(allow(element, Set.of("href", "class")), fold);
            case "span" -> span(allow(element, Set.of("class", "data-width")), fold);
            default -> throw problems.vocabulary(element.tag(), element.line());
        };
    }

    private Inline link(Xhtml.Element element, Folding fold) throws PageException {
        String href = element.attribute("href").orElse("");
        if (href.startsWith("#")) {
            references.add(new Reference(href.substring(1), element.line()));
            if (element.style().equals("page")) {
                fold.wordEnds();
                return new Inline.PageReference(href.substring(1));
            }
        }
        if (!element.style().isEmpty()) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        List<Inline> content = inlines(element.children(), element.line(), fold);
        if (href.startsWith("#")) {
            return new Inline.CrossReference(href.substring(1), content);
        }
        try {
            var uri = new URI(href);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return new Inline.Link(uri, content);
            }
        } catch (URISyntaxException e) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        throw problems.vocabulary(element.tag(), element.line());
    }

    private Inline span(Xhtml.Element element, Folding fold) throws PageException {
        switch (element.style()) {
            case "footnote" -> {
                return new Inline.Footnote(of(element));
            }
            case "blank" -> {
                fold.wordEnds();
                return new Inline.Blank(Math.min(80, number(element, "data-width", 20)));
            }
            case "tick" -> {
                fold.wordEnds();
                return new Inline.Tick(false);
            }
            case "tick done" -> {
                fold.wordEnds();
                return new Inline.Tick(true);
            }
            default -> throw problems.vocabulary(element.tag(), element.line());
        }
    }

    int number(Xhtml.Element element, String attribute, int absent) throws PageException {
        String text = element.attribute(attribute).orElse(String.valueOf(absent));
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        return Integer.parseInt(text);
    }

    Xhtml.Element allow(Xhtml.Element element, Set<String> attributes) throws PageException {
        if (!attributes.containsAll(element.attributes().keySet())) {
            throw problems.vocabulary(element.tag(), element.line());
        }
        return element;
    }

    /** Cuts text at its marks. */
    private void text(String text, int line, Folding fold, List<Inline> inlines) throws PageException {
        int from = 0;
        for (int open = text.indexOf(Marks.OPEN); open >= 0; open = text.indexOf(Marks.OPEN, from)) {
            int close = text.indexOf(Marks.CLOSE, open);
            if (close < 0) {
                throw problems.foreignSecret(line);
            }
            fold.add(text.substring(from, open), inlines);
            inlines.add(marked(text.substring(open + 1, close), line));
            fold.wordEnds();
            from = close + 1;
        }
        fold.add(text.substring(from), inlines);
    }

    private Inline marked(String name, int line) throws PageException {
        if (name.equals(Marks.PAGE)) {
            return new Inline.PageNumber();
        } else if (name.equals(Marks.PAGES)) {
            return new Inline.PageCount();
        } else if (secrets.containsKey(name)) {
            return new Inline.SecretToken(name);
        }
        throw problems.foreignSecret(line);
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
            if (!folded.isEmpty()) {
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
