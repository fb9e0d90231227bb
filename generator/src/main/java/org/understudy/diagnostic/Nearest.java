package org.understudy.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The word somebody probably meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The candidate nearest to {@code word} by Damerau–Levenshtein distance (optimal string alignment), if that is at most a
     * third of the word's length and at least one change is allowed; the first in order where several are equally near.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, word.length() / 3);
        Optional<String> best = Optional.empty();
        for (String candidate : candidates.stream().sorted().toList()) {
            if (Math.abs(candidate.length() - word.length()) <= limit) {
                int distance = distance(word, candidate);
                if (distance <= limit) {
                    best = Optional.of(candidate);
                    limit = distance - 1;
                }
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
