package org.understudy.bind;

import java.util.function.Function;
import org.understudy.plan.Device;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.Kind;

/** Files of {@code devices/}. */
final class DeviceBinder {
    private DeviceBinder() {}

    static MappingShape<Function<Entity, Device>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls it.");
        var kind = keys.required("kind", Shapes.term(Device.Type.class), "What it is.");
        var model = keys.optional("model", Shapes.LINE, "Maker and model.");
        var number = keys.optional("number", Shapes.LINE, "Telephone number of a SIM or phone.");
        var serial = keys.optional("serial", Shapes.LINE, "Serial number.");
        var expires = keys.optional(
                "expires", Shapes.DATE_SHAPE, "The last day on which it is good: of a card, a certificate on it …");
        var owner = keys.optional("owner", Common.PERSON, "Whose it is; the author's unless said.");
        var unlockedBy = keys.list("unlocked-by", Shapes.oneOrMore(unlock()), "What opens it: any one of these.");
        var kept =
                keys.optional("kept", Shapes.ref(Kind.PLACES, Kind.PEOPLE), "Where it usually is, or who carries it.");
        var carries = keys.list("carries", Shapes.oneOrMore(Common.DEVICE), "Devices in it: SIM, authenticator app …");
        var account =
                keys.optional("account", Common.ACCOUNT, "The account it belongs to: contract, synchronisation …");
        var secrets = keys.list("secrets", Shapes.list(Common.LABELLED_SECRET), "Others that are needed: PUK …");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Device(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(kind),
                fields.get(model),
                fields.get(number),
                fields.get(serial),
                fields.get(expires),
                fields.get(owner),
                fields.get(unlockedBy),
                fields.get(kept),
                fields.get(carries),
                fields.get(account),
                fields.get(secrets),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }

    private static Shape<Unlock> unlock() {
        return Shapes.<Unlock>oneOf(
                Shapes.choice("pin", Shapes.SECRET.map(Unlock.Pin::new), "Name of the PIN: vault:Devices/Phone#pin."),
                Shapes.choice("password", Shapes.SECRET.map(Unlock.Password::new), "Name of the password."),
                Shapes.choice("biometric", Common.PERSON.map(Unlock.Biometric::new), "Whose finger or face."),
                Shapes.choice("device", Common.DEVICE.map(Unlock.WithDevice::new), "Another device."),
                Shapes.choice("account", Common.ACCOUNT.map(Unlock.WithAccount::new), "Signing in to an account."));
    }
}
