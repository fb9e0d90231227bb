package org.understudy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;

/**
 * Entries of the standard Unix password store: {@code pass:path} is the first line, {@code pass:path#field} what stands
 * behind {@code field:} on a line of its own, and {@code #otp} also the line that is an {@code otpauth:} URI.
 *
 * @see <a href="https://www.passwordstore.org/">pass</a>
 */
public final class PasswordStoreSecrets implements SecretSource {
    static final RuleId UNDECRYPTABLE = RuleId.error("SECRET-015");

    private static final List<String> GPG = List.of("gpg", "--batch", "--no-tty", "-q", "-d");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SUFFIX = ".gpg";

    private final Path store;
    private final List<String> gpg;
    private final BoundedProgram program;

    /**
     * @param store the folder of the store
     * @param environment variables that gpg is to have besides those of this process
     */
    public PasswordStoreSecrets(Path store, Map<String, String> environment) {
        this(store, GPG, new BoundedProgram(environment, PATIENCE));
    }

    PasswordStoreSecrets(Path store, List<String> gpg, BoundedProgram program) {
        this.store = store;
        this.gpg = gpg;
        this.program = program;
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.PASS;
    }

    @Override
    public Secret resolve(SecretRef ref) throws SecretUnavailableException {
        byte[] decrypted = decrypt(ref);
        try (Secret text = Secret.ofUtf8(decrypted)) {
            var entry = new PasswordStoreEntry(text);
            Secret secret = ref.field().isEmpty()
                    ? entry.password()
                    : entry.field(ref.field().get())
                            .orElseThrow(() ->
                                    MissingField.of(ref.locator(), ref.field().get(), entry.fieldNames()));
            if (secret.length() == 0) {
                throw new SecretUnavailableException(Diagnostic.general(VaultEntries.EMPTY, ref));
            }
            return secret;
        } finally {
            Arrays.fill(decrypted, (byte) 0);
        }
    }

    private byte[] decrypt(SecretRef ref) throws SecretUnavailableException {
        Path file = find(ref.locator()).orElseThrow(() -> MissingEntry.of(ref.locator(), nearest(ref.locator())));
        var command = new ArrayList<>(gpg);
        command.add(file.toString());
        try {
            return program.run(command)
                    .orElseThrow(() -> new SecretUnavailableException(Diagnostic.general(UNDECRYPTABLE, ref)));
        } catch (IOException e) {
            throw new SecretUnavailableException(
                    Diagnostic.general(UNDECRYPTABLE, ref).hinting("program"));
        }
    }

    /** The file of an entry; empty if there is none in the store. */
    private Optional<Path> find(String path) {
        try {
            Path root = store.toRealPath();
            Path file = root.resolve(path + SUFFIX).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> nearest(String path) {
        try (Stream<Path> files = Files.walk(store, 16)) {
            return Nearest.to(
                    path,
                    files.map(file -> store.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(SUFFIX))
                            .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                            .toList());
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
