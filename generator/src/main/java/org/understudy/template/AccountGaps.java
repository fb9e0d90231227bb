package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent;
import org.understudy.plan.Category;
import org.understudy.plan.Jurisdiction;
import org.understudy.template.view.Gap;

/**
 * What isn't on file about accounts that may be part of the estate. What is held for a customer or an employer isn't: of that
 * nothing is asked here.
 */
final class AccountGaps {
    /** In which there are names, programs or texts. */
    private static final Set<Category> WORKS = EnumSet.of(
            Category.DOMAIN,
            Category.DNS,
            Category.HOSTING,
            Category.CLOUD,
            Category.WEBSITE,
            Category.CODE,
            Category.SOCIAL,
            Category.SHOP,
            Category.SUBSCRIPTION);

    private final Jurisdiction law;

    /** @param law whether consent is asked for */
    AccountGaps(Jurisdiction law) {
        this.law = law;
    }

    /** Whether work is kept in it whose owner is to be known. */
    static boolean isWork(Account account) {
        return WORKS.contains(account.category()) || account.rights().isPresent();
    }

    List<Gap> of(Account account) {
        if (!account.capacity().own()) {
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
                        account.onlineTool().filter(AccountGaps::isKnown).isEmpty())
                .add(Gap.RENEWAL, account.renewal().isEmpty())
                .add(
                        Gap.RENEWAL_AMOUNT,
                        account.renewal().filter(it -> it.amount().isEmpty()).isPresent())
                .add(
                        Gap.CREDENTIAL,
                        account.signIn().filter(AccountGaps::hasCredential).isEmpty())
                .add(Gap.DEVICES, account.devices().isEmpty())
                .add(Gap.CHECKED, account.reviewed().isEmpty())
                .add(
                        Gap.WISH_EXECUTED,
                        account.wish().filter(it -> it.executedBy().isEmpty()).isPresent())
                .add(
                        Gap.WISH_DECIDED,
                        account.wish()
                                .filter(it -> it.action() == Account.Wish.Action.DECIDE)
                                .filter(it -> it.decidedBy().isEmpty())
                                .isPresent())
                .list();
    }

    /** Of an account in which work is kept, or may be. */
    static List<Gap> ofRights(Account account) {
        if (!account.capacity().own() || !isWork(account)) {
            return List.of();
        }
        Optional<Account.Rights> rights = account.rights();
        return new Gaps()
                .add(Gap.RIGHTS_OWNER, rights.flatMap(Account.Rights::owner).isEmpty())
                .add(Gap.MAINTAINER, rights.flatMap(Account.Rights::maintainer).isEmpty())
                .add(Gap.LICENCE, rights.flatMap(Account.Rights::licence).isEmpty())
                .add(
                        Gap.CO_AUTHORS,
                        rights.filter(it -> !it.coAuthors().isEmpty()).isEmpty())
                .list();
    }

    private static boolean isKnown(Account.OnlineTool tool) {
        return switch (tool.state()) {
            case UNKNOWN -> false;
            case NOT_OFFERED, NOT_SET -> true;
            case SET -> tool.recipient().isPresent() && tool.reviewed().isPresent();
        };
    }

    private static boolean hasCredential(Account.SignIn signIn) {
        return signIn.via().isPresent()
                || signIn.passkey().isPresent()
                || signIn.password().isPresent();
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
