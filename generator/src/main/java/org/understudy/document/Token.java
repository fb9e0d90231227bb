package org.understudy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.understudy.document.Token.Form.Kind;

/**
 * The smallest piece of a line that is compared: a word, white space, a sign, or something that isn't text.
 *
 * @param around what it stands in, the outermost first
 */
record Token(List<Form> around, Inline leaf) {
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[.,:'’/-][\\p{L}\\p{N}\\p{M}]+)*|\\s+|.", Pattern.DOTALL);

    /**
     * What words can stand in, and still be compared one by one.
     *
     * @param target of a cross-reference, else empty
     */
    record Form(Kind kind, String target) {
        /** What it is. */
        enum Kind {
            STRONG,
            EMPHASIS,
            CODE,
            REFERENCE
        }

        private static Form of(Kind kind) {
            return new Form(kind, "");
        }
    }

    static List<Token> of(List<Inline> content) {
        var tokens = new ArrayList<Token>();
        add(content, List.of(), tokens);
        return tokens;
    }

    private static void add(List<Inline> content, List<Form> around, List<Token> tokens) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                PIECE.matcher(text.text())
                        .results()
                        .map(MatchResult::group)
                        .forEach(piece -> tokens.add(new Token(around, new Inline.Text(piece))));
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.content(), within(around, Form.of(Kind.STRONG)), tokens);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.content(), within(around, Form.of(Kind.EMPHASIS)), tokens);
            } else if (inline instanceof Inline.Code code) {
                add(code.content(), within(around, Form.of(Kind.CODE)), tokens);
            } else if (inline instanceof Inline.CrossReference reference) {
                add(reference.content(), within(around, new Form(Kind.REFERENCE, reference.target())), tokens);
            } else if (inline instanceof Inline.SecretToken
                    || inline instanceof Inline.Revealed
                    || inline instanceof Inline.Changed) {
                throw new IllegalArgumentException("can't compare " + inline.getClass());
            } else {
                tokens.add(new Token(around, inline));
            }
        }
    }

    private static List<Form> within(List<Form> around, Form form) {
        var inner = new ArrayList<>(around);
        inner.add(form);
        return List.copyOf(inner);
    }

    /** The line that these tokens are of, with those in the same form in one. */
    static List<Inline> line(List<Token> tokens) {
        return line(tokens, 0);
    }

    private static List<Inline> line(List<Token> tokens, int depth) {
        var line = new ArrayList<Inline>();
        var words = new StringBuilder();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.around.size() == depth && token.leaf instanceof Inline.Text text) {
                words.append(text.text());
                i++;
                continue;
            }
            addWords(words, line);
            if (token.around.size() == depth) {
                line.add(token.leaf);
                i++;
            } else {
                Form form = token.around.get(depth);
                int end = i;
                while (end < tokens.size() && tokens.get(end).isIn(form, depth)) {
                    end++;
                }
                line.add(formed(form, line(tokens.subList(i, end), depth + 1)));
                i = end;
            }
        }
        addWords(words, line);
        return line;
    }

    private boolean isIn(Form form, int depth) {
        return around.size() > depth && around.get(depth).equals(form);
    }

    private static void addWords(StringBuilder words, List<Inline> line) {
        if (!words.isEmpty()) {
            line.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }

    private static Inline formed(Form form, List<Inline> content) {
        return switch (form.kind()) {
            case STRONG -> new Inline.Strong(content);
            case EMPHASIS -> new Inline.Emphasis(content);
            case CODE -> new Inline.Code(content);
            case REFERENCE -> new Inline.CrossReference(form.target(), content);
        };
    }

    /** Whether it says something by itself, as white space and signs don't. */
    boolean isWord() {
        return !(leaf instanceof Inline.Text text) || text.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
