package org.understudy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.KdbxException;
import org.understudy.vault.kdbx.KeyFile;

/** Makes the key of a vault of its password and its key file. */
final class VaultKey {
    static final RuleId NO_PASSWORD = RuleId.error("SECRET-004");
    static final RuleId WRONG_KEY = RuleId.error("SECRET-005");

    private VaultKey() {}

    /**
     * The key, to be closed by the caller.
     *
     * @param password an empty one stands for none
     * @param vault the name of the vault, for messages
     */
    static CompositeKey of(Optional<Secret> password, Optional<Path> keyFile, String vault)
            throws SecretUnavailableException {
        Optional<byte[]> fromFile = keyFile.isEmpty() ? Optional.empty() : Optional.of(read(keyFile.get(), vault));
        Optional<byte[]> typed = password.filter(secret -> secret.length() > 0).map(Secret::toUtf8);
        try {
            if (typed.isEmpty() && fromFile.isEmpty()) {
                throw unavailable(Diagnostic.general(NO_PASSWORD, vault));
            }
            return CompositeKey.of(typed, fromFile);
        } finally {
            typed.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
            fromFile.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }

    private static byte[] read(Path keyFile, String vault) throws SecretUnavailableException {
        try (InputStream in = Files.newInputStream(keyFile)) {
            byte[] bytes = in.readNBytes(KeyFile.maximumLength() + 1);
            try {
                return new KeyFile().read(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (KdbxException e) {
            throw unavailable(Diagnostic.general(WRONG_KEY, vault).hinting("key-file"));
        } catch (IOException e) {
            throw unavailable(
                    Diagnostic.general(FileSecrets.UNREADABLE, keyFile).hinting("key-file"));
        }
    }

    private static SecretUnavailableException unavailable(Diagnostic diagnostic) {
        return new SecretUnavailableException(diagnostic);
    }
}
