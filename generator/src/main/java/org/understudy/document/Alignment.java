package org.understudy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which elements of an earlier and a later sequence belong together: equal ones, and, between those, ones that are alike. Order is
 * kept; what was moved, was deleted and inserted.
 */
final class Alignment {
    /** Alike enough to be shown as one that was changed. */
    private static final double ALIKE = 0.4;
    /** Longer runs of changed elements are compared in parts of this many, so that the work doesn't grow with its square. */
    private static final int LONGEST = 120;

    private Alignment() {}

    /** How alike two elements are that aren't equal: up to 1, and 0 if they can't be shown as one. */
    interface Likeness<T> {
        double of(T before, T after);
    }

    /** Two that belong together, or one that is alone. */
    record Pair<T>(Optional<T> before, Optional<T> after) {}

    /** Every element once; what is gone stands before what has come in its place. */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, Likeness<T> likeness) {
        var pairs = new ArrayList<Pair<T>>();
        int i = 0;
        int j = 0;
        for (Sequences.Match match : Sequences.matches(before, after)) {
            addChanged(before.subList(i, match.before()), after.subList(j, match.after()), likeness, pairs);
            pairs.add(pair(before.get(match.before()), after.get(match.after())));
            i = match.before() + 1;
            j = match.after() + 1;
        }
        addChanged(before.subList(i, before.size()), after.subList(j, after.size()), likeness, pairs);
        return pairs;
    }

    private static <T> void addChanged(List<T> before, List<T> after, Likeness<T> likeness, List<Pair<T>> pairs) {
        if (before.size() == 1 && after.size() == 1 && likeness.of(before.get(0), after.get(0)) > 0) {
            pairs.add(pair(before.get(0), after.get(0)));
            return;
        }
        for (int from = 0; from < Math.max(before.size(), after.size()); from += LONGEST) {
            addPart(part(before, from), part(after, from), likeness, pairs);
        }
    }

    private static <T> List<T> part(List<T> list, int from) {
        return list.subList(Math.min(from, list.size()), Math.min(from + LONGEST, list.size()));
    }

    /** The pairs whose likenesses are most together (Needleman and Wunsch, 1970). */
    private static <T> void addPart(List<T> before, List<T> after, Likeness<T> likeness, List<Pair<T>> pairs) {
        double[][] alike = new double[before.size()][after.size()];
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double likely = likeness.of(before.get(i), after.get(j));
                alike[i][j] = likely >= ALIKE ? likely + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(alike[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && alike[i][j] > 0 && alike[i][j] >= best[i][j]) {
                pairs.add(pair(before.get(i++), after.get(j++)));
            } else if (j == after.size() || i < before.size() && best[i + 1][j] >= best[i][j]) {
                pairs.add(new Pair<>(Optional.of(before.get(i++)), Optional.empty()));
            } else {
                pairs.add(new Pair<>(Optional.empty(), Optional.of(after.get(j++))));
            }
        }
    }

    private static <T> Pair<T> pair(T before, T after) {
        return new Pair<>(Optional.of(before), Optional.of(after));
    }
}
