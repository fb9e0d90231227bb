package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off an entry of a list of codes what isn't the code, and notices what says that it was used. */
final class CodeMarks {
    private static final Pattern BULLET = Pattern.compile("[-–—*•‣▪·○●☐□◻>]\\s+|[☐□◻•]|\\[ ?]\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\(?\\d{1,3}[.):]|#\\d{1,3}[.:]?)\\s+|(\\d{1,2})\\s+(?=\\S{6})");
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ._#’'()-]{0,40}\\d{0,3}\\s*[:=]\\s*");
    private static final Pattern USED_BEFORE = Pattern.compile(
            "(?:[xX✗✘✓✔×†]|\\((?:[xX✗✓✔])\\))\\s+|[☑☒✅❌✗✘]\\s*|\\[[xX✗✓✔*-]]\\s*|~~\\s*|</?(?:s|del|strike)>\\s*");
    private static final Pattern USED_AFTER = Pattern.compile(
            "(?:\\s*(?:~~|</(?:s|del|strike)>)"
                    + "|\\s+[xX✗✘✓✔×☑☒✅❌]"
                    + "|\\s*[(\\[<–—-]?\\s*\\b(?:used|spent|gebruikt|verbruikt|benutzt|verbraucht|utilisé|usado|vervallen)\\b.*)$");
    private static final Pattern ENDING = Pattern.compile("(?:\\s+|[.;,])$");
    private static final String STROKES = "\u0335\u0336\u0337\u0338";

    private final CharBuffer text;
    private int start;
    private int end;
    private boolean used;

    CodeMarks(CharBuffer text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** @param next the number that the next code would have if the list numbers them */
    CodeEntry entry(int next) {
        int before;
        do {
            before = end - start;
            spaces();
            used |= before(USED_BEFORE) | after(USED_AFTER);
            number(next);
            used |= before(USED_BEFORE);
            before(BULLET);
            before(LABEL);
            after(ENDING);
        } while (before != end - start);
        if (struck()) {
            return new CodeEntry(start, start, true);
        }
        return new CodeEntry(start, end, used);
    }

    private void spaces() {
        while (start < end && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\u00A0')) {
            start++;
        }
        while (start < end && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00A0')) {
            end--;
        }
    }

    /** A bare number is one only where it counts. */
    private void number(int next) {
        Matcher matcher = NUMBER.matcher(text).region(start, end);
        if (matcher.lookingAt() && (matcher.start(1) < 0 || counts(matcher, next))) {
            start = matcher.end();
        }
    }

    private boolean counts(Matcher matcher, int next) {
        int number = 0;
        for (int i = matcher.start(1); i < matcher.end(1); i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number == next;
    }

    private boolean before(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        if (!matcher.lookingAt()) {
            return false;
        }
        start = matcher.end();
        return true;
    }

    private boolean after(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        if (!matcher.find()) {
            return false;
        }
        end = matcher.start();
        return true;
    }

    /** Struck out with strokes that combine with the characters before them. */
    private boolean struck() {
        for (int i = start; i < end; i++) {
            if (STROKES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
