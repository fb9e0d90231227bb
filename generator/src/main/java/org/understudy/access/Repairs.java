package org.understudy.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which single additions to a plan would put in reach what isn't. */
public final class Repairs {
    private static final Comparator<RankedRepair> ORDER = Comparator.<RankedRepair>comparingInt(
                    ranked -> ranked.repair().effort())
            .thenComparing(ranked -> -ranked.opens().size())
            .thenComparing(ranked -> ranked.repair().name());

    private final AccessTheory theory;
    private final List<Repair> candidates;
    private final Set<AccessRule> known;

    /** @param candidates each is tried by itself */
    public Repairs(AccessTheory theory, Collection<Repair> candidates) {
        known = new HashSet<>(theory.rules());
        this.theory = new AccessTheory(Stream.concat(
                        theory.rules().stream(), candidates.stream().flatMap(repair -> repair.addedRules().stream()))
                .toList());
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Those that open something, least effort first, and of these first what opens most.
     *
     * @param targets what should be reached; those that are anyway don't count
     */
    public List<RankedRepair> of(Set<AccessNode> targets, Situation situation) {
        var now = reach(situation, Optional.empty());
        var wanted = targets.stream()
                .filter(target -> !now.contains(target))
                .sorted()
                .toList();
        var ranked = new ArrayList<RankedRepair>();
        for (Repair repair : candidates) {
            var then = reach(situation.with(repair.addedStart()), Optional.of(repair));
            var opens = wanted.stream().filter(then::contains).toList();
            if (!opens.isEmpty()) {
                ranked.add(new RankedRepair(repair, opens));
            }
        }
        ranked.sort(ORDER);
        return ranked;
    }

    private Reach reach(Situation situation, Optional<Repair> repair) {
        var rules = new ArrayList<>(known);
        repair.ifPresent(it -> rules.addAll(it.addedRules()));
        return new Closure(new AccessTheory(rules)).of(situation);
    }
}
