package org.understudy.check;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** A text out of which what is found is taken, so that it isn't found twice. Not thread-safe. */
final class SearchedText {
    private final char[] left;
    private final String small;
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
            folded[i] = Character.toLowerCase(folded[i]); // one for one, other than for whole strings
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

    /** Takes every secret of one form out; it may go on in the line after the one where it begins. */
    void take(SecretForm form, Found found) {
        Matcher matcher = form.pattern().matcher(text).useTransparentBounds(true);
        boolean any = false;
        int done = 0;
        for (int line : linesWith(form.hints())) {
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
        var lines = new TreeSet<Integer>();
        for (String hint : hints) {
            for (int at = small.indexOf(hint);
                    at >= 0 && at < left.length;
                    at = small.indexOf(hint, endOfLine(at) + 1)) {
                lines.add(small.lastIndexOf('\n', at - 1) + 1);
            }
        }
        return lines;
    }

    private int endOfLine(int at) {
        int end = small.indexOf('\n', Math.min(at, left.length));
        return end < 0 ? left.length : end;
    }
}
