package org.understudy.render.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/**
 * Looks at every character of a page before it is set, since what no font has would be painted as {@code #}, and an
 * invisible one in a secret would be lost without a trace.
 */
final class Glyphs {
    static final RuleId NO_GLYPH = RuleId.error("RENDER-001");
    static final RuleId NO_GLYPH_IN_SECRET = RuleId.error("RENDER-005");

    /** Scripts that run from right to left would be set in the wrong order. */
    private static final Set<Byte> RIGHT_TO_LEFT = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_ARABIC_NUMBER);

    /** How many characters of the text are told on either side of the first that is missing. */
    private static final int CONTEXT = 20;

    private static final int REPLACEMENT = 0xFFFD;

    private final Fonts fonts;
    private final Set<Integer> missing = new TreeSet<>();
    private String place = "";
    private boolean missingInSecret;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Text that will be printed. */
    void text(String text) {
        look(text, this::printable);
    }

    /** Text that stands in attributes and metadata only, where any character of XML 1.0 may stand. */
    void unprinted(String text) {
        look(text, Glyphs::allowedInXml);
    }

    private void look(String text, IntPredicate allowed) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!allowed.test(text.codePointAt(i))) {
                missing.add(text.codePointAt(i));
                if (place.isEmpty()) {
                    place = around(text.codePoints().toArray(), text.codePointCount(0, i));
                }
            }
        }
    }

    /** Some of the text before and after a character. */
    private static String around(int[] text, int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(text.length, index + CONTEXT);
        var words = new StringBuilder();
        Arrays.stream(text, from, to).forEach(c -> words.appendCodePoint(visible(c) ? c : REPLACEMENT));
        return (from > 0 ? "…" : "") + words + (to < text.length ? "…" : "");
    }

    /** Text that must be told by eye, each character from every other. */
    void secret(CharSequence secret) {
        if (!secret.codePoints().allMatch(c -> printable(c) && !invisible(c))) {
            missingInSecret = true;
        }
    }

    /** What was found, if anything can't be printed. */
    Optional<Diagnostic> problem(String document) {
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Glyphs::name).collect(Collectors.joining(", "));
            return Optional.of(Diagnostic.general(NO_GLYPH, document, names, place));
        }
        return missingInSecret ? Optional.of(Diagnostic.general(NO_GLYPH_IN_SECRET, document)) : Optional.empty();
    }

    /** Its number in Unicode, and the character itself, if it is one to be seen. */
    private static String name(int c) {
        String number = String.format(Locale.ROOT, "U+%04X", c);
        return visible(c) ? number + " " + Character.toString(c) : number;
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private boolean printable(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        return allowedInXml(c)
                && !RIGHT_TO_LEFT.contains(Character.getDirectionality(c))
                && (fonts.cover(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Spaces that aren't U+0020 look like it; joiners and soft hyphens look like nothing. */
    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    /** XML 1.0, production 2, without the C1 controls. */
    private static boolean allowedInXml(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && c != 0xFFFE
                        && c != 0xFFFF;
    }
}
