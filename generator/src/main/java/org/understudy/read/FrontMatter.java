package org.understudy.read;

import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceFile;

/**
 * Where the front matter of a file stands: between a first line {@code ---} and the next line {@code ---}.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param body offset of the first character behind the closing fence
 */
record FrontMatter(int start, int end, int body) {
    private static final String FENCE = "---";

    static boolean opens(SourceFile file) {
        return isFence(file.text(), 0, lineEnd(file.text(), 0));
    }

    static Optional<FrontMatter> find(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int lineEnd = lineEnd(text, 0);
        if (!isFence(text, 0, lineEnd)) {
            diagnostics.add(file.range(0, lineEnd), ReadRules.NO_FRONT_MATTER);
            return Optional.empty();
        }
        int start = nextLine(text, lineEnd);
        for (int line = start; line < text.length(); line = nextLine(text, lineEnd)) {
            lineEnd = lineEnd(text, line);
            if (isFence(text, line, lineEnd)) {
                return Optional.of(new FrontMatter(start, line, nextLine(text, lineEnd)));
            }
        }
        diagnostics.add(file.range(0, FENCE.length()), ReadRules.UNCLOSED_FRONT_MATTER);
        return Optional.empty();
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start, end).stripTrailing().equals(FENCE);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int lineEnd) {
        if (lineEnd < text.length()
                && text.charAt(lineEnd) == '\r'
                && lineEnd + 1 < text.length()
                && text.charAt(lineEnd + 1) == '\n') {
            return lineEnd + 2;
        }
        return Math.min(lineEnd + 1, text.length());
    }
}
