package org.understudy.access;

import java.util.Set;
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
}
