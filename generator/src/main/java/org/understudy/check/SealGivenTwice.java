package org.understudy.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Custody;

/** PEOPLE-018: two things were sealed with the same seal. */
final class SealGivenTwice implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-018");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Map<String, Custody> first = new HashMap<>();
        subject.plan()
                .custody()
                .values()
                .forEach(it -> it.sealNumber().ifPresent(seal -> {
                    Custody other = first.putIfAbsent(plain(seal), it);
                    if (other != null && !same(it, other)) {
                        findings.add(Diagnostic.at(it.origin().at("seal-number"), ID, seal)
                                .relatedTo(other.origin().at("seal-number")));
                    }
                }));
    }

    private static String plain(String seal) {
        return seal.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** What came back unopened may be handed out again with its seal. */
    private static boolean same(Custody one, Custody other) {
        return one.item() == other.item()
                && one.pack().equals(other.pack())
                && one.edition() == other.edition()
                && one.number().equals(other.number())
                && !(one.isOut() && other.isOut());
    }
}
