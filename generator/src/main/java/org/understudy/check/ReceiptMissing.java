package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** TIME-006: something was handed out more than thirty days ago, and nobody has signed for it. */
final class ReceiptMissing implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-006");
    private static final int DAYS = 30;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().custody().values().stream()
                .filter(it -> it.isOut() && it.receipt().isEmpty())
                .filter(it -> it.handedOver().plusDays(DAYS).isBefore(subject.today()))
                .forEach(it -> findings.add(
                        it.origin().at("handed-over"),
                        ID,
                        "@item." + it.item().term(),
                        it.pack(),
                        it.holder(),
                        it.handedOver()));
    }
}
