package org.understudy.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.vault.Secret;

/**
 * The key that a pack's passphrase and a salt give, derived once for all that needs it: slowly, as the profile of its ODT
 * files says, which have this very key. Another is made of it for another purpose. Thread-safe.
 */
public final class PackKey implements AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final String HMAC = "HmacSHA256";

    private final Secret passphrase;
    private final OdtProfile profile;
    private final byte[] salt;
    private Optional<byte[]> key = Optional.empty();
    private Optional<byte[]> ooxml = Optional.empty();
    private boolean closed;

    /**
     * @param passphrase remains the caller's, to be closed after this
     * @param salt as {@link #newSalt} gives it
     */
    public PackKey(Secret passphrase, OdtProfile profile, String salt) {
        this.passphrase = passphrase;
        this.profile = profile;
        this.salt = HexFormat.of().parseHex(salt);
    }

    /** A new salt, 32 hexadecimal digits. */
    public static String newSalt(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    Secret passphrase() {
        return passphrase;
    }

    OdtProfile profile() {
        return profile;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** The key of ODT files, in an array of the caller's own, to be wiped. */
    synchronized byte[] forOdt() {
        if (closed) {
            throw new IllegalStateException("the key is closed");
        }
        if (key.isEmpty()) {
            key = Optional.of(
                    switch (profile) {
                        case COMPATIBLE -> CompatibleOdt.key(passphrase, salt);
                        case STRONG -> StrongOdt.key(passphrase, salt);
                    });
        }
        return key.get().clone();
    }

    /** What the keys of DOCX files are made of, in an array of the caller's own, to be wiped. */
    synchronized byte[] forOoxml() {
        if (closed) {
            throw new IllegalStateException("the key is closed");
        }
        if (ooxml.isEmpty()) {
            ooxml = Optional.of(AgileCipher.slowHash(passphrase, salt));
        }
        return ooxml.get().clone();
    }

    /**
     * A keyed digest, 64 hexadecimal digits: HMAC-SHA-256 (RFC 2104) with a key that is made of the slow one for this purpose
     * alone, as HKDF expands keys (RFC 5869, 2.3). Whoever knows it learns nothing about the key of the files.
     */
    public String digest(String purpose, byte[] content) {
        byte[] slow = forOdt();
        try {
            byte[] label = purpose.getBytes(StandardCharsets.UTF_8);
            byte[] info = Arrays.copyOf(label, label.length + 1);
            info[label.length] = 1;
            byte[] expanded = hmac(slow, info);
            byte[] digest = hmac(expanded, content);
            Arrays.fill(expanded, (byte) 0);
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        } finally {
            Arrays.fill(slow, (byte) 0);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(content);
    }

    @Override
    public synchronized void close() {
        closed = true;
        key.ifPresent(it -> Arrays.fill(it, (byte) 0));
        ooxml.ifPresent(it -> Arrays.fill(it, (byte) 0));
    }
}
