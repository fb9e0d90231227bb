package org.understudy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.Closure;
import org.understudy.access.Reach;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Criticality;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-004: one person alone can reach critical accounts once the author is gone. */
final class SingleHolder implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-004");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final int MOST_NAMES = 4;

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        AccessProof proof = subject.proof();
        if (proof.live().isEmpty()) {
            return;
        }
        Map<Ref, Reach> reaches = new TreeMap<>();
        plan.people().values().stream()
                .filter(person -> !person.ref().equals(plan.header().author()))
                .forEach(person -> reaches.put(
                        person.ref(),
                        new Closure(proof.theory())
                                .of(proof.situation(proof.scenarios().get(0), Set.of(person.ref())))));
        Map<Ref, List<Ref>> alone = new TreeMap<>();
        for (Account account : plan.accounts().values()) {
            if (account.criticality() == Criticality.CRITICAL) {
                List<Ref> able = reaches.entrySet().stream()
                        .filter(reach -> reach.getValue().contains(AccessNodes.account(account.ref())))
                        .map(Map.Entry::getKey)
                        .toList();
                if (able.size() == 1) {
                    alone.computeIfAbsent(able.get(0), it -> new ArrayList<>()).add(account.ref());
                }
            }
        }
        alone.forEach((person, accounts) -> findings.add(
                plan.person(person).origin().file(), ID, person, Phrase.some("and", MOST_NAMES, accounts)));
    }
}
