package org.understudy.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.understudy.access.AccessNode.Sort;
import org.understudy.plan.Ref;

/**
 * Cuts what it takes to reach some accounts into steps that a person does. Nodes that are things in the world are the goals of
 * steps; passwords, factors, papers and help are taken on the way to them. Steps go by day; on a day first come things,
 * then packs and devices, then accounts in the order of taking over.
 */
final class RunbookMaker {
    private static final List<Set<Sort>> STAGES = List.of(
            EnumSet.of(Sort.ACTIVATION),
            EnumSet.of(Sort.PLACE, Sort.COPY, Sort.PASSPHRASE, Sort.SHARE),
            EnumSet.of(Sort.PACK),
            EnumSet.of(Sort.DEVICE, Sort.DEVICE_OPEN, Sort.NUMBER),
            EnumSet.of(Sort.ACCOUNT));

    private static final Set<Sort> SHARES = EnumSet.of(Sort.SHARE, Sort.SHARE_GROUP);

    private final EasiestOrder order;
    private final Fallbacks fallbacks;
    private final Map<AccessNode, Integer> takeover;
    private final Map<AccessNode, Way> ways = new HashMap<>();

    /** How a goal is reached: rules in order, and what they need that isn’t taken on the way. */
    private record Way(List<AccessRule> rules, Set<AccessNode> needs) {}

    /** @param takeover the places of all accounts in the order of taking over */
    RunbookMaker(Map<AccessNode, Integer> takeover, AccessTheory theory, Situation situation) {
        this.takeover = takeover;
        this.order = new EasiestOrder(theory, situation);
        this.fallbacks = new Fallbacks(theory, situation, order);
    }

    Runbook make(List<Ref> accounts) {
        List<AccessNode> wanted = accounts.stream()
                .map(AccessNodes::account)
                .filter(order::reached)
                .toList();
        findWays(wanted);
        return new Runbook(
                inOrder().stream().map(this::step).toList(),
                accounts.stream()
                        .filter(account -> !order.reached(AccessNodes.account(account)))
                        .toList());
    }

    private void findWays(List<AccessNode> wanted) {
        var open = new ArrayDeque<AccessNode>(wanted);
        while (!open.isEmpty()) {
            AccessNode goal = open.remove();
            if (!order.given(goal) && !ways.containsKey(goal)) {
                var way = new Way(new ArrayList<>(), new LinkedHashSet<>());
                collect(goal, order.day(goal), goal, way);
                ways.put(goal, way);
                way.needs().stream().filter(this::isGoal).forEach(open::add);
            }
        }
    }

    /** What is taken on the way may be taken as late as the day of the goal, if that is easier. */
    private void collect(AccessNode node, int by, AccessNode goal, Way way) {
        AccessRule rule = order.easiest(node, by, goal).orElseThrow();
        for (AccessNode used : order.used(rule)) {
            if (order.given(used) || isGoal(used)) {
                way.needs().add(used);
            } else {
                collect(used, Math.max(by - rule.delay(), order.day(used)), goal, way);
            }
        }
        if (!way.rules().contains(rule)) {
            way.rules().add(rule);
        }
    }

    private boolean isGoal(AccessNode node) {
        return !order.given(node) && stage(node) >= 0;
    }

    /** Empty parts: entitlements and events are of the same sort as the activation, but nothing that is done. */
    private static int stage(AccessNode node) {
        if (node.sort() == Sort.ACTIVATION && !node.equals(AccessNodes.activation())) {
            return -1;
        }
        for (int stage = 0; stage < STAGES.size(); stage++) {
            if (STAGES.get(stage).contains(node.sort())) {
                return stage;
            }
        }
        return -1;
    }

    private List<AccessNode> inOrder() {
        Map<AccessNode, List<AccessNode>> waiting = new HashMap<>();
        Map<AccessNode, Long> open = new HashMap<>();
        var next = new PriorityQueue<AccessNode>(Comparator.comparing(order::day)
                .thenComparing(RunbookMaker::stage)
                .thenComparing(goal -> takeover.getOrDefault(goal, 0))
                .thenComparing(order::rank));
        ways.forEach((goal, way) -> {
            List<AccessNode> needed = way.needs().stream().filter(this::isGoal).toList();
            needed.forEach(need ->
                    waiting.computeIfAbsent(need, it -> new ArrayList<>()).add(goal));
            open.put(goal, (long) needed.size());
            if (needed.isEmpty()) {
                next.add(goal);
            }
        });
        List<AccessNode> all = new ArrayList<>();
        while (!next.isEmpty()) {
            AccessNode goal = next.remove();
            all.add(goal);
            waiting.getOrDefault(goal, List.of()).stream()
                    .filter(waiter -> open.merge(waiter, -1L, Long::sum) == 0)
                    .forEach(next::add);
        }
        return all;
    }

    private RunbookStep step(AccessNode goal) {
        Way way = Objects.requireNonNull(ways.get(goal));
        int ready = order.ready(List.copyOf(way.needs()));
        int day = order.day(goal);
        return new RunbookStep(
                action(way.rules()),
                goal,
                day,
                day - ready,
                List.copyOf(way.needs()),
                way.rules(),
                fallbacks.of(way.rules()));
    }

    private static RunbookStep.Action action(List<AccessRule> rules) {
        AccessRule rule = rules.get(rules.size() - 1);
        boolean asked = rules.stream()
                .filter(it -> it.head().sort() == Sort.PERSON)
                .anyMatch(it -> rule.body().contains(it.head()) && it.body().size() > 1);
        return switch (rule.head().sort()) {
            case ACTIVATION -> RunbookStep.Action.ACTIVATE;
            case PLACE -> RunbookStep.Action.ENTER;
            case PASSPHRASE ->
                rule.body().stream().anyMatch(node -> SHARES.contains(node.sort()))
                        ? RunbookStep.Action.COMBINE
                        : asked ? RunbookStep.Action.RECEIVE : RunbookStep.Action.FETCH;
            case COPY, SHARE, DEVICE -> asked ? RunbookStep.Action.RECEIVE : RunbookStep.Action.FETCH;
            case PACK -> RunbookStep.Action.OPEN_PACK;
            case DEVICE_OPEN -> RunbookStep.Action.UNLOCK;
            case NUMBER -> RunbookStep.Action.ANSWER_NUMBER;
            case ACCOUNT -> signIn(rule, rules, asked);
            default -> throw new IllegalArgumentException(rule.head() + " is no goal");
        };
    }

    private static RunbookStep.Action signIn(AccessRule rule, List<AccessRule> rules, boolean asked) {
        boolean first = rule.body().stream().anyMatch(node -> node.sort() == Sort.FIRST_FACTOR);
        return switch (rule.kind()) {
            case EMERGENCY -> RunbookStep.Action.REQUEST_EMERGENCY_ACCESS;
            case SUPPORT -> RunbookStep.Action.WRITE_TO_PROVIDER;
            case RESET -> asked ? RunbookStep.Action.ASK_ADMINISTRATOR : RunbookStep.Action.USE_OWN_ACCESS;
            default -> {
                if (!first) {
                    yield RunbookStep.Action.USE_OWN_ACCESS;
                }
                yield rules.stream().anyMatch(it -> it.kind() == AccessRule.Kind.RESET)
                        ? RunbookStep.Action.RECOVER
                        : RunbookStep.Action.SIGN_IN;
            }
        };
    }
}
