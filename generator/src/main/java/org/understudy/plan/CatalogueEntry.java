package org.understudy.plan;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.text.TimeSpan;

/**
 * What the provider catalogue knows about a provider. What isn't known is absent.
 *
 * @param name what everybody calls it
 * @param domains its internet domains, the best known first
 * @param signIn the page where one signs in, or the start page that leads there
 * @param backupCodes whether it issues single-use codes for the case that the second factor is lost
 * @param recovery its own guide to getting in again when a factor is lost
 * @param legacy what it offers its customers to prepare for death or inactivity
 * @param deceased what it does for those whom a customer leaves behind without such preparation
 */
public record CatalogueEntry(
        String id,
        String name,
        List<String> domains,
        Optional<Fact<LegalEntity>> legalEntity,
        Optional<Fact<URI>> signIn,
        Optional<Fact<SecondFactors>> secondFactors,
        Optional<Fact<Boolean>> backupCodes,
        Optional<Fact<Passkeys>> passkeys,
        Optional<Fact<URI>> recovery,
        Optional<Fact<URI>> passwordChange,
        Optional<Fact<Deletion>> deletion,
        List<Fact<Legacy>> legacy,
        Optional<Fact<Inactivity>> inactivity,
        List<Fact<Deceased>> deceased) {

    /** The name to print: of the legal entity where it is known. */
    public String legalName() {
        return legalEntity.map(fact -> fact.value().name()).orElse(name);
    }

    /**
     * The legal entity that customers have their contract with.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record LegalEntity(String name, Optional<String> country) {}

    /** What can be asked for besides the password; none if empty. */
    public record SecondFactors(List<Method> methods, Optional<URI> documentation) {
        /** A kind of second factor. */
        public enum Method implements Term {
            TOTP,
            SMS,
            CALL,
            EMAIL,
            /** A security key (FIDO). */
            HARDWARE_KEY,
            /** The provider's own app. */
            APP,
            /** A device that the provider hands out. */
            DEVICE
        }
    }

    /** What passkeys are good for. */
    public record Passkeys(List<Use> uses, Optional<URI> documentation) {
        /** Where a passkey is taken. */
        public enum Use implements Term {
            /** Instead of the password. */
            SIGN_IN,
            /** Besides the password. */
            SECOND_FACTOR
        }
    }

    /** How the holder deletes the account. */
    public record Deletion(URI url, Optional<Difficulty> difficulty) {
        /** How hard that is made. */
        public enum Difficulty implements Term {
            EASY,
            MEDIUM,
            HARD,
            /** Only for some customers, such as those in some countries. */
            LIMITED,
            IMPOSSIBLE
        }
    }

    /** What somebody gets in the end. */
    public enum Grant implements Term {
        /** A copy of the content. */
        DATA,
        /** Sight of the account's content, in the service itself. */
        VIEW,
        /** The account as a whole. */
        TAKEOVER,
        /** What is in the account, moved to another one. */
        TRANSFER,
        ARCHIVING,
        MEMORIAL,
        CLOSING
    }

    /**
     * A setting for death or inactivity, which the holder must make.
     *
     * @param contacts the most people the holder may name
     * @param evidence papers that they have to show
     * @param waits how long it waits before anything is given; one of these, by the holder's choice or the provider's rule
     * @param lasts how long there is access then
     */
    public record Legacy(
            String name,
            List<Grant> gives,
            OptionalInt contacts,
            List<EvidenceKind> evidence,
            List<TimeSpan> waits,
            Optional<TimeSpan> lasts,
            Optional<LocalText> note) {}

    /** What happens to an account that nobody uses. */
    public record Inactivity(Optional<TimeSpan> frozenAfter, Optional<TimeSpan> deletedAfter) {}

    /**
     * What those left behind may ask for.
     *
     * @param country where this holds, ISO 3166-1 alpha-2; everywhere if empty
     * @param evidence the papers that the provider asks for
     */
    public record Deceased(
            Optional<String> country,
            List<Grant> gives,
            List<EvidenceKind> evidence,
            Optional<URI> url,
            Optional<LocalText> note) {}
}
