package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.diagnostic.Checked;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.Group;
import org.understudy.vault.kdbx.KdbxReader;
import org.understudy.vault.kdbx.KdbxSettings;
import org.understudy.vault.kdbx.Kdf;
import org.understudy.vault.kdbx.PayloadCipher;

/** Vaults for tests, whose keys cost as little to derive as no rule objects to. */
public final class Vaults {
    /** Opens those that don't say otherwise. */
    public static final String PASSWORD = "lobster 7 umbrella canyon";

    private static final KdbxSettings CHEAP = new KdbxSettings(PayloadCipher.AES_256, Kdf.Argon2.id(64 << 20, 1, 1));

    private Vaults() {}

    /** Writes the vault of the plan that is shared by the nested builds. */
    public static void write(Path file) throws IOException {
        write(
                file,
                PASSWORD,
                Map.of(
                        "Accounts/Mail", Map.of("password", "mail-secret-4711"),
                        "Packs/Tom", Map.of("password", "granite teapot sparrow juggle velvet compass")));
    }

    /**
     * Writes a vault.
     *
     * @param entries by path; their fields by name, attachments being those with a dot in it, except our own
     */
    public static void write(Path file, String password, Map<String, Map<String, String>> entries) throws IOException {
        var all = new ArrayList<VaultEntry>();
        entries.forEach((path, fields) -> all.add(entry(List.of(path.split("/")), fields)));
        Checked<Path> written = new VaultWriter(new SecureRandom(), Clock.systemUTC(), CHEAP)
                .write(file, all, Optional.of(secret(password)), Optional.empty());
        assertThat(written.diagnostics()).isEmpty();
    }

    private static VaultEntry entry(List<String> names, Map<String, String> fields) {
        VaultEntry entry = VaultEntry.of(
                        names.subList(0, names.size() - 1),
                        names.get(names.size() - 1),
                        fields.getOrDefault("username", ""),
                        secret(fields.getOrDefault("password", "")))
                .withNotes(secret(fields.getOrDefault("notes", "")));
        for (var field : fields.entrySet()) {
            String name = field.getKey();
            if (name.contains(".") && !name.startsWith("understudy.")) {
                entry = entry.withAttachment(name, field.getValue().getBytes(StandardCharsets.UTF_8));
            } else if (!List.of("username", "password", "notes").contains(name)) {
                entry = entry.withField(name, secret(field.getValue()), Protection.PROTECTED);
            }
        }
        return entry;
    }

    /** The paths of the entries of a vault, sorted. */
    public static List<String> entries(Path file, String password) throws Exception {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        try (CompositeKey key = CompositeKey.of(Optional.of(bytes), Optional.empty());
                Database database = new KdbxReader().read(Files.readAllBytes(file), key)) {
            return entries(database.root(), "").sorted().toList();
        }
    }

    private static Stream<String> entries(Group group, String path) {
        return Stream.concat(
                group.entries().stream().map(entry -> path + entry.title()),
                group.groups().stream().flatMap(inner -> entries(inner, path + inner.name() + "/")));
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }
}
