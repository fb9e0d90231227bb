package org.understudy.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that somebody probably meant: the one with the fewest letters added, left out, replaced or swapped
 * (Damerau–Levenshtein, no letter touched twice), case aside.
 */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate nearest to a word, if no more than a third of its letters differ; among equally near ones the first in
     * alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates.stream().sorted().toList()) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(lower.length() - wanted.length()) < best) {
                int distance = distance(wanted, lower);
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static int distance(String from, String to) {
        int[] beforePrevious = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] recycled = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = recycled;
        }
        return previous[to.length()];
    }
}
