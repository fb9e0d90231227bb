package org.understudy.check;

import java.util.List;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-015: a share of a passphrase was handed to somebody to whom the pack doesn’t give it. */
final class ShareWithAnother implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-015");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        plan.custody().values().stream()
                .filter(it -> it.item() == Item.SHARE && it.isOut())
                .forEach(it -> check(it, plan.pack(it.pack()), findings));
    }

    private static void check(Custody share, Pack pack, Diagnostics findings) {
        List<Ref> holders = Shareholders.of(pack);
        int number = share.number().orElse(1);
        if (number > holders.size()) {
            return; // PEOPLE-014
        }
        boolean theirs = share.number().isPresent()
                ? holders.get(number - 1).equals(share.holder())
                : holders.contains(share.holder());
        if (!theirs) {
            findings.add(share.origin().at("holder"), ID, Shareholders.share(pack, share.number()), share.holder());
        }
    }
}
