package org.understudy.check;

import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/** TIME-005: what somebody holds is of an older edition, or prints backup codes that have been replaced since. */
final class OutdatedCopy implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-005");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        plan.custody().values().stream()
                .filter(Custody::isOut)
                .filter(it -> it.item() == Item.COPY || it.item() == Item.ENVELOPE) // a passphrase outlives editions
                .filter(it -> !isReplaced(it, plan))
                .forEach(it -> finding(it, plan).ifPresent(findings::add));
    }

    private static boolean isReplaced(Custody old, Plan plan) {
        return plan.custody().values().stream()
                .anyMatch(it -> it.isOut()
                        && it.item() == old.item()
                        && it.pack().equals(old.pack())
                        && it.holder().equals(old.holder())
                        && it.handedOver().isAfter(old.handedOver()));
    }

    private static Optional<Diagnostic> finding(Custody copy, Plan plan) {
        String pack = copy.pack().id();
        String holder = copy.holder().id();
        int current = plan.header().latestOf(pack);
        if (copy.edition() < current) {
            return Optional.of(Diagnostic.at(copy.origin().at("edition"), ID, pack, holder, copy.edition(), current));
        }
        return newerCodes(copy, plan)
                .map(account -> Diagnostic.at(
                                copy.origin().at("handed-over"), ID, pack, holder, copy.handedOver(), account.id())
                        .hinting("codes")
                        .relatedTo(account.origin().at("access.sign-in.second-factor")));
    }

    private static Optional<Account> newerCodes(Custody copy, Plan plan) {
        Pack pack = plan.pack(copy.pack());
        if (!pack.documents().contains(DocumentId.D2) && !pack.documents().contains(DocumentId.D3)) {
            return Optional.empty();
        }
        return new Disclosure(plan, pack)
                .accounts().stream()
                        .filter(account -> account.signIn().stream()
                                .flatMap(signIn -> new Entrance(account, signIn).codes().stream())
                                .map(Entrance.PlacedCodes::codes)
                                .filter(codes -> codes.codes().isPresent())
                                .anyMatch(codes -> codes.generated()
                                        .filter(copy.handedOver()::isBefore)
                                        .isPresent()))
                        .findFirst();
    }
}
