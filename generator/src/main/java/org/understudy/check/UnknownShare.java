package org.understudy.check;

import java.util.List;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** PEOPLE-014: somebody has a share of a passphrase that has no such share. */
final class UnknownShare implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-014");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        plan.custody().values().stream()
                .filter(it -> it.item() == Item.SHARE)
                .forEach(it -> check(plan.pack(it.pack()), it.number(), at(it), findings));
        for (Person person : plan.people().values()) {
            List<Holding> holds = person.holds();
            for (int i = 0; i < holds.size(); i++) {
                if (holds.get(i) instanceof Holding.Share share) {
                    SourceRange at = person.origin().at("holds[" + i + "]");
                    check(plan.pack(share.pack()), OptionalInt.of(share.number()), at, findings);
                }
            }
        }
    }

    private static SourceRange at(Custody share) {
        return share.origin().at(share.number().isPresent() ? "number" : "item");
    }

    private static void check(Pack pack, OptionalInt number, SourceRange at, Diagnostics findings) {
        List<Ref> holders = Shareholders.of(pack);
        if (holders.isEmpty() || number.orElse(1) > holders.size()) {
            Diagnostic finding = Diagnostic.at(at, ID, Shareholders.share(pack, number), holders.size());
            findings.add(holders.isEmpty() ? finding.hinting("none") : finding);
        }
    }
}
