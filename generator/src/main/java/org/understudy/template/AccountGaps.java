package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent;
import org.understudy.plan.Capacity;
import org.understudy.plan.Jurisdiction;
import org.understudy.template.view.Gap;

/**
 * What isn't on file about accounts that may be part of the estate. What is held for a customer or an employer isn't: of that
 * nothing is asked here.
 */
final class AccountGaps {
    private static final Set<Capacity> OWN = Set.of(Capacity.OWN_PRIVATE, Capacity.OWN_BUSINESS, Capacity.JOINT);

    private final Jurisdiction law;

    /** @param law whether consent is asked for */
    AccountGaps(Jurisdiction law) {
        this.law = law;
    }

    /** Whether it may be part of the estate. */
    static boolean isOwn(Account account) {
        return OWN.contains(account.capacity());
    }

    List<Gap> of(Account account) {
        if (!isOwn(account)) {
            return List.of();
        }
        return new Gaps()
                .add(Gap.IDENTIFIERS, account.identifiers().isEmpty())
                .add(Gap.LINKING_EVIDENCE, account.linkingEvidence().isEmpty())
                .add(Gap.PROVIDER_COUNTRY, account.provider().country().isEmpty())
                .add(Gap.FACT_STATUS, account.factStatus() == Account.FactStatus.NOT_ON_FILE)
                .add(
                        Gap.PAYER,
                        account.renewal().filter(it -> it.paidBy().isEmpty()).isPresent())
                .add(Gap.WISH, account.wish().isEmpty())
                .add(Gap.CONSENT, law.instruments() && !isDecided(account.consent()))
                .add(
                        Gap.ONLINE_TOOL,
                        account.onlineTool()
                                .filter(it -> it.state() != Account.OnlineTool.State.UNKNOWN)
                                .isEmpty())
                .list();
    }

    private static boolean isDecided(Optional<Consent> consent) {
        return consent.stream()
                        .flatMap(it -> Stream.of(it.lifetime(), it.afterDeath()))
                        .flatMap(it -> Stream.of(it.content(), it.catalogue(), it.other()))
                        .filter(it -> it != Consent.Decision.NOT_ON_FILE)
                        .count()
                == 6;
    }
}
