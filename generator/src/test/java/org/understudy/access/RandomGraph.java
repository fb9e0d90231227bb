package org.understudy.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** A small graph and a situation in it, by seed: sparse or dense, with or without quorums, delays, losses, disabled kinds. */
record RandomGraph(
        List<AccessNode> nodes, List<AccessRule> rules, Situation situation, AccessNode target, List<Repair> repairs) {

    static RandomGraph of(long seed) {
        return new Maker(new Random(seed)).make();
    }

    AccessTheory theory() {
        return new AccessTheory(rules);
    }

    BruteForce bruteForce() {
        return new BruteForce(rules, nodes);
    }

    private static final class Maker {
        private final Random random;
        private final List<AccessNode> nodes;
        private final boolean hasDelays;
        private final boolean hasQuorums;

        Maker(Random random) {
            // The first numbers of neighbouring seeds resemble each other.
            random.nextLong();
            this.random = random;
            nodes = IntStream.range(0, 2 + random.nextInt(9))
                    .mapToObj(number -> number % 3 == 0
                            ? AccessNode.of(AccessNode.Sort.EVIDENCE, "n" + number)
                            : AccessNode.of(AccessNode.Sort.ACCOUNT, new Ref(Kind.ACCOUNTS, "n" + number)))
                    .toList();
            hasDelays = random.nextInt(3) > 0;
            hasQuorums = random.nextInt(3) > 0;
        }

        RandomGraph make() {
            var rules = rules(random.nextInt(2 * nodes.size() + 1));
            var target = nodes.get(random.nextInt(nodes.size()));
            var situation = new Situation(
                    some(1 + random.nextInt(4)),
                    random.nextInt(3) == 0 ? some(random.nextInt(3)) : Set.of(),
                    random.nextInt(4) == 0 ? Set.of(kind()) : Set.of());
            var repairs = IntStream.range(0, 3)
                    .mapToObj(number -> new Repair(
                            "repair " + number, random.nextInt(3), some(random.nextInt(2)), rules(random.nextInt(2))))
                    .toList();
            return new RandomGraph(nodes, rules, situation, target, repairs);
        }

        private List<AccessRule> rules(int count) {
            return IntStream.range(0, count).mapToObj(line -> rule()).toList();
        }

        private AccessRule rule() {
            var body = new ArrayList<>(some(random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3)));
            Collections.sort(body);
            int threshold = hasQuorums && !body.isEmpty() ? 1 + random.nextInt(body.size()) : body.size();
            return new AccessRule(
                    nodes.get(random.nextInt(nodes.size())),
                    body,
                    threshold,
                    hasDelays ? random.nextInt(6) : 0,
                    kind(),
                    SourceRange.ofFile("plan.md"));
        }

        private AccessRule.Kind kind() {
            var kinds = List.of(AccessRule.Kind.values());
            return kinds.get(random.nextInt(kinds.size()));
        }

        private Set<AccessNode> some(int count) {
            var some = new HashSet<AccessNode>();
            for (int draw = 0; draw < count; draw++) {
                some.add(nodes.get(random.nextInt(nodes.size())));
            }
            return some;
        }
    }
}
