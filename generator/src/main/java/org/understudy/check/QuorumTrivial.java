package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Plan;

/** PEOPLE-007: one verifier, or one holder of shares, is enough. */
final class QuorumTrivial implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-007");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        plan.header()
                .activation()
                .filter(activation ->
                        activation.quorum() == 1 && activation.verifiers().size() > 1)
                .ifPresent(activation ->
                        findings.add(plan.header().origin().at("activation.quorum"), ID, "@quorum.verifiers"));
        plan.packs()
                .values()
                .forEach(pack -> pack.protection()
                        .shares()
                        .filter(shares -> shares.holders().stream().anyMatch(one -> shares.suffice(one::equals)))
                        .ifPresent(shares -> findings.add(
                                pack.origin().at("protection.shares"), ID, Phrase.of("quorum.shares", pack.ref()))));
    }
}
