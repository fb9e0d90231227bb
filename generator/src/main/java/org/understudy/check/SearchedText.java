package org.understudy.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** A text out of which what is found is taken, so that it isn't found twice. Not thread-safe. */
final class SearchedText {
    private static final char LAST_OF_HINTS = 0xFF;

    private final char[] left;
    private final String small;
    private final Map<List<String>, SortedSet<Integer>> lines = new HashMap<>();
    private String text;

    /** Told where something was found: from {@code start} up to, not including, {@code end}. */
    interface Found {
        void at(int start, int end);
    }

    SearchedText(String text) {
        this.text = text;
        this.left = text.toCharArray();
        char[] folded = left.clone();
        for (int i = 0; i < folded.length; i++) {
            char letter = Character.toLowerCase(folded[i]); // one for one, other than for whole strings
            folded[i] = letter <= LAST_OF_HINTS ? letter : ' '; // a string of such letters is searched much faster
        }
        this.small = new String(folded);
    }

    /** What hasn't been taken out, with blanks for what has. */
    String rest() {
        return text;
    }

    void blank(int start, int end) {
        Arrays.fill(left, start, end, ' ');
        text = new String(left);
    }

    /** Takes every match out; it may go on in the line after the one where it begins. */
    void take(HintedPattern looked, Found found) {
        Matcher matcher = looked.pattern().matcher(text).useTransparentBounds(true);
        boolean any = false;
        int done = 0;
        for (int line : lines.computeIfAbsent(looked.hints(), this::linesWith)) {
            matcher.region(Math.max(line, done), Math.max(done, endOfLine(endOfLine(line) + 1)));
            while (matcher.find()) {
                found.at(matcher.start(), matcher.end());
                Arrays.fill(left, matcher.start(), matcher.end(), ' ');
                done = matcher.end();
                any = true;
            }
        }
        text = any ? new String(left) : text;
    }

    private SortedSet<Integer> linesWith(List<String> hints) {
        var found = new TreeSet<Integer>();
        for (String hint : hints) {
            for (int at = small.indexOf(hint);
                    at >= 0 && at < left.length;
                    at = small.indexOf(hint, endOfLine(at) + 1)) {
                found.add(small.lastIndexOf('\n', at - 1) + 1);
            }
        }
        return found;
    }

    private int endOfLine(int at) {
        int end = small.indexOf('\n', Math.min(at, left.length));
        return end < 0 ? left.length : end;
    }
}
