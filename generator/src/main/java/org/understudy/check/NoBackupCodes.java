package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.CatalogueEntry;

/** MFA-004: the provider gives out codes for the case that a second factor is lost, but the plan names none. */
final class NoBackupCodes implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-004");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Entrance.worthGuarding(subject.plan()).stream()
                .filter(NoBackupCodes::lacksThem)
                .forEach(entrance -> entrance.provider()
                        .filter(NoBackupCodes::issuesThem)
                        .ifPresent(provider -> findings.add(
                                entrance.at("access.sign-in.second-factor"), ID, entrance.id(), provider.name())));
    }

    private static boolean lacksThem(Entrance entrance) {
        return !entrance.usual().isEmpty()
                && entrance.codes().isEmpty()
                && entrance.account().recovery().stream().noneMatch(Recovery.RecoveryCode.class::isInstance);
    }

    private static boolean issuesThem(CatalogueEntry provider) {
        return provider.backupCodes().filter(fact -> fact.value()).isPresent();
    }
}
