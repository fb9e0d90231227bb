package org.understudy.access;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When each node can be reached first. */
public final class Times {
    private final AccessTheory theory;
    private final Reach reach;

    Times(AccessTheory theory, Reach reach) {
        this.theory = theory;
        this.reach = reach;
    }

    /** The day, counted from 0; empty when the node can't be reached at all. */
    public OptionalInt day(AccessNode node) {
        if (!reach.contains(node)) {
            return OptionalInt.empty();
        }
        int number = theory.number(node);
        return OptionalInt.of(number < 0 ? 0 : reach.trace().day(number));
    }

    /** Some nodes, as far as they can be reached, and all that is used to reach them on these days. */
    Set<AccessNode> support(Collection<AccessNode> targets) {
        Trace trace = reach.trace();
        int[] reached = targets.stream()
                .mapToInt(theory::number)
                .filter(node -> node >= 0 && trace.reached(node))
                .toArray();
        return trace.support(reached).stream().mapToObj(theory::node).collect(Collectors.toSet());
    }

    /** All nodes that rules speak of and that can be reached, in order of reach; first those one starts with. */
    public List<AccessNode> order() {
        Trace trace = reach.trace();
        return IntStream.range(0, trace.count())
                .mapToObj(place -> theory.node(trace.node(place)))
                .toList();
    }

    /**
     * How a node is reached on its first day.
     *
     * @throws IllegalArgumentException when it isn't reached at all
     */
    public Derivation derivation(AccessNode node) {
        return reach.derivation(node);
    }
}
