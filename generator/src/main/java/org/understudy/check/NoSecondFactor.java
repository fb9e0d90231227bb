package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.CatalogueEntry;

/** MFA-001: a password is all that an account asks for, although its provider offers more. */
final class NoSecondFactor implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-001");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Entrance.worthGuarding(subject.plan()).stream()
                .filter(NoSecondFactor::asksForPasswordOnly)
                .forEach(entrance -> entrance.provider()
                        .filter(NoSecondFactor::offersOne)
                        .ifPresent(provider ->
                                findings.add(entrance.at("access.sign-in"), ID, entrance.id(), provider.name())));
    }

    private static boolean asksForPasswordOnly(Entrance entrance) {
        var signIn = entrance.signIn();
        return signIn.password().isPresent()
                && signIn.passkey().isEmpty()
                && signIn.via().isEmpty()
                && signIn.secondFactors().isEmpty();
    }

    private static boolean offersOne(CatalogueEntry provider) {
        return provider.secondFactors()
                .filter(fact -> !fact.value().methods().isEmpty())
                .isPresent();
    }
}
