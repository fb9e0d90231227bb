package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.text.Language;

/**
 * A natural or legal person.
 *
 * @param name what everybody calls them
 * @param legalName as in their papers; empty when not on file
 * @param registration number in a register of companies or of a profession
 * @param languages that they read, the best first
 * @param relation to the author
 * @param holds what they have or can get without the author
 */
public record Person(
        String id,
        Origin origin,
        String name,
        Nature nature,
        Optional<String> legalName,
        List<String> formerNames,
        Optional<Born> born,
        Optional<IdentityDocument> identityDocument,
        Optional<String> registration,
        Optional<String> address,
        List<Contact> contacts,
        List<Language> languages,
        Optional<LocalText> relation,
        List<Role> roles,
        List<Holding> holds,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.PEOPLE, id);
    }

    /** Whether the person has a role of this kind. */
    public boolean has(Role.Kind kind) {
        return roles.stream().anyMatch(role -> role.kind() == kind);
    }

    /** A human being, or an organisation with rights of its own. */
    public enum Nature implements Term {
        NATURAL,
        LEGAL
    }

    /** Date and place of birth, or of foundation. */
    public record Born(LocalDate on, Optional<String> at) {}

    /** What the person identifies with: kind and issuing state (ISO 3166-1 alpha-2), never the number. */
    public record IdentityDocument(Type type, String state, Optional<LocalDate> expires) {
        /** The kind of paper. */
        public enum Type implements Term {
            PASSPORT,
            IDENTITY_CARD,
            DRIVING_LICENCE,
            RESIDENCE_PERMIT
        }
    }

    /** A way to reach the person. */
    public record Contact(
            Channel channel,
            String value,
            Optional<LocalText> label,
            Optional<Language> language,
            Optional<LocalDate> verified) {
        /** How. */
        public enum Channel implements Term {
            PHONE,
            EMAIL,
            POST,
            VISIT,
            MESSENGER,
            WEB
        }
    }

    /**
     * A task the person has.
     *
     * @param order 1 for the first to be asked, 2 for the first alternate …; empty where order doesn't matter
     * @param together those they act with
     * @param jointly whether they must act with them, rather than each alone
     * @param engagement the customer it is about; empty for all
     * @param accepted the day they said yes; empty when not on file
     */
    public record Role(
            Kind kind,
            OptionalInt order,
            List<Ref> together,
            boolean jointly,
            Optional<Ref> engagement,
            Optional<LocalDate> accepted,
            Optional<LocalText> conflict) {
        /** What they do. */
        public enum Kind implements Term {
            PRINCIPAL,
            SUCCESSOR,
            AGENT,
            EXECUTOR,
            HEIR,
            KEY_HOLDER,
            COPY_HOLDER,
            VERIFIER,
            COUNSEL,
            NOTARY,
            ACCOUNTANT,
            AUTHORISED_SIGNER,
            TECHNICAL_HELPER,
            CUSTOMER_CONTACT
        }
    }

    /** Something the person has. */
    public sealed interface Holding {
        /** A device, place, account or copy of a pack. */
        record Thing(Ref what) implements Holding {}

        /** The sheet with a pack's passphrase. */
        record KeySheet(Ref pack) implements Holding {}

        /** A share of a pack's passphrase, by its number. */
        record Share(Ref pack, int number) implements Holding {}

        /** A secret they know by heart or have on file. */
        record Knowledge(SecretRef secret) implements Holding {}
    }
}
