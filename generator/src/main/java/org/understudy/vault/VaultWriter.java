package org.understudy.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.Group;
import org.understudy.vault.kdbx.KdbxSettings;
import org.understudy.vault.kdbx.KdbxWriter;

/** Creates vaults, in the format KDBX 4. KeePassXC and others open and edit them from then on. */
public final class VaultWriter {
    static final RuleId EXISTS = RuleId.error("SECRET-024");

    private static final String ROOT = "Root";

    private final SecureRandom random;
    private final KdbxWriter writer;

    /** @param settings {@link KdbxSettings#standard()}, except in tests */
    public VaultWriter(SecureRandom random, Clock clock, KdbxSettings settings) {
        this.random = random;
        this.writer = new KdbxWriter(random, clock, settings);
    }

    /**
     * Writes a new vault, whole or not at all, readable by its owner alone.
     *
     * @param target a file that doesn't exist yet
     * @param password may be empty if there is a key file
     * @return the target, or why nothing was written: it exists, two entries have the same path, or there is no key
     * @throws IOException if it can't be written
     */
    public Checked<Path> write(Path target, List<VaultEntry> entries, Optional<Secret> password, Optional<Path> keyFile)
            throws IOException {
        var file = new NewFile(target);
        String name = String.valueOf(target.getFileName());
        if (file.exists()) {
            return Checked.failed(alreadyThere(target));
        }
        var paths = new HashSet<EntryPath>();
        for (VaultEntry entry : entries) {
            if (!paths.add(entry.path())) {
                return Checked.failed(Diagnostic.general(VaultEntries.AMBIGUOUS, entry.path()));
            }
        }
        try (CompositeKey key = VaultKey.of(password, keyFile, name)) {
            file.write(bytes(entries, key));
            return Checked.of(target, List.of());
        } catch (SecretUnavailableException e) {
            return Checked.failed(e.diagnostic());
        } catch (FileAlreadyExistsException e) {
            return Checked.failed(alreadyThere(target));
        }
    }

    /** Whether something of this name is there already, so that nothing would be written. */
    public boolean exists(Path target) {
        return new NewFile(target).exists();
    }

    /** That there is a vault already. */
    public static Diagnostic alreadyThere(Path target) {
        return Diagnostic.general(EXISTS, String.valueOf(target.getFileName()));
    }

    private byte[] bytes(List<VaultEntry> entries, CompositeKey key) throws IOException {
        var tree = new GroupTree(random, ROOT);
        entries.forEach(tree::add);
        Group root = tree.toGroup();
        try {
            return writer.write(root, key);
        } finally {
            root.wipe();
        }
    }
}
