package org.understudy.template.view;

import java.util.Locale;
import org.understudy.plan.Term;

/**
 * A kind of fact that a plan may leave open. Each has a number for ever, so that an adviser can speak of it across editions.
 */
public enum Gap implements Term {
    LEGAL_NAME(Group.PEOPLE, 1),
    BORN(Group.PEOPLE, 2),
    IDENTITY_DOCUMENT(Group.PEOPLE, 3),
    REGISTRATION(Group.PEOPLE, 4),
    ADDRESS(Group.PEOPLE, 5),
    CONTACT(Group.PEOPLE, 6),
    CONTACT_VERIFIED(Group.PEOPLE, 7),
    ACCEPTANCE(Group.PEOPLE, 8),
    /** A task that nobody has. */
    ROLE(Group.PEOPLE, 9),

    /** Whether a usual paper exists. */
    INSTRUMENT(Group.PAPERS, 20),
    INSTRUMENT_DATED(Group.PAPERS, 21),
    INSTRUMENT_FORM(Group.PAPERS, 22),
    INSTRUMENT_REGISTRY(Group.PAPERS, 23),
    INSTRUMENT_ORIGINAL(Group.PAPERS, 24),
    ENDS_AT_DEATH(Group.PAPERS, 25),
    DIGITAL_CLAUSE(Group.PAPERS, 26),
    CONTENT_CONSENT(Group.PAPERS, 27),
    COUNSEL_REVIEW(Group.PAPERS, 28),

    IDENTIFIERS(Group.ACCOUNTS, 40),
    LINKING_EVIDENCE(Group.ACCOUNTS, 41),
    /** The country of the provider's legal entity. */
    PROVIDER_COUNTRY(Group.ACCOUNTS, 42),
    FACT_STATUS(Group.ACCOUNTS, 43),
    PAYER(Group.ACCOUNTS, 44),
    WISH(Group.ACCOUNTS, 45),
    CONSENT(Group.ACCOUNTS, 46),
    /** The provider's own setting: its state, whom it favours, when somebody last looked. */
    ONLINE_TOOL(Group.ACCOUNTS, 47),
    RENEWAL(Group.ACCOUNTS, 48),
    RENEWAL_AMOUNT(Group.ACCOUNTS, 49),
    /** Where access data are kept. */
    CREDENTIAL(Group.ACCOUNTS, 50),
    DEVICES(Group.ACCOUNTS, 51),
    /** When the facts were last checked. */
    CHECKED(Group.ACCOUNTS, 52),
    /** Whose the work is that is kept there. */
    RIGHTS_OWNER(Group.ACCOUNTS, 53),
    MAINTAINER(Group.ACCOUNTS, 54),
    LICENCE(Group.ACCOUNTS, 55),
    CO_AUTHORS(Group.ACCOUNTS, 56),
    WISH_EXECUTED(Group.ACCOUNTS, 57),
    WISH_DECIDED(Group.ACCOUNTS, 58),

    CONTRACT(Group.CUSTOMERS, 60),
    CONTRACT_SIGNED(Group.CUSTOMERS, 61),
    NOTICE(Group.CUSTOMERS, 62),
    PROCESSOR_AGREEMENT(Group.CUSTOMERS, 63),
    CUSTOMER_CONSENT(Group.CUSTOMERS, 64),
    SUCCESSOR(Group.CUSTOMERS, 65),
    BREAK_GLASS(Group.CUSTOMERS, 66),
    FEE(Group.CUSTOMERS, 67),
    /** Within which time the customer is to be told. */
    NOTIFY_WITHIN(Group.CUSTOMERS, 68),
    /** To whom the results of the work belong; plans don't say it. */
    RESULTS(Group.CUSTOMERS, 69),
    /** What the provider knows an account by that is held for the customer. */
    HELD_IDENTIFIERS(Group.CUSTOMERS, 70),

    ACTIVATION(Group.PLAN, 80),
    VERIFIERS(Group.PLAN, 81),
    EVIDENCE(Group.PLAN, 82),
    REVIEW(Group.PLAN, 83),
    DRILL(Group.PLAN, 84),
    RECEIPT(Group.PLAN, 85),
    CUSTODY_CHECK(Group.PLAN, 86),

    /** Which law applies. */
    JURISDICTION(Group.LAW, 90),
    /** A source of law that nobody has read at the source. */
    LEGAL_BASIS(Group.LAW, 91);

    private final Group group;
    private final int number;

    Gap(Group group, int number) {
        this.group = group;
        this.number = number;
    }

    public Group group() {
        return group;
    }

    /** What it is called in the memo to counsel, such as {@code I-08}. */
    public String id() {
        return String.format(Locale.ROOT, "I-%02d", number);
    }

    /** What it is about. */
    public enum Group implements Term {
        PEOPLE,
        PAPERS,
        ACCOUNTS,
        CUSTOMERS,
        PLAN,
        LAW
    }
}
