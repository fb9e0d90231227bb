package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** SECRET-060: a pack names keys of recipients, but none of its documents is sealed, so that nothing is locked for them. */
final class LockOnNothing implements Rule {
    private static final RuleId ID = RuleId.warning("SECRET-060");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        subject.plan().packs().values().stream()
                .filter(pack -> !pack.protection().certificates().isEmpty())
                .filter(pack -> !pack.seals())
                .forEach(pack -> findings.add(pack.origin().at("protection.certificates"), ID, pack.ref()));
    }
}
