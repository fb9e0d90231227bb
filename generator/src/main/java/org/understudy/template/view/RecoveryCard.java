package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Criticality;

/**
 * The ways past the second question of an account; for protected documents only.
 *
 * @param password whether it asks for one
 * @param ways the easiest first
 */
public record RecoveryCard(
        Mention mention,
        String provider,
        Optional<URI> url,
        Optional<String> username,
        boolean password,
        Optional<Mention> via,
        Criticality criticality,
        List<Way> ways,
        List<AccountCard.Recovery> recovery,
        Optional<LocalDate> reviewed) {

    /**
     * One way past the second question.
     *
     * @param with the devices or accounts it takes
     * @param key of an authenticator app, if it may be printed
     * @param platform the account behind the device of a passkey, through which it comes back on another device
     */
    public record Way(
            AccountCard.FactorType type,
            List<Mention> with,
            Optional<Key> key,
            Optional<Codes> codes,
            Optional<Mention> platform) {}

    /**
     * The key of an authenticator app.
     *
     * @param usual whether every app can do it
     */
    public record Key(SecretSlot secret, boolean usual, Account.Algorithm algorithm, int digits, int period) {}

    /**
     * A list of single-use codes.
     *
     * @param list empty if it is on paper only
     * @param kept where the paper is
     */
    public record Codes(
            Optional<SecretSlot> list, Optional<Integer> left, Optional<LocalDate> generated, Optional<Mention> kept) {}
}
