package org.understudy.render.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Fonts fonts;
    private final Set<Integer> missing = new TreeSet<>();
    private boolean missingInSecret;

    Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Text that will be printed. */
    void text(String text) {
        text.codePoints().filter(c -> !printable(c)).forEach(missing::add);
    }

    /** Text that stands in attributes and metadata only, where any character of XML 1.0 may stand. */
    void unprinted(String text) {
        text.codePoints().filter(c -> !allowedInXml(c)).forEach(missing::add);
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
            String names = missing.stream()
                    .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                    .collect(Collectors.joining(", "));
            return Optional.of(Diagnostic.general(NO_GLYPH, document, names));
        }
        return missingInSecret ? Optional.of(Diagnostic.general(NO_GLYPH_IN_SECRET, document)) : Optional.empty();
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
