package org.understudy.plan;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/**
 * Something one signs in to.
 *
 * @param customer the engagement it is held for; present exactly when it is held for a customer
 * @param identifiers how the provider knows the holder: customer numbers and the like
 * @param holder in whose name it is; empty for the author
 * @param linkingEvidence papers that show that the account is the holder's
 * @param dependsOn accounts and devices without which this one is of no use
 * @param rights whose the work is that is kept in it
 * @param imported which item of another program's export it was made from
 */
public record Account(
        String id,
        Origin origin,
        LocalText name,
        Provider provider,
        Optional<URI> url,
        Category category,
        Capacity capacity,
        Optional<Ref> customer,
        Criticality criticality,
        List<String> identifiers,
        Optional<Ref> holder,
        List<LocalText> linkingEvidence,
        Optional<SignIn> signIn,
        List<Recovery> recovery,
        List<Ref> dependsOn,
        Optional<Renewal> renewal,
        Optional<Wish> wish,
        Optional<Consent> consent,
        Optional<OnlineTool> onlineTool,
        Optional<Rights> rights,
        FactStatus factStatus,
        Optional<Imported> imported,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.ACCOUNTS, id);
    }

    /** The devices that second factors, passkeys and recovery are on, and those that it depends on. */
    public Set<Ref> devices() {
        Set<Ref> devices = new LinkedHashSet<>();
        signIn.ifPresent(it -> {
            it.passkey().ifPresent(devices::add);
            it.secondFactors().forEach(factor -> devices.addAll(factor.holders()));
        });
        recovery.forEach(way -> {
            if (way instanceof Recovery.Phone phone) {
                devices.add(phone.device());
            }
        });
        devices.addAll(dependsOn);
        devices.removeIf(ref -> ref.kind() != Kind.DEVICES);
        return devices;
    }

    /** Who runs the service. */
    public sealed interface Provider {
        /** The name to print: of the legal entity where it is known. */
        String legalName();

        /** The country of the legal entity, ISO 3166-1 alpha-2. */
        Optional<String> country();

        /** A provider of the catalogue. */
        record Catalogued(CatalogueEntry entry) implements Provider {
            @Override
            public String legalName() {
                return entry.legalName();
            }

            @Override
            public Optional<String> country() {
                return entry.legalEntity().flatMap(fact -> fact.value().country());
            }
        }

        /** A provider the author describes: the legal entity and its country (ISO 3166-1 alpha-2). */
        record Described(String entity, Optional<String> country) implements Provider {
            @Override
            public String legalName() {
                return entity;
            }
        }
    }

    /**
     * The usual way in.
     *
     * @param passkey the device or account that holds the passkey which replaces the password
     * @param via the account one signs in with instead
     * @param secondFactors any one of these is asked for; none if empty
     * @param secrets others that are needed now and then, such as a support PIN
     */
    public record SignIn(
            Optional<String> username,
            Optional<SecretRef> password,
            Optional<Ref> passkey,
            Optional<Ref> via,
            List<SecondFactor> secondFactors,
            List<LabelledSecret> secrets) {}

    /** What is asked for besides the password. */
    public sealed interface SecondFactor {
        /** The devices and accounts that each give it; none gives codes on a list. */
        List<Ref> holders();

        /**
         * Time-based codes of an app (RFC 6238).
         *
         * @param devices where the app is
         * @param secret the shared secret: Base32, or an {@code otpauth} address
         * @param printSeed whether documents may print the secret
         */
        record Totp(
                List<Ref> devices,
                Optional<SecretRef> secret,
                Algorithm algorithm,
                int digits,
                int period,
                boolean printSeed)
                implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return devices;
            }
        }

        /** Single-use codes; {@code left} is how many aren't used yet. */
        record BackupCodes(
                Optional<SecretRef> codes, OptionalInt left, Optional<Ref> kept, Optional<LocalDate> generated)
                implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of();
            }
        }

        /** A security key (FIDO). */
        record HardwareKey(Ref device) implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of(device);
            }
        }

        /** A code sent to a SIM. */
        record Sms(Ref sim) implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of(sim);
            }
        }

        /** A passkey held by a device, or synchronised by an account. */
        record Passkey(Ref holder) implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of(holder);
            }
        }

        /** A question on a device's screen. */
        record Push(Ref device) implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of(device);
            }
        }

        /** A code sent to a mailbox. */
        record EmailCode(Ref account) implements SecondFactor {
            @Override
            public List<Ref> holders() {
                return List.of(account);
            }
        }
    }

    /** Hash function of time-based codes. */
    public enum Algorithm implements Term {
        SHA1,
        SHA256,
        SHA512
    }

    /** A way in when the usual one fails. */
    public sealed interface Recovery {
        /** A new password by mail. */
        record Email(Ref account) implements Recovery {}

        /** A new password by a call or message to a phone or SIM. */
        record Phone(Ref device) implements Recovery {}

        /** A code that the provider gave for this case. */
        record RecoveryCode(Optional<SecretRef> code, Optional<Ref> kept) implements Recovery {}

        /** Another administrator of the same organisation, who can let somebody in. */
        record SecondAdmin(Ref person) implements Recovery {}

        /** The provider's emergency access: granted to {@code to} unless the holder objects in time. */
        record EmergencyAccess(Ref to, TimeSpan waits) implements Recovery {}

        /** The provider's staff, who ask for papers. */
        record Support(List<EvidenceKind> evidence, Optional<TimeSpan> takes, Optional<URI> url) implements Recovery {}
    }

    /**
     * When a contract goes on or ends.
     *
     * @param paidBy the account or device, such as a bank account, that pays
     * @param automatic whether it goes on by itself
     */
    public record Renewal(
            LocalDate on,
            Optional<TimeSpan> every,
            Optional<Amount> amount,
            Optional<Ref> paidBy,
            boolean automatic,
            Optional<TimeSpan> notice) {}

    /** What the author wants to become of it. */
    public record Wish(
            Action action,
            Optional<Ref> to,
            Optional<Ref> decidedBy,
            Optional<Ref> executedBy,
            Optional<TimeSpan> within,
            boolean exportFirst,
            Optional<LocalText> note) {
        /** What to do. */
        public enum Action implements Term {
            PRESERVE,
            TRANSFER,
            MEMORIALISE,
            CLOSE,
            DELETE,
            ARCHIVE,
            RETURN_TO_CUSTOMER,
            DECIDE
        }
    }

    /** Consent to disclosure, asked for separately for lifetime and after death (RUFADAA §§ 4, 7–10). */
    public record Consent(Disclosure lifetime, Disclosure afterDeath) {
        /** The three levels. */
        public record Disclosure(Decision content, Decision catalogue, Decision other) {}

        /** What the holder decided. */
        public enum Decision implements Term {
            ALLOW,
            WITHHOLD,
            LIMITED,
            NOT_ON_FILE
        }
    }

    /** The provider's own setting for death or inactivity. */
    public record OnlineTool(LocalText name, State state, Optional<Ref> recipient, Optional<LocalDate> reviewed) {
        /** Whether it is in use. */
        public enum State implements Term {
            SET,
            NOT_SET,
            NOT_OFFERED,
            UNKNOWN
        }
    }

    /**
     * Who owns what is kept there, such as programs, names and texts: neither who has access nor who looks after it.
     *
     * @param owner of copyright, or of the name; empty when not on file
     * @param licence on which others use it, or it is used
     * @param coAuthors whose consent it may take
     * @param maintainer who is to look after it next
     */
    public record Rights(
            Optional<Ref> owner, Optional<LocalText> licence, List<String> coAuthors, Optional<Ref> maintainer) {}

    /** How well a fact is known. */
    public enum FactStatus implements Term {
        CLIENT_REPORTED,
        EVIDENCE_SEEN,
        COUNSEL_REVIEWED,
        NOT_ON_FILE
    }

    /**
     * An item of an export of another program.
     *
     * @param from the format of the export
     * @param id what the item is told by in later exports
     */
    public record Imported(String from, String id) {}
}
