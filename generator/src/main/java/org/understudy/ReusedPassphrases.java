package org.understudy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.check.SecretUse;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/**
 * Passphrases of packs that have the value of another secret, under another name. Values are not kept: what is compared is
 * their HMAC under a key that is drawn for this object and never leaves it.
 */
final class ReusedPassphrases {
    static final RuleId REUSED = RuleId.error("SECRET-041");

    private final Plan plan;
    private final Mac mac;
    private final Map<SecretRef, Optional<ByteBuffer>> known = new HashMap<>();
    private volatile Optional<ByteBuffer> vaultPassword = Optional.empty();

    ReusedPassphrases(Plan plan, SecureRandom random) {
        this.plan = plan;
        byte[] key = new byte[32];
        random.nextBytes(key);
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Takes note of the vault's password when it is given. */
    void hearVaultPassword(Secret password) {
        vaultPassword = Optional.of(fingerprint(password));
    }

    /**
     * What is to be said of the passphrase of {@code pack}. Nobody is asked for a secret; those that can't be had are passed
     * over, as that is told elsewhere.
     */
    Optional<Diagnostic> of(Pack pack, Secrets secrets) {
        var earlier = new ArrayList<SecretUse>();
        for (SecretUse own : SecretUse.passphrases(plan)) {
            if (own.of().equals(pack.ref())) {
                Optional<ByteBuffer> value = fingerprint(own.secret(), secrets);
                return Stream.concat(earlier.stream(), SecretUse.ofOtherThings(plan).stream())
                        .filter(use -> !use.secret().equals(own.secret()))
                        .filter(use -> value.isPresent() && value.equals(fingerprint(use.secret(), secrets)))
                        .findFirst()
                        .map(use -> Diagnostic.at(own.at(), REUSED, own.of(), use.of())
                                .relatedTo(use.at()))
                        .or(() -> ofVault(own, value));
            }
            earlier.add(own);
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> ofVault(SecretUse own, Optional<ByteBuffer> value) {
        return value.isPresent() && value.equals(vaultPassword)
                ? Optional.of(Diagnostic.at(own.at(), REUSED, own.of(), SecretSupply.vaultName(plan)))
                : Optional.empty();
    }

    private Optional<ByteBuffer> fingerprint(SecretRef name, Secrets secrets) {
        return known.computeIfAbsent(name, it -> resolved(it, secrets));
    }

    private Optional<ByteBuffer> resolved(SecretRef name, Secrets secrets) {
        if (name.scheme() == SecretRef.Scheme.PROMPT) {
            return Optional.empty();
        }
        try (Secret secret = secrets.resolve(name)) {
            return Optional.of(fingerprint(secret));
        } catch (SecretUnavailableException e) {
            return Optional.empty();
        }
    }

    private synchronized ByteBuffer fingerprint(Secret secret) {
        byte[] bytes = secret.toUtf8();
        try {
            return ByteBuffer.wrap(mac.doFinal(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
