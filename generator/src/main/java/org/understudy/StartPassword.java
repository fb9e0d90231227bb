package org.understudy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.PrivateFile;
import org.understudy.plan.SecretRef;
import org.understudy.seal.GeneratedPassphrase;
import org.understudy.vault.Secret;

/**
 * The password of a new vault: what the settings name or, if they name none, seven words that are drawn and written into a file
 * outside the repository. Closed before {@link #keep}, the file is gone again.
 */
final class StartPassword implements AutoCloseable {
    private final SecretSettings settings;
    private final Optional<Path> written;
    private boolean kept;

    private StartPassword(SecretSettings settings, Optional<Path> written) {
        this.settings = settings;
        this.written = written;
    }

    static StartPassword of(Beginning beginning, SecretSettings settings, SecureRandom random, Diagnostics diagnostics)
            throws IOException {
        if (settings.vaultPassword().isPresent()
                || settings.keyFile().isPresent()
                || beginning.passwordFile().isEmpty()) {
            return new StartPassword(settings, Optional.empty());
        }
        Path file = beginning.passwordFile().get().toAbsolutePath().normalize();
        Optional<SecretRef> name = SecretRef.parse("file:" + file);
        Path folder = beginning.folder().toAbsolutePath().normalize();
        if (name.filter(it -> it.field().isEmpty()).isEmpty() || file.startsWith(folder) || isIn(file, folder)) {
            diagnostics.add(Diagnostic.general(StartRules.PASSWORD_FILE, file));
            return new StartPassword(settings, Optional.empty());
        }
        try {
            write(file, random);
        } catch (FileAlreadyExistsException e) {
            diagnostics.add(Diagnostic.general(StartRules.PASSWORD_FILE, file).hinting("there"));
            return new StartPassword(settings, Optional.empty());
        }
        return new StartPassword(
                new SecretSettings(
                        name,
                        settings.keyFile(),
                        settings.base(),
                        settings.environment(),
                        settings.passwordStore(),
                        settings.more()),
                Optional.of(file));
    }

    /** Whether a folder on the way is a link into the repository. */
    private static boolean isIn(Path file, Path folder) throws IOException {
        Path parent = file.getParent();
        return parent != null
                && Files.isDirectory(parent)
                && Files.isDirectory(folder)
                && parent.toRealPath().startsWith(folder.toRealPath());
    }

    private static void write(Path file, SecureRandom random) throws IOException {
        try (Secret password = GeneratedPassphrase.ofWords(random).passphrase()) {
            byte[] bytes = password.reveal(StartPassword::ascii);
            try {
                PrivateFile.write(file, bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }
    }

    /** The words are ASCII. */
    private static byte[] ascii(CharBuffer text) {
        ByteBuffer encoded = StandardCharsets.US_ASCII.encode(text);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    SecretSettings settings() {
        return settings;
    }

    /** Where it was written, if it was drawn. */
    Optional<Path> file() {
        return written;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (!kept && written.isPresent()) {
            Files.deleteIfExists(written.get());
        }
    }
}
