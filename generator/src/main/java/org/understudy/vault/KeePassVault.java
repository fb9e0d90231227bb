package org.understudy.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.Kdf;

/**
 * The entries of a KeePass vault: {@code vault:Group/Title#field}. The path is that of {@link EntryPath}; without a field
 * it means the password. The vault is read and its key derived when the first secret is asked for, once, whether that
 * works or not.
 */
public final class KeePassVault implements SecretSource {
    static final RuleId LEGACY = RuleId.warning("SECRET-023");
    static final RuleId QUICK_TO_GUESS = RuleId.warning("SECRET-037");

    /** What KeePassXC and KeePass choose, and {@link VaultWriter}. */
    private static final long ENOUGH_MEMORY = 64L << 20;

    private final String name;
    private final VaultOpener opener;
    private Optional<Database> database = Optional.empty();
    private Optional<VaultEntries> entries = Optional.empty();
    private Optional<Diagnostic> failure = Optional.empty();
    private boolean closed;

    /**
     * @param file the vault; that it lies where it should is the caller's affair
     * @param masterKey how its password is had; empty if there is none but a key file
     * @param keyFile a file that is needed besides the password, or instead of it
     */
    public KeePassVault(Path file, Optional<MasterKey> masterKey, Optional<Path> keyFile) {
        this(VaultFile.at(file), masterKey, keyFile);
    }

    /**
     * One as it was once.
     *
     * @param name what findings call it
     * @param content the bytes of its file
     */
    public KeePassVault(String name, byte[] content, Optional<MasterKey> masterKey, Optional<Path> keyFile) {
        this(VaultFile.of(name, content), masterKey, keyFile);
    }

    private KeePassVault(VaultFile file, Optional<MasterKey> masterKey, Optional<Path> keyFile) {
        this.name = file.name();
        this.opener = new VaultOpener(file, masterKey, keyFile);
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.VAULT;
    }

    @Override
    public synchronized Secret resolve(SecretRef ref) throws SecretUnavailableException {
        return entries().resolve(ref);
    }

    /** Opens it if nobody has. */
    private VaultEntries entries() throws SecretUnavailableException {
        if (closed) {
            throw new IllegalStateException("the vault is closed");
        }
        if (entries.isEmpty()) {
            open();
        }
        return entries.orElseThrow();
    }

    private void open() throws SecretUnavailableException {
        if (failure.isPresent()) {
            throw new SecretUnavailableException(failure.get());
        }
        try {
            Database opened = opener.open();
            database = Optional.of(opened);
            entries = Optional.of(new VaultEntries(opened));
        } catch (SecretUnavailableException e) {
            failure = Optional.of(e.diagnostic());
            throw e;
        }
    }

    /**
     * What becomes of each value in it: by the path of its entry, then by the name of its field or file. The values themselves
     * are not kept.
     *
     * @param made makes something of a value that doesn't tell it
     * @throws SecretUnavailableException if it can't be opened
     */
    public synchronized SortedMap<String, SortedMap<String, String>> values(Function<Secret, String> made)
            throws SecretUnavailableException {
        entries();
        return new VaultValues(made).of(new EntryIndex(database.orElseThrow()));
    }

    /** Passwords and protected fields of every entry, those in the recycle bin too, as they are and were. */
    @Override
    public synchronized void readHidden(Consumer<HiddenValue> reader) throws SecretUnavailableException {
        entries();
        new HiddenValues(reader).read(database.orElseThrow().root());
    }

    /** Why a vault can't be opened. */
    public enum Closed {
        ABSENT,
        NO_PASSWORD,
        OTHER_KEY,
        UNREADABLE
    }

    /** What a finding says of why it can't be opened; empty if it says something else. */
    public static Optional<Closed> closed(Diagnostic diagnostic) {
        RuleId rule = diagnostic.rule();
        if (rule.equals(VaultOpener.MISSING)) {
            return Optional.of(Closed.ABSENT);
        } else if (rule.equals(VaultKey.NO_PASSWORD)) {
            return Optional.of(Closed.NO_PASSWORD);
        } else if (rule.equals(VaultKey.WRONG_KEY)) {
            return Optional.of(Closed.OTHER_KEY);
        }
        return rule.equals(VaultOpener.DAMAGED) || rule.equals(VaultOpener.UNSUPPORTED)
                ? Optional.of(Closed.UNREADABLE)
                : Optional.empty();
    }

    /** Whether a secret can't be had because nobody gave the vault's password. */
    public static boolean lacksPassword(Diagnostic diagnostic) {
        return diagnostic.rule().equals(VaultKey.NO_PASSWORD);
    }

    /** Whether a vault that could be opened has no such entry or field, or nothing in it. */
    public static boolean isAbsent(Diagnostic diagnostic) {
        return List.of(MissingEntry.NO_ENTRY, MissingField.NO_FIELD, VaultEntries.EMPTY)
                .contains(diagnostic.rule());
    }

    /** Why it can't be opened, or its password can't be had. */
    @Override
    public synchronized Optional<Diagnostic> failure() {
        return failure;
    }

    /** Whether a secret was asked for and the vault could be opened for it. */
    public synchronized boolean isOpen() {
        return database.isPresent() && !closed;
    }

    /** That it is in a legacy format, or its key is quick to derive; if it was opened. */
    @Override
    public synchronized List<Diagnostic> warnings() {
        return database.flatMap(this::weakness).stream().toList();
    }

    /** One at most: both are put right in one place. */
    private Optional<Diagnostic> weakness(Database opened) {
        if (isLegacy(opened)) {
            return Optional.of(Diagnostic.general(LEGACY, name, opened.version() + ", AES-KDF"));
        }
        return opened.kdf() instanceof Kdf.Argon2 argon2 && argon2.memory() < ENOUGH_MEMORY
                ? Optional.of(Diagnostic.general(QUICK_TO_GUESS, name, size(argon2.memory())))
                : Optional.empty();
    }

    private static String size(long bytes) {
        return bytes >> 20 > 0 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
    }

    /** KDBX 3 doesn't authenticate its header; AES-KDF costs an attacker with graphics cards next to nothing. */
    private static boolean isLegacy(Database database) {
        return database.version().major() < 4 || database.kdf() instanceof Kdf.AesKdf;
    }

    /** Wipes what was read. No secret can be had afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        database.ifPresent(Database::close);
    }
}
