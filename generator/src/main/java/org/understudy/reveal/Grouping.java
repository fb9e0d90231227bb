package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.understudy.vault.Secret;

/** Sets spaces into long runs of characters, so that they can be read and typed without losing one's place. */
final class Grouping {
    private static final int LONGEST_UNBROKEN = 6;

    private Grouping() {}

    /** In groups of this size; a secret of its own. */
    static Secret by(int size, char[] characters) {
        char[] grouped = new char[characters.length + (characters.length - 1) / size];
        Arrays.fill(grouped, ' ');
        for (int i = 0; i < characters.length; i++) {
            grouped[i + i / size] = characters[i];
        }
        try {
            return Secret.copyOf(grouped);
        } finally {
            Arrays.fill(grouped, '\0');
        }
    }

    /** A code in groups of even size; as it is, if it is short or has groups of its own. A secret of its own. */
    static Secret of(Secret code) {
        boolean unbroken = code.reveal(text -> text.chars().allMatch(Character::isLetterOrDigit));
        if (!unbroken || code.length() <= LONGEST_UNBROKEN) {
            return code.copy();
        }
        char[] characters = code.reveal(Grouping::copy);
        try {
            return by(size(characters.length), characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private static int size(int length) {
        for (int size : new int[] {4, 3, 5}) {
            if (length % size == 0) {
                return size;
            }
        }
        return 4;
    }

    private static char[] copy(CharBuffer text) {
        char[] characters = new char[text.remaining()];
        text.duplicate().get(characters);
        return characters;
    }
}
