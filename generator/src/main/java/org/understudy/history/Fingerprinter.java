package org.understudy.history;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/**
 * Tells whether two secrets are the same without keeping either: HMAC-SHA-256 (RFC 2104) with a key. Whoever has the key can
 * try guesses; one of the moment is forgotten with this object.
 */
public final class Fingerprinter {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    /** @param key is copied */
    public Fingerprinter(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** With a key of the moment: what it makes can be compared with what it makes itself, and with nothing else. */
    public static Fingerprinter ofTheMoment(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        try {
            return new Fingerprinter(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** 64 hexadecimal digits. */
    public String of(Secret secret) {
        byte[] value = secret.toUtf8();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            Arrays.fill(value, (byte) 0);
        }
    }

    /** Of those of these that can be had. */
    public SecretPrints of(Collection<SecretRef> names, Secrets secrets) {
        Map<SecretRef, String> fingerprints = new TreeMap<>();
        for (SecretRef name : names) {
            try (Secret secret = secrets.resolve(name)) {
                fingerprints.put(name, of(secret));
            } catch (SecretUnavailableException e) {
                // what can't be had has no fingerprint
                continue;
            }
        }
        return new SecretPrints(fingerprints, SecretPrints.Basis.VALUE);
    }
}
