package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that KeePassXC made says the same to it after we changed one entry, but for that. */
@Tag("interop")
class VaultDocumentInteropTest {
    private static final String PASSWORD = "open sesame";

    @TempDir
    private Path folder;

    private final KeePassXc keePassXc = KeePassXc.withPassword(PASSWORD);
    private final KdbxWriter writer = new KdbxWriter(new SecureRandom(), Cheap.CLOCK, Cheap.SETTINGS);

    @Test
    void allElseStays() throws Exception {
        Path file = folder.resolve("theirs.kdbx");
        String vault = file.toString();
        Path attachment = Files.writeString(folder.resolve("codes.txt"), "1111\n2222\n");
        keePassXc.create("db-create", "-t", "100", vault);
        keePassXc.run("", "mkdir", vault, "Zürich & <Söhne>");
        keePassXc.run("geheim €\n", "add", "-p", "-u", "anna", "--notes", "a\\nb", vault, "Zürich & <Söhne>/theirs 🔑");
        keePassXc.run("neu\n", "edit", "-p", vault, "Zürich & <Söhne>/theirs 🔑");
        keePassXc.run("", "attachment-import", vault, "Zürich & <Söhne>/theirs 🔑", "codes", attachment.toString());
        keePassXc.run("x\n", "add", "-p", vault, "deleted");
        keePassXc.run("", "rm", vault, "deleted");
        String before = keePassXc.run("", "export", "-f", "xml", vault).text();
        Map<String, String> content = keePassXc.content(file);

        change(file, List.of("Packs"), "Els", "first one");
        String after = keePassXc.run("", "export", "-f", "xml", vault).text();
        assertThat(after.replaceFirst("(?s)<Group>(?:(?!<Group>).)*<Name>Packs</Name>.*?</Group>\\s*", "")
                        .replaceAll("\\s+<", "<"))
                .isEqualTo(before.replaceAll("\\s+<", "<"));
        Map<String, String> now = new TreeMap<>(keePassXc.content(file));
        now.keySet().removeIf(key -> !content.containsKey(key));
        assertThat(now).isEqualTo(content);
        assertThat(keePassXc
                        .run("", "show", "-s", "-a", "Password", vault, "Packs/Els")
                        .text()
                        .strip())
                .isEqualTo("first one");
        assertThat(keePassXc
                        .run("", "attachment-export", "--stdout", vault, "Zürich & <Söhne>/theirs 🔑", "codes")
                        .text())
                .isEqualTo("1111\n2222\n");
        change(file, List.of("Zürich & <Söhne>"), "theirs 🔑", "second");
        String history = keePassXc.run("", "export", "-f", "xml", vault).text();
        assertThat(history).contains("geheim €", ">neu<", ">second<");
    }

    @Test
    void olderStatesGoBeyondTheLimit() throws Exception {
        Path file = folder.resolve("many.kdbx");
        Files.write(file, writer.write(Kdbx3File.singleEntry("one"), keePassXc.key()));
        for (int i = 0; i < 14; i++) {
            change(file, List.of(), "one", "value " + i);
        }
        String xml = keePassXc.run("", "export", "-f", "xml", file.toString()).text();
        assertThat(xml).contains("value 13", "value 12", "value 3<").doesNotContain("value 2<", "value 1<", "value 0<");
    }

    private void change(Path file, List<String> groups, String title, String password) throws Exception {
        try (VaultDocument document = new KdbxReader().edit(Files.readAllBytes(file), keePassXc.key())) {
            List<EditedEntry> found = document.entries(groups, title);
            assertThat(found).hasSizeLessThan(2);
            found.forEach(EditedEntry::remember);
            EditedEntry entry = found.isEmpty()
                    ? document.add(groups, title, Cheap.CLOCK.instant(), UUID::randomUUID)
                    : found.get(0);
            entry.protect("Password", password.getBytes(StandardCharsets.UTF_8));
            entry.touch(Cheap.CLOCK.instant());
            Files.write(file, writer.write(document, keePassXc.key()));
        }
    }
}
