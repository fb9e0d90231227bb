package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.plan.SecretRef;
import org.understudy.vault.EntryChange;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultEditor;

/** The key of the fingerprints of editions: 32 random bytes in the vault, made once. */
final class EditionKey {
    /** The entry that it is the password of. */
    static final SecretRef NAME = new SecretRef(SecretRef.Scheme.VAULT, "Understudy/Editions", Optional.empty());

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;

    private final SecureRandom random;
    private final Clock clock;

    EditionKey(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * The key that is there, to be closed by the caller; empty if the vault has none.
     *
     * @throws SecretUnavailableException if that can't be told
     */
    static Optional<Secret> present(Secrets secrets) throws SecretUnavailableException {
        return NewKey.present(NAME, secrets).filter(key -> {
            boolean good = key.reveal(digits -> FORM.matcher(digits).matches());
            if (!good) {
                key.close();
            }
            return good;
        });
    }

    /** Draws one and writes it into the vault; to be closed by the caller. */
    Secret make(Path vault, Optional<Secret> password, Optional<Path> keyFile)
            throws SecretUnavailableException, IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        char[] digits = HexFormat.of().formatHex(bytes).toCharArray();
        Arrays.fill(bytes, (byte) 0);
        Secret key = Secret.copyOf(digits);
        Arrays.fill(digits, '0');
        try {
            new VaultEditor(random, clock)
                    .apply(
                            vault,
                            password,
                            keyFile,
                            List.of(new EntryChange(NAME, Optional.of(key), List.of(), Optional.empty())));
            return key;
        } catch (SecretUnavailableException | IOException | RuntimeException e) {
            key.close();
            throw e;
        }
    }
}
