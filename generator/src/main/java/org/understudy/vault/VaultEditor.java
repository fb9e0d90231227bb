package org.understudy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.EditedEntry;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.KdbxException;
import org.understudy.vault.kdbx.KdbxReader;
import org.understudy.vault.kdbx.KdbxSettings;
import org.understudy.vault.kdbx.KdbxWriter;
import org.understudy.vault.kdbx.VaultDocument;

/**
 * Changes entries of a vault and leaves everything else as it is: other entries, attachments, icons, settings, key derivation. What an
 * entry was goes to its history. The vault is replaced whole or not at all, once the new one was opened to see that it can be.
 */
public final class VaultEditor {
    private final KdbxReader reader = new KdbxReader();
    private final KdbxWriter writer;
    private final SecureRandom random;
    private final Clock clock;

    public VaultEditor(SecureRandom random, Clock clock) {
        this.writer = new KdbxWriter(random, clock, KdbxSettings.standard());
        this.random = random;
        this.clock = clock;
    }

    /**
     * @param vault in the format KDBX 4
     * @throws SecretUnavailableException if it can't be opened, is in another format, or has two entries with one path
     * @throws IOException if it can't be written, or somebody else changed it meanwhile
     */
    public void apply(Path vault, Optional<Secret> password, Optional<Path> keyFile, List<EntryChange> changes)
            throws SecretUnavailableException, IOException {
        String name = String.valueOf(vault.getFileName());
        Path file = vault.toRealPath();
        byte[] before = Files.readAllBytes(file);
        try (CompositeKey key = VaultKey.of(password, keyFile, name)) {
            byte[] after;
            try (VaultDocument document = reader.edit(before, key)) {
                for (EntryChange change : changes) {
                    apply(document, change);
                }
                after = writer.write(document, key);
            }
            reader.read(after, key).close();
            WholeFile.put(file, after, () -> requireSame(file, before));
        } catch (KdbxException e) {
            throw new SecretUnavailableException(VaultOpener.diagnostic(e, name, keyFile));
        }
    }

    private static void requireSame(Path file, byte[] before) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), before)) {
            throw new IOException("another program has changed the vault meanwhile");
        }
    }

    private void apply(VaultDocument document, EntryChange change) throws SecretUnavailableException {
        EntryPath path = EntryPath.parse(change.entry().locator());
        List<String> groups = path.names().subList(0, path.names().size() - 1);
        List<EditedEntry> found = document.entries(groups, path.title());
        if (found.size() > 1) {
            throw new SecretUnavailableException(Diagnostic.general(VaultEntries.AMBIGUOUS, path));
        }
        found.forEach(EditedEntry::remember);
        EditedEntry entry = found.isEmpty()
                ? document.add(groups, path.title(), clock.instant(), () -> GroupTree.id(random))
                : found.get(0);
        change.password().ifPresent(secret -> protect(entry, "Password", secret));
        List<String> kept = change.fields().stream().map(VaultEntry.Field::name).toList();
        change.replaced()
                .ifPresent(beginning -> entry.names().stream()
                        .filter(it -> it.startsWith(beginning) && !kept.contains(it))
                        .forEach(entry::remove));
        for (VaultEntry.Field field : change.fields()) {
            if (field.protection() == Protection.PROTECTED) {
                protect(entry, field.name(), field.value());
            } else {
                entry.set(field.name(), field.value().reveal(Object::toString));
            }
        }
        entry.touch(clock.instant());
    }

    private static void protect(EditedEntry entry, String field, Secret value) {
        byte[] bytes = value.toUtf8();
        entry.protect(field, bytes);
        Arrays.fill(bytes, (byte) 0);
    }
}
