package org.understudy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.RunbookStep.Fallback;

/** Finds other ways to what a step gives: rules that hold although their head can’t be had by any other. */
final class Fallbacks {
    /** What nobody has another way to in the world: who one is, and whether the plan holds. */
    private static final Set<Sort> WITHOUT = EnumSet.of(Sort.PERSON, Sort.ACTIVATION, Sort.EVIDENCE, Sort.BIOMETRIC);

    private final EarliestReach reach;
    private final Situation situation;
    private final Map<AccessNode, List<AccessRule>> ways = new HashMap<>();

    Fallbacks(AccessTheory theory, Situation situation) {
        this.reach = new EarliestReach(theory);
        this.situation = situation;
        theory.rules()
                .forEach(rule -> ways.computeIfAbsent(rule.head(), it -> new ArrayList<>())
                        .add(rule));
    }

    List<Fallback> of(List<AccessRule> rules) {
        List<Fallback> all = new ArrayList<>();
        for (AccessRule rule : rules) {
            List<AccessRule> others = ways.getOrDefault(rule.head(), List.of()).stream()
                    .filter(other -> !other.body().equals(rule.body())
                            && !WITHOUT.contains(other.head().sort()))
                    .toList();
            if (!others.isEmpty()) {
                Times times = reach.of(situation.without(Set.of(rule.head())));
                Set<List<AccessNode>> bodies = new HashSet<>();
                others.stream()
                        .filter(other -> bodies.add(other.body()))
                        .forEach(other -> day(other, times).ifPresent(day -> all.add(new Fallback(other, day))));
            }
        }
        all.sort(Comparator.comparing(Fallback::day)
                .thenComparing(it -> it.rule().kind()));
        return all;
    }

    private static OptionalInt day(AccessRule rule, Times times) {
        List<Integer> days = rule.body().stream()
                .map(times::day)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .sorted()
                .toList();
        if (days.size() < rule.threshold()) {
            return OptionalInt.empty();
        }
        int ready = rule.threshold() == 0 ? 0 : days.get(rule.threshold() - 1);
        return OptionalInt.of(ready + rule.delay());
    }
}
