package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.understudy.vault.Secret;

/** The words of a secret that consists of words. */
final class Words {
    private Words() {}

    /** Each a secret of its own, to be closed by the caller. */
    static List<Secret> of(Secret text) {
        return text.reveal(Words::ranges).stream()
                .map(it -> text.part(it.start, it.end))
                .toList();
    }

    /** As programs want them: one space between two. To be closed by the caller. */
    static Secret joined(Secret text) {
        return text.reveal(characters -> {
            char[] joined = new char[characters.length()];
            int length = 0;
            for (Range word : ranges(characters)) {
                if (length > 0) {
                    joined[length++] = ' ';
                }
                for (int i = word.start; i < word.end; i++) {
                    joined[length++] = characters.charAt(i);
                }
            }
            char[] exact = Arrays.copyOf(joined, length);
            try {
                return Secret.copyOf(exact);
            } finally {
                Arrays.fill(joined, '\0');
                Arrays.fill(exact, '\0');
            }
        });
    }

    private record Range(int start, int end) {}

    private static List<Range> ranges(CharBuffer text) {
        var ranges = new ArrayList<Range>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    ranges.add(new Range(start, i));
                }
                start = i + 1;
            }
        }
        return ranges;
    }
}
