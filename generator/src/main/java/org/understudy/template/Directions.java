package org.understudy.template;

import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.template.view.DirectionsView;

/** What the author directs about accounts: consents, and the settings of providers. */
final class Directions {
    private final Names names;
    private final EstateNames estate;

    Directions(Names names, EstateNames estate) {
        this.names = names;
        this.estate = estate;
    }

    Optional<DirectionsView.Levels> lifetime(Account account) {
        return account.consent().map(it -> levels(it.lifetime()));
    }

    Optional<DirectionsView.Levels> afterDeath(Account account) {
        return account.consent().map(it -> levels(it.afterDeath()));
    }

    private static DirectionsView.Levels levels(Account.Consent.Disclosure consent) {
        return new DirectionsView.Levels(consent.content(), consent.catalogue(), consent.other());
    }

    Optional<DirectionsView.Tool> tool(Account account) {
        return account.onlineTool()
                .map(it -> new DirectionsView.Tool(
                        names.text(it.name()), it.state(), estate.person(it.recipient()), it.reviewed()));
    }
}
