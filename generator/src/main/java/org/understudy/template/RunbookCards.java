package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.AccessRule;
import org.understudy.access.Runbook;
import org.understudy.access.RunbookStep;
import org.understudy.access.TakeoverOrder;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.StepCard;
import org.understudy.template.view.WayLine;
import org.understudy.text.Messages;

/**
 * The steps of a runbook as they are printed: each of them, in its order. Of a step that gets what the pack doesn’t cover, only
 * that there is one is told, and when.
 */
final class RunbookCards {
    /** What is met by a factor is said where the factor is. */
    private static final Set<Sort> SAID = EnumSet.of(Sort.FACTOR, Sort.FIRST_FACTOR);

    /** A page asks for the password before it asks for a code. */
    private static final Comparator<AccessRule> FIRST_THINGS_FIRST =
            Comparator.comparing(rule -> rule.head().sort() != Sort.FIRST_FACTOR);

    private final Disclosure disclosure;
    private final Messages messages;
    private final Runbook runbook;
    private final RunbookNames names;
    private final RunbookWays ways;
    private final Map<AccessNode, Integer> numbers = new HashMap<>();

    RunbookCards(AccessProof proof, Disclosure disclosure, RunbookNames names, Messages messages) {
        this.disclosure = disclosure;
        this.messages = messages;
        this.runbook = proof.runbook(disclosure.pack().ref());
        this.names = names;
        this.ways =
                new RunbookWays(disclosure.plan(), names, new RunbookSources(proof.theory(), disclosure.pack(), names));
        runbook.steps().forEach(step -> numbers.put(step.goal(), numbers.size() + 1));
    }

    List<StepCard> steps() {
        return runbook.steps().stream().map(this::step).toList();
    }

    /** The accounts of the pack that no step leads to. */
    List<Mention> unreached() {
        return names.names(runbook.unreached().stream().filter(disclosure::shown));
    }

    /** The accounts of the pack in the order of the steps; last, in the order of taking over, those that no step leads to. */
    List<Account> accounts() {
        Map<Ref, Account> left = new TakeoverOrder(disclosure.accounts())
                .accounts().stream()
                        .collect(Collectors.toMap(
                                Account::ref, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var all = new ArrayList<Account>();
        runbook.steps().stream()
                .filter(step -> step.goal().sort() == Sort.ACCOUNT)
                .flatMap(step -> step.goal().of().stream())
                .forEach(ref -> Optional.ofNullable(left.remove(ref)).ifPresent(all::add));
        all.addAll(left.values());
        return all;
    }

    private StepCard step(RunbookStep step) {
        AccessNode goal = step.goal();
        boolean told = goal.of().isEmpty() || names.mayName(goal.of().get());
        return new StepCard(
                number(goal),
                step.action(),
                what(goal),
                step.day(),
                step.waits(),
                step.needs().stream()
                        .filter(need -> numbers.containsKey(need) && !need.equals(thisPack()))
                        .map(need -> new StepCard.Need(number(need), what(need)))
                        .toList(),
                told ? ways(step) : List.of(),
                told ? fallbacks(step) : List.of());
    }

    private int number(AccessNode goal) {
        return numbers.getOrDefault(goal, 0);
    }

    private AccessNode thisPack() {
        return AccessNodes.pack(disclosure.pack().ref());
    }

    private Mention what(AccessNode node) {
        boolean own = node.of().equals(Optional.of(disclosure.pack().ref()));
        return switch (node.sort()) {
            case COPY, PASSPHRASE -> own ? thing(node.sort().name().toLowerCase(Locale.ROOT)) : hiddenOr(node);
            case SHARE -> own ? thing("share", Integer.valueOf(node.part())) : hiddenOr(node);
            case ACTIVATION ->
                new Mention(
                        messages.get("runbook.plan"),
                        disclosure.plan().header().activation().map(it -> "activation"));
            default -> hiddenOr(node);
        };
    }

    private Mention thing(String thing, Object... arguments) {
        return new Mention(messages.get("runbook." + thing, arguments), Optional.empty());
    }

    private Mention hiddenOr(AccessNode node) {
        return names.name(node.of().orElseThrow());
    }

    private List<WayLine> ways(RunbookStep step) {
        return step.rules().stream()
                .filter(rule -> rule.body().stream().noneMatch(node -> SAID.contains(node.sort())))
                .sorted(FIRST_THINGS_FIRST)
                .flatMap(rule -> ways.of(rule).stream())
                .distinct()
                .toList();
    }

    private List<StepCard.Fallback> fallbacks(RunbookStep step) {
        return step.fallbacks().stream()
                .flatMap(it -> otherWay(step, it.rule()).stream()
                        .map(way -> new StepCard.Fallback(Math.max(step.day(), it.day()), way)))
                .distinct()
                .toList();
    }

    /** A rule that gives what the step doesn’t take is for what stands in for another share. */
    private Optional<WayLine> otherWay(RunbookStep step, AccessRule rule) {
        boolean spare = step.rules().stream().noneMatch(it -> it.head().equals(rule.head()));
        return ways.of(rule)
                .map(way -> spare
                        ? new WayLine(
                                WayLine.WayType.SPARE_SHARE,
                                List.of(what(rule.head())),
                                way.from(),
                                way.papers(),
                                way.waits())
                        : way);
    }
}
