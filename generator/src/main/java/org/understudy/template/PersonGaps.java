package org.understudy.template;

import java.util.ArrayList;
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
        var gaps = new ArrayList<Gap>();
        add(person.legalName().isEmpty(), Gap.LEGAL_NAME, gaps);
        if (person.nature() == Person.Nature.LEGAL || isAdviser(person)) {
            add(person.registration().isEmpty(), Gap.REGISTRATION, gaps);
            add(person.address().isEmpty(), Gap.ADDRESS, gaps);
        } else if (isParty(person)) {
            add(person.born().isEmpty(), Gap.BORN, gaps);
            add(person.identityDocument().isEmpty(), Gap.IDENTITY_DOCUMENT, gaps);
            add(person.address().isEmpty(), Gap.ADDRESS, gaps);
        }
        if (person.nature() == Person.Nature.NATURAL && !person.ref().equals(author)) {
            add(person.contacts().isEmpty(), Gap.CONTACT, gaps);
            add(lacksVerification(person), Gap.CONTACT_VERIFIED, gaps);
        }
        return List.copyOf(gaps);
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

    private static void add(boolean missing, Gap gap, List<Gap> gaps) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
