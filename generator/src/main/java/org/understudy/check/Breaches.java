package org.understudy.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.SafeClaim.Breach;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** What people reach that they mustn’t, as findings: one for each pack, and one for all accounts besides. */
final class Breaches {
    private static final int MOST_NAMES = 4;

    private final Plan plan;
    private final RuleId rule;

    Breaches(Plan plan, RuleId rule) {
        this.plan = plan;
        this.rule = rule;
    }

    void report(Set<Ref> people, List<Breach> breaches, Diagnostics findings) {
        breaches.stream()
                .filter(Breaches::isPack)
                .filter(breach -> !isOpenSecret(people, pack(breach)))
                .forEach(breach ->
                        add(people, List.of(breach), pack(breach).origin().at("protection"), findings));
        List<Breach> accounts =
                breaches.stream().filter(breach -> !isPack(breach)).toList();
        if (!accounts.isEmpty()) {
            Ref first = accounts.get(0).reached().of().orElseThrow();
            add(people, accounts, plan.account(first).origin().file(), findings);
        }
    }

    private static boolean isPack(Breach breach) {
        return breach.reached().sort() == Sort.PACK;
    }

    private Pack pack(Breach breach) {
        return plan.pack(breach.reached().of().orElseThrow());
    }

    /** Whether one of them has a copy and its passphrase: {@link KeyHolderIsCopyHolder} says so. */
    private boolean isOpenSecret(Set<Ref> people, Pack pack) {
        return people.stream().anyMatch(person -> Kept.togetherWith(person, plan, pack));
    }

    private void add(Set<Ref> people, List<Breach> breaches, SourceRange at, Diagnostics findings) {
        Breach first = breaches.get(0);
        findings.add(DerivationWords.relate(
                Diagnostic.at(
                        at,
                        rule,
                        Phrase.joined("and", new TreeSet<>(people)),
                        Phrase.some(
                                "and",
                                MOST_NAMES,
                                breaches.stream()
                                        .map(breach -> breach.reached().of().orElseThrow())
                                        .toList()),
                        DerivationWords.of(first.how())),
                first.how()));
    }
}
