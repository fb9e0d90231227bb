package org.understudy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.pack.FileTree;

/** What a change of the plan does to the packs that are there. */
class ChangesTest {
    private static final String PICTURE = "images/logo.png";

    @TempDir
    Path temp;

    /** A change, and the packs that it concerns. */
    private record Change(String name, Consumer<TestPlan> change, List<String> packs) {}

    @TestFactory
    Stream<DynamicTest> aChangeRewritesThePacksItConcerns() {
        return Stream.of(
                        new Change(
                                "a secret of one",
                                plan -> plan.secret("Accounts/Domain", "another")
                                        .saveVault(),
                                List.of("tom")),
                        new Change(
                                "a secret of both",
                                plan -> plan.secret("Accounts/Mail", "another").saveVault(),
                                List.of("ana", "tom")),
                        new Change(
                                "a secret that none of them names",
                                plan -> plan.secret("Accounts/Other", "another").saveVault(),
                                List.of()),
                        new Change(
                                "a passphrase",
                                plan -> plan.secret("Packs/Ana", "copper violin harvest pebble lantern otter")
                                        .saveVault(),
                                List.of("ana")),
                        new Change(
                                "the text of an account",
                                plan -> plan.change("accounts/domain.md", "What it is for", "What else"),
                                List.of("tom")),
                        new Change(
                                "the user name of an account",
                                plan -> plan.change("accounts/domain.md", "username: santos", "username: maria"),
                                List.of("tom")),
                        new Change(
                                "a comment",
                                plan -> plan.change("accounts/domain.md", "category:", "# the kind\ncategory:"),
                                List.of()),
                        new Change(
                                "the edition",
                                plan -> plan.change("plan.md", "edition: 3", "edition: 4"),
                                List.of("ana", "tom")),
                        new Change(
                                "the day",
                                plan -> plan.change("plan.md", "as-at: 2026-11-01", "as-at: 2026-11-02"),
                                List.of("ana", "tom")),
                        new Change(
                                "a message",
                                plan -> plan.file(
                                        "templates/messages_en.properties", "document.D0.title=Read this first\n"),
                                List.of("ana", "tom")),
                        new Change("a template", ChangesTest::changeTemplate, List.of("ana", "tom")),
                        new Change(
                                "the style sheet",
                                plan -> plan.file("templates/theme.css", "h1 { color: #000080 }"),
                                List.of("ana", "tom")),
                        new Change("the reference document", ChangesTest::changeReference, List.of("ana", "tom")),
                        new Change("a picture", plan -> plan.file(PICTURE, Pictures.png(0x00FF00)), List.of("tom")),
                        new Change(
                                "a format",
                                plan -> plan.change("packs/ana.md", "formats: [odt]", "formats: [odt, pdf]"),
                                List.of("ana")),
                        new Change(
                                "which documents there are",
                                plan -> plan.change("packs/ana.md", "[D0, D2]", "[D0, D1, D2]"),
                                List.of("ana")),
                        new Change(
                                "which are sealed",
                                plan -> plan.change("packs/ana.md", "\"}", "\", seals: [D0]}"),
                                List.of("ana")),
                        new Change(
                                "how ODT files are sealed",
                                plan -> plan.change("packs/ana.md", "\"}", "\", odt: strong}"),
                                List.of("ana")),
                        new Change(
                                "what is covered",
                                plan -> plan.change("packs/ana.md", "[mail]", "[mail, domain]"),
                                List.of("ana")),
                        new Change(
                                "a file that is deleted",
                                plan -> delete(plan.pack("ana").resolve("D0-cover-sheet.odt")),
                                List.of("ana")),
                        new Change(
                                "a file that is damaged",
                                plan -> damage(plan.pack("tom").resolve("D2-succession-document.odt")),
                                List.of("tom")),
                        new Change(
                                "a manifest that is damaged",
                                plan -> damage(plan.pack("tom").resolve("manifest.json")),
                                List.of("tom")),
                        new Change(
                                "a note that is lost",
                                plan -> delete(plan.output().resolve(".understudy-state/ana.json")),
                                List.of("ana")))
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    TestPlan plan = TestPlan.in(Files.createTempDirectory(temp, "plan"));
                    plan.file(PICTURE, Pictures.png(0xFF0000));
                    plan.change(
                            "accounts/domain.md", "What it is for.", "What it is for.\n\n![The logo](images/logo.png)");
                    assertThat(plan.build().rules()).isEmpty();
                    change.change().accept(plan);
                    TestPlan.Run run = plan.build();
                    assertThat(run.rules()).isEmpty();
                    assertThat(run.packs())
                            .isEqualTo(Stream.of("ana", "tom")
                                    .map(pack -> pack + (change.packs().contains(pack) ? " WRITTEN" : " UNCHANGED"))
                                    .toList());
                    Map<String, String> after = FileTree.of(plan.output());
                    assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
                    assertThat(FileTree.of(plan.output())).isEqualTo(after);
                }));
    }

    private static void changeTemplate(TestPlan plan) {
        plan.file("templates/D0-cover.ftlx", withParagraph(builtIn("D0-cover.ftlx")));
    }

    private static byte[] withParagraph(byte[] template) {
        String text = new String(template, UTF_8);
        int at = text.lastIndexOf("</");
        return (text.substring(0, at) + "<p>One more paragraph.</p>" + text.substring(at)).getBytes(UTF_8);
    }

    private static byte[] builtIn(String name) {
        try (var in = ChangesTest.class.getResourceAsStream("/org/understudy/templates/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void changeReference(TestPlan plan) {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(builtIn("reference.odt")));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals("styles.xml")
                                ? new String(content, UTF_8)
                                        .replace("Liberation Serif", "Liberation Sans")
                                        .getBytes(UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plan.file("templates/reference.odt", changed.toByteArray());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
