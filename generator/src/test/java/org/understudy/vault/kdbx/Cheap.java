package org.understudy.vault.kdbx;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What tests write vaults with: a key that costs nothing to derive, and known randomness and time. */
public final class Cheap {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    public static final Kdf KDF = Kdf.Argon2.id(8 * 1024, 1, 1);
    public static final KdbxSettings SETTINGS = new KdbxSettings(PayloadCipher.AES_256, KDF);

    private Cheap() {}

    /** Randomness that is the same each time. */
    public static SecureRandom random(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static CompositeKey password(String password) {
        return CompositeKey.of(Optional.of(password.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    public static byte[] write(Group root, CompositeKey key) throws KdbxException {
        return new KdbxWriter(random(1), CLOCK, SETTINGS).write(root, key);
    }
}
