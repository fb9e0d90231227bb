package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Ref;
import org.understudy.template.view.Gap;

/**
 * What isn't on file about people. More is asked of those who get a right or a duty than of an adviser, and least of somebody at
 * a customer: what nobody needs isn't collected.
 */
final class PersonGaps {
    private static final Set<Role.Kind> PARTIES = EnumSet.of(
            Role.Kind.PRINCIPAL,
            Role.Kind.SUCCESSOR,
            Role.Kind.AGENT,
            Role.Kind.EXECUTOR,
            Role.Kind.HEIR,
            Role.Kind.KEY_HOLDER,
            Role.Kind.COPY_HOLDER,
            Role.Kind.VERIFIER,
            Role.Kind.AUTHORISED_SIGNER);

    private static final Set<Role.Kind> ADVISERS =
            EnumSet.of(Role.Kind.COUNSEL, Role.Kind.NOTARY, Role.Kind.ACCOUNTANT);

    /** Nobody has these against their will. */
    private static final Set<Role.Kind> TO_BE_ACCEPTED = EnumSet.of(
            Role.Kind.SUCCESSOR,
            Role.Kind.AGENT,
            Role.Kind.EXECUTOR,
            Role.Kind.KEY_HOLDER,
            Role.Kind.COPY_HOLDER,
            Role.Kind.VERIFIER,
            Role.Kind.AUTHORISED_SIGNER,
            Role.Kind.TECHNICAL_HELPER);

    private final Ref author;

    PersonGaps(Disclosure disclosure) {
        this.author = disclosure.plan().header().author();
    }

    /** Of their particulars; what is missing of a role is said by {@link #lacksAcceptance}. */
    List<Gap> of(Person person) {
        var gaps = new Gaps();
        gaps.add(Gap.LEGAL_NAME, person.legalName().isEmpty());
        if (person.nature() == Person.Nature.LEGAL || isAdviser(person)) {
            gaps.add(Gap.REGISTRATION, person.registration().isEmpty());
            gaps.add(Gap.ADDRESS, person.address().isEmpty());
        } else if (isParty(person)) {
            gaps.add(Gap.BORN, person.born().isEmpty());
            gaps.add(Gap.IDENTITY_DOCUMENT, person.identityDocument().isEmpty());
            gaps.add(Gap.ADDRESS, person.address().isEmpty());
        }
        if (person.nature() == Person.Nature.NATURAL && !person.ref().equals(author)) {
            gaps.add(Gap.CONTACT, person.contacts().isEmpty());
            gaps.add(Gap.CONTACT_VERIFIED, lacksVerification(person));
        }
        return gaps.list();
    }

    static boolean lacksAcceptance(Role role) {
        return TO_BE_ACCEPTED.contains(role.kind()) && role.accepted().isEmpty();
    }

    private static boolean lacksVerification(Person person) {
        return person.contacts().stream().anyMatch(it -> it.verified().isEmpty());
    }

    /** Who is an adviser and an heir besides is asked like an heir. */
    private boolean isAdviser(Person person) {
        return person.roles().stream().anyMatch(it -> ADVISERS.contains(it.kind()))
                && person.roles().stream()
                        .noneMatch(it -> it.kind() == Role.Kind.HEIR || it.kind() == Role.Kind.SUCCESSOR)
                && !person.ref().equals(author);
    }

    private boolean isParty(Person person) {
        return person.ref().equals(author) || person.roles().stream().anyMatch(it -> PARTIES.contains(it.kind()));
    }
}
