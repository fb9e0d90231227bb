package org.understudy.seal.slip39;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The 1,024 words of SLIP-0039, in alphabetical order; no two begin with the same four letters. */
public final class Words {
    private static final int PREFIX = 4;

    private final List<String> words;

    public Words() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            words = reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(int index) {
        return words.get(index);
    }

    /** The place of a word, whatever its case; empty if it isn't one of them. */
    OptionalInt index(CharSequence word) {
        int low = 0;
        int high = words.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(words.get(middle), word);
            if (order == 0) {
                return OptionalInt.of(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private static int compare(CharSequence listed, CharSequence word) {
        for (int i = 0; i < Math.min(listed.length(), word.length()); i++) {
            int order = listed.charAt(i) - Character.toLowerCase(word.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return listed.length() - word.length();
    }

    /**
     * The one word with the same first four letters: what was meant, if something else follows them. For whoever is typing it: it
     * is as secret as the share.
     */
    public Optional<String> nearest(CharSequence word) {
        return word.length() < PREFIX
                ? Optional.empty()
                : words.stream()
                        .filter(it -> compare(it.subSequence(0, PREFIX), word.subSequence(0, PREFIX)) == 0)
                        .findFirst();
    }

    /** Views of the words in a text: what stands between letters separates them. */
    static List<CharBuffer> in(CharBuffer text) {
        List<CharBuffer> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    found.add(text.subSequence(start, i));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
