package org.understudy.check;

import java.util.Arrays;
import java.util.regex.Matcher;

/** A text out of which what is found is taken, so that it isn't found twice. Not thread-safe. */
final class SearchedText {
    private final LineHints hints;
    private final char[] left;
    private String text;

    /** Where each line starts, and last where a line after the last one would. */
    private int[] lines;

    /** The hints in each line as it is now, and those there have been in any. */
    private long[] hinted;

    private long anywhere;

    /** Whether lines were made one, as what ended them was taken out. */
    private boolean merged;

    /** Told where something was found: from {@code start} up to, not including, {@code end}. */
    interface Found {
        void at(int start, int end);
    }

    SearchedText(String text, LineHints hints) {
        this.hints = hints;
        this.text = text;
        this.left = text.toCharArray();
        this.lines = lines(left);
        this.hinted = new long[lines.length - 1];
        lookEverywhere();
    }

    private void lookEverywhere() {
        for (int line = 0; line < hinted.length; line++) {
            look(line);
        }
    }

    private static int[] lines(char[] text) {
        int count = 1;
        for (char letter : text) {
            count += letter == '\n' ? 1 : 0;
        }
        int[] lines = new int[count + 1];
        int line = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                lines[++line] = i + 1;
            }
        }
        lines[count] = text.length + 1;
        return lines;
    }

    private void look(int line) {
        hinted[line] = hints.in(left, lines[line], end(line));
        anywhere |= hinted[line];
    }

    /** Where a line ends, without what ends it. */
    private int end(int line) {
        return lines[line + 1] - 1;
    }

    /** What hasn't been taken out, with blanks for what has. */
    String rest() {
        return text;
    }

    void blank(int start, int end) {
        clear(start, end);
        text = new String(left);
    }

    /** Whether a pattern could match. */
    boolean mayHave(HintedPattern looked) {
        if (merged) {
            lines = lines(left);
            hinted = new long[lines.length - 1];
            lookEverywhere();
            merged = false;
        }
        return has(anywhere, hints.needed(looked));
    }

    /** Whether it could in the line in which a character stands. */
    boolean mayHave(HintedPattern looked, int at) {
        return has(hinted[line(at)], hints.needed(looked));
    }

    private int line(int at) {
        int found = Arrays.binarySearch(lines, at);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean has(long found, long needed) {
        return (found & needed) == needed;
    }

    /** Takes every match out; it may go on in the line after the one where it begins. */
    void take(HintedPattern looked, Found found) {
        if (!mayHave(looked)) {
            return;
        }
        long needed = hints.needed(looked);
        Matcher matcher = looked.pattern().matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int line = 0; line < hinted.length; line++) {
            if (has(hinted[line], needed)) {
                int last = Math.min(line + 1, hinted.length - 1);
                matcher.region(Math.max(lines[line], done), Math.max(done, end(last)));
                while (matcher.find()) {
                    found.at(matcher.start(), matcher.end());
                    clear(matcher.start(), matcher.end());
                    done = matcher.end();
                }
            }
        }
        text = done > 0 ? new String(left) : text;
    }

    private void clear(int start, int end) {
        Arrays.fill(left, start, end, ' ');
        int first = line(start);
        for (int line = first; line < hinted.length && lines[line] < end; line++) {
            look(line);
        }
        merged |= lines[first + 1] <= end && first + 1 < hinted.length;
    }
}
