package org.understudy.check;

import java.util.Locale;
import java.util.Set;
import org.understudy.access.AccessNodes;
import org.understudy.access.AccessProof;
import org.understudy.access.AccessRule;
import org.understudy.access.Closure;
import org.understudy.access.LiveClaim;
import org.understudy.access.Situation;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * ACCESS-011: an account that must be reached opens by emergency access only, for which the recipient needs an account of their
 * own with the same provider, and the plan knows of none.
 */
final class NeedsOwnAccount implements Rule {
    private static final RuleId ID = RuleId.warning("ACCESS-011");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        AccessProof proof = subject.proof();
        for (LiveClaim claim : proof.live()) {
            if (claim.scenario().equals(proof.scenarios().get(0))) {
                Situation without = proof.situation(claim.scenario(), Set.of(claim.actor()));
                var reach = new Closure(proof.theory())
                        .of(new Situation(without.start(), without.lost(), Set.of(AccessRule.Kind.EMERGENCY)));
                claim.verdicts().stream()
                        .filter(LiveClaim.Verdict::must)
                        .map(verdict -> plan.account(verdict.account()))
                        .filter(account -> !reach.contains(AccessNodes.account(account.ref())))
                        .forEach(account -> check(account, claim.actor(), plan, findings));
            }
        }
    }

    private static void check(Account account, Ref actor, Plan plan, Diagnostics findings) {
        for (int i = 0; i < account.recovery().size(); i++) {
            if (account.recovery().get(i) instanceof Recovery.EmergencyAccess access
                    && access.to().equals(actor)
                    && plan.accounts().values().stream()
                            .noneMatch(other -> isOf(plan.person(actor), other) && sameProvider(account, other))) {
                findings.add(
                        account.origin().at("access.recovery[" + i + "]"),
                        ID,
                        actor,
                        account.ref(),
                        account.provider().legalName());
            }
        }
    }

    private static boolean isOf(Person person, Account account) {
        return account.holder().filter(person.ref()::equals).isPresent()
                || person.holds().contains(new Holding.Thing(account.ref()));
    }

    private static boolean sameProvider(Account one, Account other) {
        return one.provider()
                .legalName()
                .toLowerCase(Locale.ROOT)
                .equals(other.provider().legalName().toLowerCase(Locale.ROOT));
    }
}
