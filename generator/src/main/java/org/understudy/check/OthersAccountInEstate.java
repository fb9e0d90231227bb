package org.understudy.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Wish;
import org.understudy.plan.Capacity;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** LEGAL-005: what is held for a customer or employer is treated as if it were part of the estate. */
final class OthersAccountInEstate implements Rule {
    private static final RuleId ID = RuleId.danger("LEGAL-005");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Set<Capacity> OTHERS = EnumSet.of(Capacity.HELD_FOR_CUSTOMER, Capacity.EMPLOYER);

    /** What only the owner of an account can want. */
    private static final Set<Wish.Action> OF_OWNERS =
            EnumSet.of(Wish.Action.PRESERVE, Wish.Action.MEMORIALISE, Wish.Action.ARCHIVE);

    /** Tasks for which somebody may have what is held for others. */
    private static final Set<Role.Kind> OUTSIDE_THE_ESTATE = EnumSet.of(
            Role.Kind.SUCCESSOR, Role.Kind.TECHNICAL_HELPER, Role.Kind.CUSTOMER_CONTACT, Role.Kind.PRINCIPAL);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().accounts().values().stream()
                .filter(account -> OTHERS.contains(account.capacity()))
                .forEach(account -> account.wish().ifPresent(wish -> check(account, wish, subject.plan(), findings)));
    }

    private static void check(Account account, Wish wish, Plan plan, Diagnostics findings) {
        if (OF_OWNERS.contains(wish.action())) {
            findings.add(
                    account.origin().at("wish.action"),
                    ID,
                    account.ref(),
                    "action: " + wish.action().term());
        }
        check(account, "to", wish.to(), plan, findings);
        check(account, "decided-by", wish.decidedBy(), plan, findings);
        check(account, "executed-by", wish.executedBy(), plan, findings);
    }

    private static void check(Account account, String key, Optional<Ref> person, Plan plan, Diagnostics findings) {
        person.filter(it -> actsForTheEstate(it, plan))
                .ifPresent(it ->
                        findings.add(account.origin().at("wish." + key), ID, account.ref(), key + ": " + it.id()));
    }

    private static boolean actsForTheEstate(Ref ref, Plan plan) {
        var person = plan.person(ref);
        return (person.has(Role.Kind.EXECUTOR) || person.has(Role.Kind.HEIR))
                && OUTSIDE_THE_ESTATE.stream().noneMatch(person::has);
    }
}
