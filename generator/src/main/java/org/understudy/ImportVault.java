package org.understudy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.exchange.EntryDraft;
import org.understudy.exchange.ImportRules;
import org.understudy.exchange.VaultView;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.seal.PassphrasePolicy;
import org.understudy.source.SourceTree;
import org.understudy.vault.KeePassVault;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;
import org.understudy.vault.VaultEditor;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.KdbxSettings;

/** The vault of a plan during an import: looked at first, then changed, or made where there is none. */
final class ImportVault implements VaultView, AutoCloseable {
    /** Typed blindly for a vault that is new, a password is asked for twice. */
    private static final SecretRef AGAIN = new SecretRef(SecretRef.Scheme.PROMPT, "The same again", Optional.empty());

    private final Path file;
    private final SecretSettings settings;
    private final Secrets passwords;
    private final SecureRandom random;
    private final Clock clock;
    private final VaultWriter writer;
    private final boolean exists;
    private final KeePassVault vault;
    private Optional<Secret> password = Optional.empty();

    /** @param passwords gives the vault's password */
    ImportVault(
            Plan plan, SourceTree tree, SecretSettings settings, Secrets passwords, SecureRandom random, Clock clock) {
        this.file = SecretSupply.vault(plan, tree);
        this.settings = settings;
        this.passwords = passwords;
        this.random = random;
        this.clock = clock;
        this.writer = new VaultWriter(random, clock, KdbxSettings.standard());
        this.exists = writer.exists(file);
        this.vault = new KeePassVault(
                file, settings.vaultPassword().map(name -> () -> password().orElseThrow()), settings.keyFile());
    }

    /** The password, to be closed by the caller; asked for once. */
    private Optional<Secret> password() throws SecretUnavailableException {
        if (password.isEmpty() && settings.vaultPassword().isPresent()) {
            password = Optional.of(passwords.resolve(settings.vaultPassword().get()));
        }
        return password.map(Secret::copy);
    }

    @Override
    public Optional<Secret> value(SecretRef name) throws SecretUnavailableException {
        if (!exists) {
            return Optional.empty();
        }
        try {
            return Optional.of(vault.resolve(name));
        } catch (SecretUnavailableException e) {
            if (KeePassVault.isAbsent(e.diagnostic())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Writes all of it or nothing; what there is to say blocks in the latter case. */
    List<Diagnostic> write(List<EntryDraft> entries) throws IOException, SecretUnavailableException {
        if (entries.isEmpty()) {
            return List.of();
        }
        Optional<Secret> key = password();
        try {
            if (exists) {
                new VaultEditor(random, clock)
                        .apply(
                                file,
                                key,
                                settings.keyFile(),
                                entries.stream().map(EntryDraft::change).toList());
                return List.of();
            }
            return create(entries, key);
        } finally {
            key.ifPresent(Secret::close);
        }
    }

    private List<Diagnostic> create(List<EntryDraft> entries, Optional<Secret> key)
            throws IOException, SecretUnavailableException {
        if (key.isEmpty() && settings.keyFile().isEmpty()) {
            return List.of(Diagnostic.general(RequestRules.NO_NEW_PASSWORD));
        }
        SecretRef name = settings.vaultPassword().orElse(AGAIN);
        if (key.isPresent() && name.scheme() == SecretRef.Scheme.PROMPT) {
            try (Secret again = passwords.resolve(AGAIN)) {
                if (!again.sameAs(key.get())) {
                    return List.of(Diagnostic.general(ImportRules.NOTHING_WRITTEN, "@import.passwords-differ"));
                }
            }
        }
        List<Diagnostic> weak =
                key.map(it -> new PassphrasePolicy().check(it, name)).orElse(List.of());
        if (weak.stream().anyMatch(Diagnostic::blocks)) {
            return weak;
        }
        return writer.write(file, entries.stream().map(EntryDraft::entry).toList(), key, settings.keyFile())
                .diagnostics();
    }

    @Override
    public void close() {
        vault.close();
        password.ifPresent(Secret::close);
    }
}
