package org.understudy.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Looks for words in a text, all at once, in a step for each letter (A. Aho, M. Corasick, <i>Efficient string matching</i>,
 * 1975).
 */
final class HintWords {
    private static final int NONE = -1;

    /** The column of each letter; all that no word has share the first. */
    private final byte[] columns = new byte[HintLetters.COUNT];

    private final int[][] next;
    private final long[] found;

    /** A word, and what {@link #found} is to say of it. */
    record Word(String text, long mask) {}

    HintWords(List<Word> words) {
        byte width = 1;
        for (Word word : words) {
            for (char letter : word.text().toCharArray()) {
                if (columns[letter] == 0) {
                    columns[letter] = width++;
                }
            }
        }
        List<int[]> states = new ArrayList<>(List.of(state(width)));
        List<Long> masks = new ArrayList<>(List.of(0L));
        for (Word word : words) {
            int at = 0;
            for (char letter : word.text().toCharArray()) {
                int[] state = states.get(at);
                if (state[columns[letter]] == NONE) {
                    state[columns[letter]] = states.size();
                    states.add(state(width));
                    masks.add(0L);
                }
                at = state[columns[letter]];
            }
            masks.set(at, masks.get(at) | word.mask());
        }
        next = states.toArray(int[][]::new);
        found = masks.stream().mapToLong(it -> it).toArray();
        complete();
    }

    private static int[] state(int width) {
        int[] state = new int[width];
        Arrays.fill(state, NONE);
        return state;
    }

    /** Where no word goes on, the longest end that another begins with does; shorter ones are complete before longer ones. */
    private void complete() {
        int[] shorter = new int[next.length];
        Queue<Integer> open = new ArrayDeque<>();
        open.add(0);
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int column = 0; column < next[at].length; column++) {
                int rest = at == 0 ? 0 : next[shorter[at]][column];
                int to = next[at][column];
                if (to == NONE) {
                    next[at][column] = rest;
                } else {
                    shorter[to] = rest;
                    found[to] |= found[rest];
                    open.add(to);
                }
            }
        }
    }

    /** What follows on a state; 0 to begin with. */
    int next(int state, char letter) {
        return next[state][columns[letter]];
    }

    /** What was said of the words that end here. */
    long found(int state) {
        return found[state];
    }
}
