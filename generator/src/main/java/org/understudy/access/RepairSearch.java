package org.understudy.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.access.LiveClaim.Verdict;
import org.understudy.access.ProposedRepair.Action;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Header.Activation;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * Tries what an author could add for a claim that fails. Of the accounts that aren’t reached, it looks for ways into the first
 * {@value #MOST_ACCOUNTS} by themselves.
 */
final class RepairSearch {
    private static final int MOST_ACCOUNTS = 40;
    private static final int EMERGENCY_DAYS = 7;

    private final Plan plan;
    private final AccessTheory theory;
    private final Map<String, ProposedRepair> proposals = new LinkedHashMap<>();
    private final List<Repair> candidates = new ArrayList<>();

    RepairSearch(Plan plan, AccessTheory theory) {
        this.plan = plan;
        this.theory = theory;
    }

    List<ProposedRepair> of(LiveClaim claim, Situation situation) {
        Set<Ref> failed =
                claim.failures().stream().map(Verdict::account).collect(Collectors.toCollection(LinkedHashSet::new));
        if (failed.isEmpty()) {
            return List.of();
        }
        Pack pack = plan.pack(claim.pack());
        if (!claim.scenario().authorActs()) {
            pack(pack, claim.actor());
            instructions(pack);
            plan.header().activation().ifPresent(this::quorum);
        }
        devices(pack, claim.actor());
        failed.stream().limit(MOST_ACCOUNTS).forEach(account -> account(plan.account(account), pack, claim.actor()));
        Set<AccessNode> targets = failed.stream().map(AccessNodes::account).collect(Collectors.toSet());
        List<ProposedRepair> all = new Repairs(relevant(targets), candidates)
                .of(targets, inTime(claim, situation)).stream()
                        .map(this::proposal)
                        .toList();
        boolean one = all.stream()
                .map(ProposedRepair::action)
                .anyMatch(action -> action == Action.HAND_OVER_COPY || action == Action.PLACE_KEY_SHEET);
        return all.stream()
                .filter(repair -> !one || repair.action() != Action.HAND_OVER_COPY_AND_PLACE_KEY_SHEET)
                .toList();
    }

    /** The rules that can make a difference to what is reached: how many there are depends on the pack, not on the plan. */
    private List<AccessRule> relevant(Set<AccessNode> targets) {
        Set<AccessNode> nodes = new HashSet<>(targets);
        candidates.stream()
                .flatMap(candidate -> candidate.addedRules().stream())
                .forEach(rule -> nodes.addAll(rule.body()));
        return theory.leadingTo(nodes);
    }

    /** What is reached too late is so by a way that takes its time: looks for others. */
    private static Situation inTime(LiveClaim claim, Situation situation) {
        boolean late = claim.failures().stream().anyMatch(verdict -> verdict.outcome() == LiveClaim.Outcome.LATE);
        return late
                ? new Situation(situation.start(), situation.lost(), Set.of(Kind.EMERGENCY, Kind.SUPPORT))
                : situation;
    }

    private ProposedRepair proposal(RankedRepair ranked) {
        ProposedRepair bare =
                Objects.requireNonNull(proposals.get(ranked.repair().name()));
        return new ProposedRepair(
                bare.action(),
                bare.about(),
                bare.by(),
                ranked.opens().stream().flatMap(node -> node.of().stream()).toList());
    }

    private void add(Action action, Ref about, Optional<Ref> by, AccessRule... rules) {
        String name = String.format(
                Locale.ROOT,
                "%02d %s %s",
                action.ordinal(),
                about,
                by.map(Ref::toString).orElse(""));
        proposals.put(name, new ProposedRepair(action, about, by, List.of()));
        candidates.add(new Repair(name, action.ordinal(), Set.of(), List.of(rules)));
    }

    private static AccessRule rule(AccessNode head, Kind kind, int delay, SourceRange at, AccessNode... body) {
        return AccessRule.all(head, List.of(body), delay, kind, at);
    }

    private void pack(Pack pack, Ref recipient) {
        SourceRange at = pack.origin().file();
        Ref ref = pack.ref();
        AccessRule copy = rule(AccessNodes.copy(ref), Kind.REVEAL, 0, at, AccessNodes.self(recipient));
        add(Action.HAND_OVER_COPY, ref, Optional.of(recipient), copy);
        keyHolders(recipient).forEach(holder -> {
            AccessRule[] sheet = {
                rule(AccessNodes.passphrase(ref), Kind.REVEAL, 0, at, AccessNodes.help(holder, ref)),
                rule(
                        AccessNodes.help(holder, ref),
                        Kind.AUTHORITY,
                        0,
                        at,
                        AccessNodes.available(holder),
                        AccessNodes.entitled(ref)),
                rule(
                        AccessNodes.entitled(ref),
                        Kind.AUTHORITY,
                        0,
                        at,
                        AccessNodes.self(recipient),
                        AccessNodes.activation())
            };
            add(Action.PLACE_KEY_SHEET, ref, Optional.of(holder), sheet);
            add(
                    Action.HAND_OVER_COPY_AND_PLACE_KEY_SHEET,
                    ref,
                    Optional.of(holder),
                    Stream.concat(Stream.of(copy), Stream.of(sheet)).toArray(AccessRule[]::new));
        });
    }

    private void instructions(Pack pack) {
        SourceRange at = pack.origin().at("documents");
        AccessRule[] seeds = new Disclosure(plan, pack)
                .accounts().stream()
                        .flatMap(account -> account.signIn().stream())
                        .flatMap(signIn -> signIn.secondFactors().stream())
                        .flatMap(factor -> factor instanceof SecondFactor.Totp totp && totp.printSeed()
                                ? totp.secret().stream()
                                : Stream.empty())
                        .distinct()
                        .map(seed -> rule(AccessNodes.secret(seed), Kind.REVEAL, 0, at, AccessNodes.pack(pack.ref())))
                        .toArray(AccessRule[]::new);
        if (seeds.length > 0 && !pack.documents().contains(DocumentId.D3)) {
            add(Action.ADD_INSTRUCTIONS, pack.ref(), Optional.empty(), seeds);
        }
    }

    private Stream<Ref> keyHolders(Ref recipient) {
        return plan.people().values().stream()
                .filter(person -> person.has(Role.Kind.KEY_HOLDER)
                        || person.has(Role.Kind.NOTARY)
                        || person.has(Role.Kind.COUNSEL)
                        || person.has(Role.Kind.VERIFIER))
                .map(Person::ref)
                .filter(person -> !person.equals(recipient)
                        && !person.equals(plan.header().author()));
    }

    private void quorum(Activation activation) {
        if (activation.quorum() > 1) {
            SourceRange at = plan.header().origin().at("activation.quorum");
            List<AccessNode> verifiers = activation.verifiers().stream()
                    .map(AccessNodes::available)
                    .distinct()
                    .toList();
            int fewer = Math.min(activation.quorum() - 1, verifiers.size());
            AccessRule enough = new AccessRule(ActivationRules.VERIFIED, verifiers, fewer, 0, Kind.AUTHORITY, at);
            AccessRule active = rule(
                    AccessNodes.activation(),
                    Kind.AUTHORITY,
                    activation.waitingPeriod().map(WaitingDays::of).orElse(0),
                    at,
                    AccessNodes.called(),
                    ActivationRules.VERIFIED);
            add(Action.LOWER_QUORUM, plan.header().author(), Optional.empty(), enough, active);
        }
    }

    private void devices(Pack pack, Ref actor) {
        for (Device device : new Disclosure(plan, pack).devices()) {
            SourceRange at = device.origin().file();
            add(
                    Action.HAND_OVER_DEVICE,
                    device.ref(),
                    Optional.of(actor),
                    rule(AccessNodes.device(device.ref()), Kind.REVEAL, 0, at, AccessNodes.self(actor)));
            AccessRule[] shown = device.unlockedBy().stream()
                    .flatMap(PrintedSecrets::typed)
                    .map(secret -> rule(AccessNodes.secret(secret), Kind.REVEAL, 0, at, AccessNodes.pack(pack.ref())))
                    .toArray(AccessRule[]::new);
            if (shown.length > 0) {
                add(Action.SHOW_DEVICE, device.ref(), Optional.empty(), shown);
            }
        }
    }

    private void account(Account account, Pack pack, Ref actor) {
        Ref ref = account.ref();
        SourceRange at = account.origin().at("access");
        AccessNode self = AccessNodes.self(actor);
        AccessNode open = actor.equals(plan.header().author()) ? self : AccessNodes.pack(pack.ref());
        account.signIn().ifPresent(signIn -> signIn(ref, signIn, at, open, self, actor));
        add(Action.ADD_SECOND_ADMIN, ref, Optional.of(actor), rule(AccessNodes.account(ref), Kind.RESET, 0, at, self));
        if (!actor.equals(plan.header().author())) {
            add(
                    Action.SET_EMERGENCY_ACCESS,
                    ref,
                    Optional.of(actor),
                    rule(AccessNodes.account(ref), Kind.EMERGENCY, EMERGENCY_DAYS, at, self, AccessNodes.unable()));
        }
    }

    private void signIn(Ref ref, SignIn signIn, SourceRange at, AccessNode open, AccessNode self, Ref actor) {
        if (signIn.password().isEmpty()) {
            add(
                    Action.KEEP_PASSWORD,
                    ref,
                    Optional.empty(),
                    rule(AccessNodes.firstFactor(ref), Kind.SIGN_IN, 0, at, open));
        }
        AccessNode second = AccessNodes.secondFactor(ref);
        if (!signIn.secondFactors().isEmpty()) {
            add(Action.KEEP_BACKUP_CODES, ref, Optional.empty(), rule(second, Kind.SIGN_IN, 0, at, open));
            add(Action.ENROL_KEY, ref, Optional.of(actor), rule(second, Kind.SIGN_IN, 0, at, self));
        }
        signIn.secondFactors().stream()
                .filter(factor -> factor instanceof SecondFactor.Totp totp
                        && totp.secret().isPresent())
                .findFirst()
                .ifPresent(factor ->
                        add(Action.PRINT_SEED, ref, Optional.empty(), rule(second, Kind.SIGN_IN, 0, at, open)));
    }
}
