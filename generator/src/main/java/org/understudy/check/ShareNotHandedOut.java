package org.understudy.check;

import java.util.HashSet;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-016: some shares of a passphrase were handed out, but not that of everybody who is to have one. */
final class ShareNotHandedOut implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-016");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (Pack pack : plan.packs().values()) {
            Set<Ref> have = new HashSet<>();
            plan.custody().values().stream()
                    .filter(it ->
                            it.item() == Item.SHARE && it.isOut() && it.pack().equals(pack.ref()))
                    .forEach(it -> have.add(it.holder()));
            if (have.isEmpty()) {
                continue; // nobody keeps a register, or nothing was handed out yet
            }
            have.add(plan.header().author());
            Shareholders.of(pack).stream()
                    .distinct()
                    .filter(holder -> !have.contains(holder) && !says(plan.person(holder), pack))
                    .forEach(holder -> findings.add(pack.origin().at("protection.shares"), ID, holder, pack.ref()));
        }
    }

    private static boolean says(Person person, Pack pack) {
        return person.holds().stream()
                .anyMatch(holding ->
                        holding instanceof Holding.Share share && share.pack().equals(pack.ref()));
    }
}
