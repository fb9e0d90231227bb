package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Device;
import org.understudy.plan.Term;

/** A device that sign-ins need; for protected documents only. */
public record DeviceCard(
        String anchor,
        String name,
        Device.Type type,
        Optional<String> model,
        Optional<String> number,
        Optional<String> serial,
        String owner,
        Optional<Mention> kept,
        List<Mention> carries,
        List<Unlock> unlock,
        boolean hidden,
        List<AccountCard.SecretLine> secrets,
        Optional<Prose> about) {

    /** One way to open it. */
    public record Unlock(UnlockType type, Optional<SecretSlot> secret, Optional<Mention> with) {}

    /** How. */
    public enum UnlockType implements Term {
        PIN,
        PASSWORD,
        BIOMETRIC,
        DEVICE,
        ACCOUNT
    }
}
