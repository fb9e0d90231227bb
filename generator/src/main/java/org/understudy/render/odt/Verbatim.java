package org.understudy.render.odt;

import java.util.OptionalInt;
import org.understudy.render.office.UnwritableCharacterException;
import org.understudy.render.office.Xml;
import org.understudy.vault.Secret;

/**
 * Writes text whose white space counts. In ODF a run of spaces is one, and none at the ends of a paragraph, unless it is
 * written as elements (ODF 1.3 part 3, section 6.1.2 and following).
 */
final class Verbatim {
    private final Xml xml;

    Verbatim(Xml xml) {
        this.xml = xml;
    }

    /** The value of a secret, of which no copy is made. */
    void write(Secret secret) {
        try {
            secret.reveal(characters -> {
                write(characters);
                return true;
            });
        } catch (UnwritableCharacterException e) {
            // Not even which character: it is part of the secret.
            throw new UnwritableCharacterException(OptionalInt.empty());
        }
    }

    void write(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            int next = i + 1;
            switch (text.charAt(i)) {
                case '\r' -> {
                    next = i + (at(text, next) == '\n' ? 2 : 1);
                    xml.start("text:line-break").end();
                }
                case '\n' -> xml.start("text:line-break").end();
                case '\t' -> xml.start("text:tab").end();
                case ' ' -> {
                    next = endOfSpaces(text, i);
                    writeSpaces(text, i, next);
                }
                default -> {
                    next = endOfWord(text, i);
                    xml.text(text.subSequence(i, next));
                }
            }
            i = next;
        }
    }

    private void writeSpaces(CharSequence text, int from, int to) {
        boolean betweenWords = to - from == 1 && isWord(text, from - 1) && isWord(text, to);
        if (betweenWords) {
            xml.text(" ");
        } else {
            xml.start("text:s").attribute("text:c", Integer.toString(to - from)).end();
        }
    }

    private static int endOfSpaces(CharSequence text, int from) {
        int to = from;
        while (at(text, to) == ' ') {
            to++;
        }
        return to;
    }

    private static int endOfWord(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && isWord(text, to)) {
            to++;
        }
        return to;
    }

    private static boolean isWord(CharSequence text, int i) {
        return i >= 0
                && i < text.length()
                && switch (text.charAt(i)) {
                    case ' ', '\t', '\n', '\r' -> false;
                    default -> true;
                };
    }

    private static char at(CharSequence text, int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
