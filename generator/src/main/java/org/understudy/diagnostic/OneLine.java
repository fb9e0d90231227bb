package org.understudy.diagnostic;

import java.util.regex.Pattern;

/** Makes what an author or a file name says fit into a line of output, where it can't be taken for anything else. */
final class OneLine {
    private static final int LONGEST = 500;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u2028\\u2029]+");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /** The text without line ends, control characters and invisible turns of direction, cut off when very long. */
    static String of(String text) {
        String line = UNPRINTABLE.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
