package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent;
import org.understudy.plan.Jurisdiction;
import org.understudy.template.view.Gap;

/**
 * What isn't on file about accounts that may be part of the estate. What is held for a customer or an employer isn't: of that
 * nothing is asked here.
 */
final class AccountGaps {
    private final Jurisdiction law;

    /** @param law whether consent is asked for */
    AccountGaps(Jurisdiction law) {
        this.law = law;
    }

    /** Whether it may be part of the estate. */
    static boolean isOwn(Account account) {
        return account.capacity().own();
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
                .add(Gap.CREDENTIAL, CredentialPointers.isUnknown(account))
                .add(Gap.ACCOUNT_REVIEWED, account.reviewed().isEmpty())
                .add(
                        Gap.RENEWAL_AMOUNT,
                        account.renewal().filter(it -> it.amount().isEmpty()).isPresent())
                .add(
                        Gap.WISH_EXECUTED,
                        account.wish().filter(it -> it.executedBy().isEmpty()).isPresent())
                .add(
                        Gap.WISH_DECIDED,
                        account.wish()
                                .filter(it -> it.action() == Account.Wish.Action.DECIDE)
                                .filter(it -> it.decidedBy().isEmpty())
                                .isPresent())
                .add(
                        Gap.ONLINE_TOOL_RECIPIENT,
                        account.onlineTool()
                                .filter(it -> it.state() == Account.OnlineTool.State.SET)
                                .filter(it -> it.recipient().isEmpty()
                                        || it.reviewed().isEmpty())
                                .isPresent())
                .add(Gap.RIGHTS, Works.areIn(account) && !Works.areKnown(account))
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
