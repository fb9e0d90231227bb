package org.understudy.bind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Kind;

/** How one gets in to an account: key {@code access}. */
final class AccessBinder {
    private AccessBinder() {}

    /** The usual way in, and the others. */
    record Access(Optional<SignIn> signIn, List<Recovery> recovery) {}

    static Shape<Access> shape() {
        var keys = MappingShape.builder();
        var signIn = keys.optional("sign-in", signIn(), "The usual way in.");
        var recovery =
                keys.list("recovery", Shapes.list(recovery()), "Ways in when the usual one fails: any one of these.");
        return keys.to(fields -> new Access(fields.get(signIn), fields.get(recovery)));
    }

    private static Shape<SignIn> signIn() {
        var keys = MappingShape.builder();
        var username = keys.optional("username", Shapes.LINE, "User name or e-mail address.");
        var password = keys.optional("password", Shapes.SECRET, "Name of the password: vault:Business/TransIP.");
        var passkey = keys.optional(
                "passkey",
                Shapes.ref(Kind.DEVICES, Kind.ACCOUNTS),
                "The device or account that holds the passkey which replaces the password.");
        var via = keys.optional(
                "via", Common.ACCOUNT, "The account one signs in with instead, such as a Google account.");
        var secondFactor =
                keys.list("second-factor", Shapes.list(secondFactor()), "What is asked for besides: any one of these.");
        var secrets = keys.list(
                "secrets", Shapes.list(Common.LABELLED_SECRET), "Others that are needed now and then: support PIN …");
        return keys.to(fields -> new SignIn(
                fields.get(username),
                fields.get(password),
                fields.get(passkey),
                fields.get(via),
                fields.get(secondFactor),
                fields.get(secrets)));
    }

    private static Shape<SecondFactor> secondFactor() {
        return Shapes.<SecondFactor>oneOf(
                Shapes.choice("totp", totp(), "Codes of an authenticator app."),
                Shapes.choice("backup-codes", backupCodes(), "Single-use codes on a list."),
                Shapes.choice("hardware-key", Common.DEVICE.map(SecondFactor.HardwareKey::new), "A security key."),
                Shapes.choice("sms", Common.DEVICE.map(SecondFactor.Sms::new), "A code sent to this SIM."),
                Shapes.choice(
                        "passkey",
                        Shapes.ref(Kind.DEVICES, Kind.ACCOUNTS).map(SecondFactor.Passkey::new),
                        "A passkey on a device, or synchronised by an account."),
                Shapes.choice(
                        "push", Common.DEVICE.map(SecondFactor.Push::new), "A question on the screen of a device."),
                Shapes.choice(
                        "email", Common.ACCOUNT.map(SecondFactor.EmailCode::new), "A code sent to this mailbox."));
    }

    private static Shape<SecondFactor.Totp> totp() {
        var keys = MappingShape.builder();
        var device = keys.list("device", Shapes.oneOrMore(Common.DEVICE), "Where the app is: phone, app or key.");
        var secret = keys.optional("secret", Shapes.SECRET, "Name of the shared secret: vault:Business/TransIP#otp.");
        var algorithm = keys.withDefault(
                "algorithm", Shapes.term(Account.Algorithm.class), Account.Algorithm.SHA1, "Hash function.");
        var digits = keys.withDefault("digits", Scalars.integer(6, 8), 6, "Length of a code.");
        var period = keys.withDefault("period", Scalars.integer(15, 120), 30, "Seconds for which a code is valid.");
        var printSeed =
                keys.withDefault("print-seed", Shapes.FLAG, false, "Whether documents may print the shared secret.");
        Shape<SecondFactor.Totp> full = keys.to(fields -> new SecondFactor.Totp(
                fields.get(device),
                fields.get(secret),
                fields.get(algorithm),
                fields.get(digits),
                fields.get(period),
                fields.get(printSeed)));
        Shape<SecondFactor.Totp> deviceOnly = Common.DEVICE.map(
                it -> new SecondFactor.Totp(List.of(it), Optional.empty(), Account.Algorithm.SHA1, 6, 30, false));
        return Shapes.shortOrLong(deviceOnly, full);
    }

    private static Shape<SecondFactor.BackupCodes> backupCodes() {
        var keys = MappingShape.builder();
        var codes = keys.optional("codes", Shapes.SECRET, "Name of the list: vault:Business/TransIP#backup-codes.");
        var left = keys.optional("left", Scalars.integer(0, 1000), "How many aren't used yet.");
        var kept = keys.optional("kept", Common.KEEPER, "Where they are on paper.");
        var generated = keys.optional("generated", Shapes.DATE_SHAPE, "The day on which the provider made them.");
        return keys.to(fields -> new SecondFactor.BackupCodes(
                fields.get(codes),
                fields.get(left).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(kept),
                fields.get(generated)));
    }

    private static Shape<Recovery> recovery() {
        return Shapes.<Recovery>oneOf(
                Shapes.choice(
                        "email", Common.ACCOUNT.map(Recovery.Email::new), "A new password by mail to this account."),
                Shapes.choice(
                        "phone",
                        Common.DEVICE.map(Recovery.Phone::new),
                        "A new password by a call or message to this SIM."),
                Shapes.choice("recovery-code", recoveryCode(), "A code that the provider gave for this case."),
                Shapes.choice(
                        "second-admin",
                        Common.PERSON.map(Recovery.SecondAdmin::new),
                        "Another administrator, who can let somebody in."),
                Shapes.choice("emergency-access", emergencyAccess(), "The provider's emergency access."),
                Shapes.choice("support", support(), "The provider's staff, who ask for papers."));
    }

    private static Shape<Recovery.RecoveryCode> recoveryCode() {
        var keys = MappingShape.builder();
        var code = keys.optional("code", Shapes.SECRET, "Name of the code: vault:Business/TransIP#recovery.");
        var kept = keys.optional("kept", Common.KEEPER, "Where it is on paper.");
        return keys.to(fields -> new Recovery.RecoveryCode(fields.get(code), fields.get(kept)));
    }

    private static Shape<Recovery.EmergencyAccess> emergencyAccess() {
        var keys = MappingShape.builder();
        var to = keys.required("to", Common.PERSON, "Who asks for it.");
        var waits = keys.required("waits", Shapes.SPAN, "How long the holder may object.");
        return keys.to(fields -> new Recovery.EmergencyAccess(fields.get(to), fields.get(waits)));
    }

    private static Shape<Recovery.Support> support() {
        var keys = MappingShape.builder();
        var evidence = keys.list("evidence", Shapes.oneOrMore(Common.EVIDENCE), "The papers they ask for.");
        var takes = keys.optional("takes", Shapes.SPAN, "How long it takes.");
        var url = keys.optional("url", Shapes.URL, "Where to ask.");
        return keys.to(fields -> new Recovery.Support(fields.get(evidence), fields.get(takes), fields.get(url)));
    }
}
