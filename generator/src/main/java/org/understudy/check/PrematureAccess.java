package org.understudy.check;

import java.util.List;
import org.understudy.access.AccessNode;
import org.understudy.access.SafeClaim;
import org.understudy.access.SafeClaim.Breach;
import org.understudy.access.SafeClaim.Moment;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;

/**
 * ACCESS-009: somebody reaches what they are meant to have, but before anything has happened. What they aren’t meant to have even
 * then is {@link ReachesTooMuch}’s part.
 */
final class PrematureAccess implements Rule {
    private static final RuleId ID = RuleId.danger("ACCESS-009");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        var breaches = new Breaches(subject.plan(), ID);
        List<SafeClaim> claims = subject.proof().safe().stream()
                .filter(claim -> claim.sharesOf().isEmpty())
                .toList();
        for (SafeClaim before : claims) {
            if (before.moment() == Moment.BEFORE_ACTIVATION) {
                List<AccessNode> later = claims.stream()
                        .filter(claim -> claim.moment() == Moment.AFTER_ACTIVATION
                                && claim.people().equals(before.people()))
                        .flatMap(claim -> claim.breaches().stream())
                        .map(Breach::reached)
                        .toList();
                breaches.report(
                        before.people(),
                        before.breaches().stream()
                                .filter(breach -> !later.contains(breach.reached()))
                                .toList(),
                        findings);
            }
        }
    }
}
