package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.KdbxSettings;
import org.understudy.vault.kdbx.Kdf;
import org.understudy.vault.kdbx.PayloadCipher;

/** Writes the secrets of workloads into a KeePass file (KDBX 4), the same bytes for the same seed. */
final class VaultFile {
    /** A key derivation that costs next to nothing: Argon2id, one pass over a mebibyte. What is measured is the rest. */
    static final KdbxSettings QUICK = new KdbxSettings(PayloadCipher.AES_256, Kdf.Argon2.id(1 << 20, 1, 1));

    private final long seed;
    private final KdbxSettings settings;

    VaultFile(long seed, KdbxSettings settings) {
        this.seed = seed;
        this.settings = settings;
    }

    /** The path of an account's entry. */
    static String entry(Workload.Account account) {
        return "Accounts/" + account.id();
    }

    void write(Path file, List<Workload> workloads) throws IOException {
        var entries = new ArrayList<VaultEntry>();
        for (Workload workload : workloads) {
            entries.add(VaultEntry.of(List.of("Packs"), workload.id(), "", secret(workload.passphrase())));
            workload.accounts().forEach(account -> entries.add(entryOf(account)));
        }
        var writer = new VaultWriter(random(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), settings);
        Optional<Secret> password = Optional.of(secret(PlanFolder.PASSWORD));
        if (writer.write(file, entries, password, Optional.empty()).value().isEmpty()) {
            throw new IOException("no vault could be written to " + file);
        }
    }

    private static VaultEntry entryOf(Workload.Account account) {
        VaultEntry entry = VaultEntry.of(
                        List.of("Accounts"), account.id(), account.userName(), secret(account.password()))
                .withUrl(account.url());
        Optional<Workload.Authenticator> app = PlanFolder.key(account);
        if (app.isEmpty()) {
            return entry;
        }
        String key = app.get().key();
        String codes = String.join("\n", app.get().backupCodes());
        return entry.withField("otp", secret("otpauth://totp/x?secret=" + key), Protection.PROTECTED)
                .withField("authenticator-key", secret(key), Protection.PROTECTED)
                .withField("backup-codes", secret(codes), Protection.PROTECTED);
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    private SecureRandom random() {
        try {
            // seeded before its first use, this one gives the same numbers every time
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
