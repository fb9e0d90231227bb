package org.understudy.access;

import java.util.Comparator;

/** Two nodes that a target can't lose both of; {@code first} comes first in natural order. */
public record CutPair(AccessNode first, AccessNode second) implements Comparable<CutPair> {
    private static final Comparator<CutPair> ORDER =
            Comparator.comparing(CutPair::first).thenComparing(CutPair::second);

    @Override
    public int compareTo(CutPair other) {
        return ORDER.compare(this, other);
    }
}
