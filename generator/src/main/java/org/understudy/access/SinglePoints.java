package org.understudy.access;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Single points of failure: nodes each of which, if it were lost, would leave a target out of reach. */
public final class SinglePoints {
    private final AccessTheory theory;

    public SinglePoints(AccessTheory theory) {
        this.theory = theory;
    }

    /** In natural order, without the target itself; none when the target isn't reached anyway. */
    public Set<AccessNode> of(AccessNode target, Situation situation) {
        var points = new TreeSet<AccessNode>();
        int number = theory.number(target);
        if (number >= 0) {
            new Removals(theory)
                    .of(number, Premises.of(theory, situation)).stream()
                            .mapToObj(theory::node)
                            .forEach(points::add);
        }
        return points;
    }

    /**
     * The same of many targets at once, much sooner than one by one.
     *
     * @return for each node that leaves any of them out of reach, which: other than itself, in natural order
     */
    public SortedMap<AccessNode, List<AccessNode>> of(Collection<AccessNode> targets, Situation situation) {
        var outages = new Outages(theory, Premises.of(theory, situation));
        int[] reached = targets.stream()
                .mapToInt(theory::number)
                .filter(node -> node >= 0 && outages.trace().reached(node))
                .toArray();
        var wanted = new BitSet();
        for (int target : reached) {
            wanted.set(target);
        }
        var points = new TreeMap<AccessNode, List<AccessNode>>();
        outages.trace().support(reached).stream().forEach(node -> {
            var lost = outages.without(node);
            lost.and(wanted);
            lost.clear(node);
            if (!lost.isEmpty()) {
                points.put(
                        theory.node(node), lost.stream().mapToObj(theory::node).toList());
            }
        });
        return points;
    }
}
