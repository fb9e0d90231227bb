package org.understudy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.KdbxException;
import org.understudy.vault.kdbx.KdbxReader;

/** Reads a vault from disk and opens it; says why if it can't. */
final class VaultOpener {
    static final RuleId MISSING = RuleId.error("SECRET-003");
    static final RuleId DAMAGED = RuleId.error("SECRET-006");
    static final RuleId UNSUPPORTED = RuleId.error("SECRET-007");

    private final VaultFile file;
    private final Optional<MasterKey> masterKey;
    private final Optional<Path> keyFile;
    private final KdbxReader reader = new KdbxReader();

    VaultOpener(VaultFile file, Optional<MasterKey> masterKey, Optional<Path> keyFile) {
        this.file = file;
        this.masterKey = masterKey;
        this.keyFile = keyFile;
    }

    /** Nobody is asked for a password before the file is known to be one that can be opened. */
    Database open() throws SecretUnavailableException {
        byte[] bytes = read();
        try {
            reader.requireSupported(bytes);
            try (CompositeKey key = key()) {
                return reader.read(bytes, key);
            }
        } catch (KdbxException e) {
            throw new SecretUnavailableException(diagnostic(e, name(), keyFile));
        }
    }

    private byte[] read() throws SecretUnavailableException {
        try (InputStream in = file.open()) {
            return in.readNBytes(KdbxReader.maximumLength() + 1);
        } catch (IOException e) {
            throw new SecretUnavailableException(Diagnostic.general(MISSING, name()));
        }
    }

    private CompositeKey key() throws SecretUnavailableException {
        if (masterKey.isEmpty()) {
            return VaultKey.of(Optional.empty(), keyFile, name());
        }
        try (Secret password = masterKey.get().ask()) {
            return VaultKey.of(Optional.of(password), keyFile, name());
        }
    }

    /** What is to be said of a vault that can't be opened. */
    static Diagnostic diagnostic(KdbxException e, String name, Optional<Path> keyFile) {
        return switch (e.reason()) {
            case WRONG_KEY -> wrongKey(name, keyFile);
            case DAMAGED -> Diagnostic.general(DAMAGED, name);
            case UNSUPPORTED -> Diagnostic.general(UNSUPPORTED, name, e.detail());
            case EXCEEDS_LIMITS ->
                Diagnostic.general(UNSUPPORTED, name, e.detail()).hinting("limits");
        };
    }

    private static Diagnostic wrongKey(String name, Optional<Path> keyFile) {
        Diagnostic wrong = Diagnostic.general(VaultKey.WRONG_KEY, name);
        return keyFile.isPresent() ? wrong.hinting("both") : wrong;
    }

    private String name() {
        return file.name();
    }
}
