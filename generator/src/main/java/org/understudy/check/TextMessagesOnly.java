package org.understudy.check;

import java.util.List;
import java.util.Set;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.CatalogueEntry.SecondFactors.Method;

/** MFA-002: text messages are the only usual second factor, unless the provider is known to offer nothing else. */
final class TextMessagesOnly implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-002");
    private static final Set<Method> BY_NUMBER = Set.of(Method.SMS, Method.CALL);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Entrance entrance : Entrance.worthGuarding(subject.plan())) {
            List<Placed> usual = entrance.usual();
            if (!usual.isEmpty()
                    && usual.stream().allMatch(it -> it.factor() instanceof SecondFactor.Sms)
                    && entrance.provider()
                            .filter(TextMessagesOnly::offersNothingElse)
                            .isEmpty()) {
                findings.add(usual.get(0).at(), ID, entrance.id());
            }
        }
    }

    private static boolean offersNothingElse(CatalogueEntry provider) {
        return provider.secondFactors()
                .filter(fact -> BY_NUMBER.containsAll(fact.value().methods()))
                .isPresent();
    }
}
