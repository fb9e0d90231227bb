package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** KeePassXC reads and edits what we write, and we read what it writes. */
@Tag("interop")
class KeePassXcInteropTest {
    private static final String PASSWORD = "pässword 🔑";
    private static final List<Kdf> KDFS = List.of(
            Kdf.Argon2.id(64 * 1024, 2, 2),
            new Kdf.Argon2(Kdf.Argon2.Variant.ARGON2D, 0x13, 8 * 1024, 1, 1),
            new Kdf.AesKdf(10));

    private enum Keys {
        PASSWORD_ALONE,
        KEY_FILE_ALONE,
        BOTH
    }

    @TempDir
    private Path folder;

    static Stream<Arguments> settings() {
        return Arrays.stream(PayloadCipher.values())
                .flatMap(cipher -> KDFS.stream().map(kdf -> new KdbxSettings(cipher, kdf)))
                .flatMap(settings -> Arrays.stream(Keys.values()).map(keys -> Arguments.of(settings, keys)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsWhatWeWrite(KdbxSettings settings, Keys keys) throws Exception {
        compare(1, settings, keys);
    }

    @ParameterizedTest
    @MethodSource("settings")
    @Tag("nightly")
    void readsAllThatWeWrite(KdbxSettings settings, Keys keys) throws Exception {
        compare(200, settings, keys);
    }

    private void compare(int count, KdbxSettings settings, Keys keys) throws Exception {
        KeePassXc keePassXc = keePassXc(keys);
        long first = 1000L * (settings + keys.name()).hashCode();
        for (long seed = first; seed < first + count; seed++) {
            Group tree = new Trees(seed).next();
            Path file = folder.resolve("v.kdbx");
            Files.write(file, new KdbxWriter(Cheap.random(seed), Cheap.CLOCK, settings).write(tree, keePassXc.key()));
            assertSame(tree, keePassXc.content(file));
        }
    }

    private KeePassXc keePassXc(Keys keys) throws IOException {
        Path keyFile = folder.resolve("random.key");
        Files.write(keyFile, new byte[100]);
        return switch (keys) {
            case PASSWORD_ALONE -> KeePassXc.withPassword(PASSWORD);
            case KEY_FILE_ALONE -> KeePassXc.with(Optional.empty(), Optional.of(keyFile));
            case BOTH -> KeePassXc.with(Optional.of(PASSWORD), Optional.of(keyFile));
        };
    }

    /** What is left of our content when it comes out of an export. */
    private static Map<String, String> exported(Group root, Map<String, String> theirs) {
        var content = new TreeMap<String, String>();
        Trees.content(root).forEach((name, value) -> {
            String key = name.replaceAll("\\r\\n?", "\n");
            boolean isLost = KeePassXc.NOT_EXPORTED.equals(theirs.get(key));
            String text = name.contains(" field ") ? value.replaceFirst("^P(LAIN|ROTECTED)", "") : value;
            content.put(key, isLost ? KeePassXc.NOT_EXPORTED : text.replaceAll("\\r\\n?", "\n"));
        });
        return content;
    }

    private static void assertSame(Group ours, Map<String, String> theirs) {
        assertThat(theirs).isEqualTo(exported(ours, theirs));
    }

    @Test
    void weReadWhatItEdited() throws Exception {
        KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
        Path file = folder.resolve("edited.kdbx");
        Group ours = Kdbx3File.singleEntry("ours");
        Files.write(
                file,
                new KdbxWriter(Cheap.random(1), Cheap.CLOCK, KdbxSettings.standard()).write(ours, keePassXc.key()));
        Path attachment = Files.writeString(folder.resolve("codes.txt"), "1111\n2222\n");
        String vault = file.toString();
        keePassXc.run("", "mkdir", vault, "Gruppe");
        keePassXc.run("geheim €\n", "add", "-p", "-u", "anna", vault, "Gruppe/theirs");
        keePassXc.run("", "edit", "-t", "renamed", "--url", "https://x.example", vault, "ours");
        keePassXc.run("", "attachment-import", vault, "renamed", "codes", attachment.toString());

        assertSame(keePassXc, file);
        try (Database read = new KdbxReader().read(Files.readAllBytes(file), keePassXc.key())) {
            assertThat(read.version().major()).isEqualTo(4);
            assertThat(read.kdf()).isEqualTo(KdbxSettings.standard().kdf());
            assertThat(read.root().entries().get(0).title()).isEqualTo("renamed");
            assertThat(read.root().entries().get(0).attachments()).containsOnlyKeys("codes");
            assertThat(read.root()
                            .groups()
                            .get(0)
                            .entries()
                            .get(0)
                            .field(Entry.PASSWORD)
                            .orElseThrow()
                            .text())
                    .isEqualTo("geheim €");
        }
        Path exported = folder.resolve("exported");
        keePassXc.run("", "attachment-export", vault, "renamed", "codes", exported.toString());
        assertThat(exported).hasSameBinaryContentAs(attachment);
    }

    @Test
    void itGivesBackOurAttachments() throws Exception {
        KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
        byte[] large = new byte[3_000_000];
        Cheap.random(1).nextBytes(large);
        var files = Map.of("large", large, "empty", new byte[0], "small", new byte[] {7});
        var entry = new Entry(new UUID(1, 2), Map.of(Entry.TITLE, FieldValue.plain("t")), files);
        Path vault = folder.resolve("attachments.kdbx");
        Files.write(vault, Cheap.write(new Group(new UUID(3, 4), "g", List.of(), List.of(entry)), keePassXc.key()));
        for (var file : files.entrySet()) {
            Path exported = folder.resolve(file.getKey());
            keePassXc.run("", "attachment-export", vault.toString(), "t", file.getKey(), exported.toString());
            assertThat(exported).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void weReadWhatItMerged() throws Exception {
        KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
        Path ours = folder.resolve("ours.kdbx");
        Files.write(ours, Cheap.write(Kdbx3File.singleEntry("base"), keePassXc.key()));
        Path theirs = Files.copy(ours, folder.resolve("theirs.kdbx"));
        keePassXc.run("", "add", "-u", "a", ours.toString(), "from ours");
        keePassXc.run("", "add", "-u", "a", theirs.toString(), "from theirs");
        keePassXc.run("", "merge", "-s", ours.toString(), theirs.toString());
        try (Database read = new KdbxReader().read(Files.readAllBytes(ours), keePassXc.key())) {
            assertThat(read.root().entries())
                    .extracting(Entry::title)
                    .containsExactlyInAnyOrder("base", "from ours", "from theirs");
        }
    }

    @ParameterizedTest
    @MethodSource("createdKeys")
    void weReadWhatItCreated(boolean password, Optional<String> keyFile) throws Exception {
        KeePassXc keePassXc =
                KeePassXc.with(password ? Optional.of(PASSWORD) : Optional.empty(), keyFile.map(folder::resolve));
        Path file = folder.resolve("created.kdbx");
        keePassXc.create("db-create", "-t", "100", file.toString());
        String vault = file.toString();
        keePassXc.run("", "mkdir", vault, "Größe");
        keePassXc.run("secret\n", "add", "-p", "-u", "anna", "--notes", "ä\\nö", vault, "Größe/one");
        keePassXc.run("newer\n", "edit", "-p", vault, "Größe/one");
        keePassXc.run("", "add", "-g", "-L", "40", "-e", vault, "two");
        Path attachment = Files.write(folder.resolve("a.bin"), new byte[5000]);
        keePassXc.run("", "attachment-import", vault, "two", "a.bin", attachment.toString());
        assertSame(keePassXc, file);
        // The recycle bin remembers where an entry was, which only KDBX 4.1 can say.
        keePassXc.run("", "rm", vault, "Größe/one");
        assertSame(keePassXc, file);
        try (Database read = new KdbxReader().read(Files.readAllBytes(file), keePassXc.key())) {
            assertThat(read.version()).isEqualTo(new FormatVersion(4, 1));
            assertThat(read.recycleBin()).isPresent();
        }
    }

    static Stream<Arguments> createdKeys() {
        return Stream.of(
                Arguments.of(true, Optional.empty()),
                Arguments.of(true, Optional.of("version2.keyx")),
                Arguments.of(false, Optional.of("random.key")));
    }

    @Test
    void weReadWhatItImported() throws Exception {
        KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
        Path original = folder.resolve("original.kdbx");
        Files.write(original, Cheap.write(new Trees(12).next(), keePassXc.key()));
        Path xml = folder.resolve("export.xml");
        Files.write(
                xml,
                keePassXc.run("", "export", "-f", "xml", original.toString()).stdout());
        Path imported = folder.resolve("imported.kdbx");
        keePassXc.create("import", xml.toString(), imported.toString());
        assertSame(keePassXc, imported);
        assertThat(keePassXc.content(imported)).isEqualTo(keePassXc.content(original));
    }

    private static void assertSame(KeePassXc keePassXc, Path file) throws Exception {
        try (Database read = new KdbxReader().read(Files.readAllBytes(file), keePassXc.key())) {
            assertSame(read.root(), keePassXc.content(file));
        }
    }

    @Test
    void itTellsTheTimeWithOurSeed() throws Exception {
        KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
        var entry = new Entry(
                new UUID(1, 2),
                Map.of(
                        Entry.TITLE,
                        FieldValue.plain("t"),
                        "otp",
                        FieldValue.plain("otpauth://totp/t?secret=JBSWY3DPEHPK3PXP&digits=8")),
                Map.of());
        Path file = folder.resolve("otp.kdbx");
        Files.write(file, Cheap.write(new Group(new UUID(3, 4), "g", List.of(), List.of(entry)), keePassXc.key()));
        assertThat(keePassXc.run("", "show", "-t", file.toString(), "t").text()).matches("\\d{8}\\s*");
    }
}
