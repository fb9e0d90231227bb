package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A phone, SIM, computer, security key or authenticator app.
 *
 * @param number telephone number of a SIM or phone
 * @param owner empty for the author
 * @param unlockedBy any one of these opens it; empty when nothing is asked for
 * @param kept the place or person where it usually is
 * @param carries devices in it, such as the SIM in a phone
 * @param account the account it belongs to: contract of a SIM, synchronisation of an authenticator app
 */
public record Device(
        String id,
        Origin origin,
        LocalText name,
        Type type,
        Optional<String> model,
        Optional<String> number,
        Optional<String> serial,
        Optional<LocalDate> expires,
        Optional<Ref> owner,
        List<Unlock> unlockedBy,
        Optional<Ref> kept,
        List<Ref> carries,
        Optional<Ref> account,
        List<LabelledSecret> secrets,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.DEVICES, id);
    }

    /** What it is. */
    public enum Type implements Term {
        PHONE,
        TABLET,
        LAPTOP,
        DESKTOP,
        SERVER,
        SIM,
        HARDWARE_KEY,
        AUTHENTICATOR_APP,
        CARD_READER,
        USB_DRIVE,
        DISK,
        ROUTER,
        OTHER
    }

    /** A way to open it. */
    public sealed interface Unlock {
        /** A number or pattern. */
        record Pin(SecretRef secret) implements Unlock {}

        /** A password. */
        record Password(SecretRef secret) implements Unlock {}

        /** Finger or face of a person. */
        record Biometric(Ref person) implements Unlock {}

        /** Another device. */
        record WithDevice(Ref device) implements Unlock {}

        /** Signing in to an account. */
        record WithAccount(Ref account) implements Unlock {}
    }
}
