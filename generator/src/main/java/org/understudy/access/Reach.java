package org.understudy.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What can be reached in a situation. */
public final class Reach {
    private final AccessTheory theory;
    private final Situation situation;
    private final Premises premises;
    private final Search search;
    private final Trace trace;

    Reach(AccessTheory theory, Situation situation, Search search) {
        this.theory = theory;
        this.situation = situation;
        this.search = search;
        premises = Premises.of(theory, situation);
        trace = search.run(premises);
    }

    public boolean contains(AccessNode node) {
        int number = theory.number(node);
        return number < 0 ? startsWith(node) : trace.reached(number);
    }

    private boolean startsWith(AccessNode node) {
        return situation.start().contains(node) && !situation.lost().contains(node);
    }

    /** All that can be reached, what one starts with included, in natural order. */
    public Set<AccessNode> nodes() {
        var nodes = new TreeSet<AccessNode>();
        situation.start().stream().filter(this::startsWith).forEach(nodes::add);
        IntStream.range(0, trace.count()).forEach(place -> nodes.add(theory.node(trace.node(place))));
        return nodes;
    }

    /** All of a sort that rules lead to and that can be reached, in natural order. */
    public List<AccessNode> nodes(AccessNode.Sort sort) {
        return IntStream.range(0, trace.count())
                .map(trace::node)
                .filter(node -> theory.node(node).sort() == sort)
                .sorted()
                .mapToObj(theory::node)
                .toList();
    }

    /**
     * How a node is reached.
     *
     * @throws IllegalArgumentException when it isn't
     */
    public Derivation derivation(AccessNode node) {
        if (!contains(node)) {
            throw new IllegalArgumentException(node + " isn't reached");
        }
        int number = theory.number(node);
        return number < 0 ? new Derivation(List.of()) : new Derivations(theory, search).of(number, premises, trace);
    }

    Trace trace() {
        return trace;
    }
}
