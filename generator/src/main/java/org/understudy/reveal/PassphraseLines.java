package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.understudy.vault.Secret;

/**
 * Where a passphrase is divided into lines: after each space, or each hyphen if it has no space, if that makes words of it; else
 * after every fourth character, or every so many that there are sixteen lines at most. Typed one after the other without anything
 * between them, the lines are the passphrase.
 */
final class PassphraseLines {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_WORD = 16;

    /** In two columns; up to this many lines stand in one. */
    private static final int LONGEST_OF_MANY = 12;

    static final int MOST_IN_ONE_COLUMN = 8;
    private static final int MOST_LINES = 16;
    private static final int GROUP = 4;

    private PassphraseLines() {}

    /** The lines, each to be closed by the caller. */
    static List<Secret> of(Secret passphrase) {
        List<Integer> ends = passphrase.reveal(PassphraseLines::ends);
        var lines = new ArrayList<Secret>();
        int start = 0;
        for (int end : ends) {
            lines.add(passphrase.part(start, end));
            start = end;
        }
        return List.copyOf(lines);
    }

    private static List<Integer> ends(CharBuffer text) {
        List<Integer> words = words(text, text.chars().anyMatch(c -> c == ' ') ? ' ' : '-');
        return areWords(words) ? words : groups(text.length());
    }

    private static List<Integer> words(CharBuffer text, char separator) {
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == separator || i == text.length() - 1) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    private static boolean areWords(List<Integer> ends) {
        int longest = ends.size() > MOST_IN_ONE_COLUMN ? LONGEST_OF_MANY : LONGEST_WORD;
        int start = 0;
        for (int end : ends) {
            if (end - start > longest || end - start < 2) {
                return false;
            }
            start = end;
        }
        return ends.size() >= FEWEST_WORDS && ends.size() <= MOST_LINES;
    }

    private static List<Integer> groups(int length) {
        int size = Math.max(GROUP, (length + MOST_LINES - 1) / MOST_LINES);
        var ends = new ArrayList<Integer>();
        for (int start = 0; start < length; start += size) {
            ends.add(Math.min(length, start + size));
        }
        return ends;
    }
}
