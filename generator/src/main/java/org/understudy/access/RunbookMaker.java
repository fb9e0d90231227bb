package org.understudy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.understudy.access.AccessNode.Sort;
import org.understudy.plan.Account;
import org.understudy.plan.Plan;
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

    private final AccessTheory theory;
    private final Situation situation;
    private final EarliestRules earliest;
    private final Fallbacks fallbacks;
    private final Map<AccessNode, Integer> takeover = new HashMap<>();
    private final Set<AccessNode> given = new HashSet<>();

    RunbookMaker(Plan plan, AccessTheory theory, Situation situation) {
        this.theory = theory;
        this.situation = situation;
        this.earliest = new EarliestRules(theory, situation, new EarliestReach(theory).of(situation));
        this.fallbacks = new Fallbacks(theory, situation);
        new TakeoverOrder(List.copyOf(plan.accounts().values()))
                .accounts()
                .forEach(account -> takeover.put(AccessNodes.account(account.ref()), takeover.size()));
    }

    Runbook make(List<Ref> accounts) {
        List<AccessNode> goals = accounts.stream()
                .map(AccessNodes::account)
                .filter(account -> earliest.rankOf(account) != Integer.MAX_VALUE)
                .toList();
        List<RunbookStep> steps = new ArrayList<>();
        inOrder(earliest.support(goals).stream().filter(this::isGoal).toList()).forEach(goal -> steps.add(step(goal)));
        return new Runbook(
                steps,
                accounts.stream()
                        .filter(account -> !goals.contains(AccessNodes.account(account)))
                        .toList());
    }

    private boolean isGoal(AccessNode node) {
        return earliest.rule(node).isPresent() && stage(node) >= 0;
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

    private List<AccessNode> inOrder(List<AccessNode> goals) {
        Map<AccessNode, List<AccessNode>> waiting = new HashMap<>();
        Map<AccessNode, Integer> open = new HashMap<>();
        var next = new PriorityQueue<AccessNode>(Comparator.comparing(earliest::day)
                .thenComparing(RunbookMaker::stage)
                .thenComparing(goal -> takeover.getOrDefault(goal, 0))
                .thenComparing(earliest::rankOf));
        for (AccessNode goal : goals) {
            Set<AccessNode> needed = new LinkedHashSet<>();
            goalsNeeded(goal, needed);
            needed.forEach(need ->
                    waiting.computeIfAbsent(need, it -> new ArrayList<>()).add(goal));
            open.put(goal, needed.size());
            if (needed.isEmpty()) {
                next.add(goal);
            }
        }
        List<AccessNode> order = new ArrayList<>();
        while (!next.isEmpty()) {
            AccessNode goal = next.remove();
            order.add(goal);
            waiting.getOrDefault(goal, List.of()).stream()
                    .filter(waiter -> open.merge(waiter, -1, Integer::sum) == 0)
                    .forEach(next::add);
        }
        return order;
    }

    private void goalsNeeded(AccessNode node, Set<AccessNode> needed) {
        earliest.rule(node).map(earliest::used).orElse(List.of()).forEach(used -> {
            if (isGoal(used)) {
                needed.add(used);
            } else {
                goalsNeeded(used, needed);
            }
        });
    }

    private RunbookStep step(AccessNode goal) {
        List<AccessRule> rules = new ArrayList<>();
        Set<AccessNode> needs = new LinkedHashSet<>();
        collect(goal, rules, needs);
        int ready = needs.stream().filter(this::isGoal).mapToInt(earliest::day).max().orElse(0);
        AccessRule last = rules.get(rules.size() - 1);
        int day = earliest.day(goal);
        return new RunbookStep(
                action(last, rules), goal, day, day - ready, List.copyOf(needs), rules, fallbacks.of(rules));
    }

    /** Rules that earlier steps had use for hold already; what they gave is needed again all the same. */
    private void collect(AccessNode node, List<AccessRule> rules, Set<AccessNode> needs) {
        AccessRule rule = earliest.rule(node).orElseThrow();
        for (AccessNode used : earliest.used(rule)) {
            if (earliest.rule(used).isEmpty() || isGoal(used) || given.contains(used)) {
                needs.add(used);
            } else {
                collect(used, rules, needs);
            }
        }
        if (given.add(node)) {
            rules.add(rule);
        }
    }

    private static RunbookStep.Action action(AccessRule rule, List<AccessRule> rules) {
        boolean helped = rule.body().stream().anyMatch(node -> AccessNodes.aboutOf(node).isPresent());
        return switch (rule.head().sort()) {
            case ACTIVATION -> RunbookStep.Action.ACTIVATE;
            case PLACE -> RunbookStep.Action.ENTER;
            case PASSPHRASE ->
                rule.body().stream().anyMatch(node -> node.sort() == Sort.SHARE)
                        ? RunbookStep.Action.COMBINE
                        : helped ? RunbookStep.Action.RECEIVE : RunbookStep.Action.FETCH;
            case COPY, SHARE, DEVICE -> helped ? RunbookStep.Action.RECEIVE : RunbookStep.Action.FETCH;
            case PACK -> RunbookStep.Action.OPEN_PACK;
            case DEVICE_OPEN -> RunbookStep.Action.UNLOCK;
            case NUMBER -> RunbookStep.Action.ANSWER_NUMBER;
            case ACCOUNT -> signIn(rule, rules);
            default -> throw new IllegalArgumentException(rule.head() + " is no goal");
        };
    }

    private static RunbookStep.Action signIn(AccessRule rule, List<AccessRule> rules) {
        return switch (rule.kind()) {
            case EMERGENCY -> RunbookStep.Action.REQUEST_EMERGENCY_ACCESS;
            case SUPPORT -> RunbookStep.Action.WRITE_TO_PROVIDER;
            case RESET -> RunbookStep.Action.ASK_ADMINISTRATOR;
            default ->
                rules.stream().anyMatch(it -> it.kind() == AccessRule.Kind.RESET)
                        ? RunbookStep.Action.RECOVER
                        : RunbookStep.Action.SIGN_IN;
        };
    }
}
