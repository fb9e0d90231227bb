package org.understudy.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The long list of the EFF: 7,776 English words that are easy to type and to tell apart, in alphabetical order. */
final class PassphraseWords {
    private final List<String> words;

    PassphraseWords() {
        try (InputStream in = Objects.requireNonNull(PassphraseWords.class.getResourceAsStream("words.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            words = reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    boolean has(CharSequence word) {
        return Collections.binarySearch(words, word, CharSequence::compare) >= 0;
    }
}
