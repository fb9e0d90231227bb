package org.understudy.check;

import org.understudy.access.SafeClaim.Moment;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/** ACCESS-012: a person, or share holders who are too few, reach what they mustn’t. */
final class ReachesTooMuch implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-012");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        var breaches = new Breaches(subject.plan(), ID);
        subject.proof().safe().stream()
                .filter(claim -> claim.sharesOf().isPresent() || claim.moment() == Moment.AFTER_ACTIVATION)
                .forEach(claim -> breaches.report(claim.people(), claim.breaches(), findings));
    }
}
