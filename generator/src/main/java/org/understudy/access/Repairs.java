package org.understudy.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which single additions to a plan would put in reach what isn't. */
public final class Repairs {
    private static final Comparator<RankedRepair> ORDER = Comparator.<RankedRepair>comparingInt(
                    ranked -> ranked.repair().effort())
            .thenComparing(ranked -> -ranked.opens().size())
            .thenComparing(ranked -> ranked.repair().name());

    /** With the rules of all candidates. */
    private final AccessTheory theory;

    private final BitSet plain;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A repair, and the rules that hold with it. */
    private record Candidate(Repair repair, BitSet rules) {}

    /**
     * @param theory as it is now
     * @param candidates each is tried by itself
     */
    public Repairs(AccessTheory theory, Collection<Repair> candidates) {
        this(theory.rules(), candidates);
    }

    /** @param now rules that hold now */
    Repairs(List<AccessRule> now, Collection<Repair> candidates) {
        this.theory = new AccessTheory(
                Stream.concat(now.stream(), candidates.stream().flatMap(repair -> repair.addedRules().stream()))
                        .toList());
        Map<AccessRule, Integer> numbers = new HashMap<>();
        this.theory.rules().forEach(rule -> numbers.put(rule, numbers.size()));
        plain = numbers(now, numbers);
        for (Repair repair : candidates) {
            var rules = numbers(repair.addedRules(), numbers);
            rules.or(plain);
            this.candidates.add(new Candidate(repair, rules));
        }
    }

    private static BitSet numbers(Collection<AccessRule> rules, Map<AccessRule, Integer> numbers) {
        var set = new BitSet();
        rules.stream().flatMap(rule -> Stream.ofNullable(numbers.get(rule))).forEach(set::set);
        return set;
    }

    /**
     * Those that open something, least effort first, and of these first what opens most. What is lost stays lost, and rules of
     * disabled kinds don't hold, whether they are added or not.
     *
     * @param targets what should be reached; those that are anyway don't count
     */
    public List<RankedRepair> of(Set<AccessNode> targets, Situation situation) {
        var now = reach(situation, plain);
        var wanted = targets.stream()
                .filter(target -> !now.contains(target))
                .sorted()
                .toList();
        int[] numbers = wanted.stream().mapToInt(theory::number).toArray();
        return candidates.stream()
                .map(candidate -> {
                    var then = reach(situation.with(candidate.repair().addedStart()), candidate.rules());
                    return new RankedRepair(
                            candidate.repair(),
                            IntStream.range(0, numbers.length)
                                    .filter(place -> numbers[place] < 0
                                            ? then.contains(wanted.get(place))
                                            : then.trace().reached(numbers[place]))
                                    .mapToObj(wanted::get)
                                    .toList());
                })
                .filter(ranked -> !ranked.opens().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private Reach reach(Situation situation, BitSet rules) {
        return new Reach(
                theory,
                situation,
                premises -> new CountingSearch(theory).run(premises.withRules(intersection(premises.rules(), rules))));
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
