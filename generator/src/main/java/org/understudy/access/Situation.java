package org.understudy.access;

import java.util.HashSet;
import java.util.Set;

/**
 * From where somebody starts, and what doesn't hold for them.
 *
 * @param start what they have to begin with; what is lost of it doesn't count
 * @param lost what nobody can have any more, neither to begin with nor by any rule
 * @param disabled rules of these kinds don't hold
 */
public record Situation(Set<AccessNode> start, Set<AccessNode> lost, Set<AccessRule.Kind> disabled) {
    public Situation {
        start = Set.copyOf(start);
        lost = Set.copyOf(lost);
        disabled = Set.copyOf(disabled);
    }

    /** Somebody who has these things, and nothing is lost. */
    public static Situation startingWith(Set<AccessNode> start) {
        return new Situation(start, Set.of(), Set.of());
    }

    /** The same, with more to begin with. */
    public Situation with(Set<AccessNode> more) {
        var all = new HashSet<>(start);
        all.addAll(more);
        return new Situation(all, lost, disabled);
    }

    /** The same, with more that is lost. */
    public Situation without(Set<AccessNode> more) {
        var all = new HashSet<>(lost);
        all.addAll(more);
        return new Situation(start, all, disabled);
    }
}
