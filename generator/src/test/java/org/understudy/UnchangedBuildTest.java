package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.history.GitRepository;
import org.understudy.pack.FileTree;
import org.understudy.plan.SecretRef;

/** Where nothing changed, what the last build found is said again and the plan isn't read; where anything did, it is. */
class UnchangedBuildTest {
    @TempDir
    Path temp;

    @FunctionalInterface
    private interface Step {
        void on(TestPlan plan) throws Exception;
    }

    /** A build that looks into the plan tells how many documents it is about. */
    private static boolean looked(TestPlan.Run run) {
        return run.events().stream().anyMatch(Event.Started.class::isInstance)
                || run.events().stream().noneMatch(Event.PackFinished.class::isInstance);
    }

    private static TestPlan.Run build(TestPlan plan, Request request) {
        return plan.run(Understudy::build, request);
    }

    @Test
    void theSameIsSaidAgain() {
        TestPlan plan = TestPlan.in(temp);
        plan.change("accounts/domain.md", "criticality: critical", "criticality: critical\nurl: http://example.org/");
        TestPlan.Run first = plan.build();
        Map<String, String> files = FileTree.of(plan.output());

        TestPlan.Run again = plan.build();

        assertThat(looked(first)).isTrue();
        assertThat(looked(again)).isFalse();
        assertThat(again.outcome().diagnostics())
                .isNotEmpty()
                .isEqualTo(first.outcome().diagnostics());
        assertThat(again.events().stream()
                        .filter(Event.Found.class::isInstance)
                        .map(it -> ((Event.Found) it).diagnostic()))
                .containsExactlyElementsOf(first.outcome().diagnostics());
        assertThat(again.packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        assertThat(FileTree.of(plan.output())).isEqualTo(files);
    }

    @TestFactory
    Stream<DynamicTest> whateverChangedIsLookedAt() {
        Map<String, Step> changes = new LinkedHashMap<>();
        changes.put("a file of the plan", plan -> plan.change("accounts/mail.md", "Mailbox", "Mail"));
        changes.put("a new file", plan -> plan.file("notes.txt", "new"));
        changes.put("a hidden file", plan -> plan.file(".hidden", "new"));
        changes.put("a file that is gone", plan -> Files.delete(plan.plan().resolve("people/ana.md")));
        changes.put("the vault", TestPlan::saveVault);
        changes.put(
                "who may write the vault",
                plan -> Files.setPosixFilePermissions(
                        plan.plan().resolve("vault.kdbx"), PosixFilePermissions.fromString("rw-r--rw-")));
        changes.put("a template", plan -> plan.file("templates/theme.css", "p { color: #111 }"));
        changes.put(
                "a document that was damaged", plan -> append(plan.pack("tom").resolve("D2-succession-document.odt")));
        changes.put("a document with another byte", UnchangedBuildTest::flip);
        changes.put(
                "a document that is gone", plan -> Files.delete(plan.pack("tom").resolve("manifest.json")));
        changes.put(
                "a file in a pack", plan -> Files.writeString(plan.pack("tom").resolve("mine.txt"), "mine"));
        changes.put("a report that is gone", plan -> Files.delete(plan.output().resolve("reports/reviews.ics")));
        changes.put("a report that was changed", plan -> append(plan.output().resolve("reports/reviews.ics")));
        changes.put("the note", plan -> append(plan.output().resolve(".understudy-state/_build.json")));
        changes.put("the state of a pack", plan -> Files.delete(plan.output().resolve(".understudy-state/tom.json")));
        changes.put("a repository that came to be", plan -> {
            Files.createDirectories(plan.folder().resolve(".git/objects"));
            Files.writeString(plan.folder().resolve(".git/HEAD"), "ref: refs/heads/main\n");
        });
        return changes.entrySet().stream()
                .map(change -> dynamicTest(change.getKey(), () -> {
                    TestPlan plan = unchanged(change.getKey().replace(' ', '-'));
                    change.getValue().on(plan);
                    assertThat(looked(plan.build())).isTrue();
                }));
    }

    /** Built, and known to be told without a look. */
    private TestPlan unchanged(String name) throws IOException {
        TestPlan plan = TestPlan.in(Files.createDirectory(temp.resolve(name)));
        plan.build();
        assertThat(looked(plan.build())).isFalse();
        return plan;
    }

    private static void append(Path file) throws IOException {
        Files.writeString(
                file,
                Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1) + "x",
                java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Its size and the time that everybody sees are as they were. */
    private static void flip(TestPlan plan) throws IOException {
        Path document = plan.pack("tom").resolve("D2-succession-document.odt");
        FileTime written = Files.getLastModifiedTime(document);
        byte[] bytes = Files.readAllBytes(document);
        bytes[bytes.length / 2] ^= 1;
        Files.write(document, bytes);
        Files.setLastModifiedTime(document, written);
    }

    @TestFactory
    Stream<DynamicTest> whateverElseIsAskedForIsLookedAt() throws IOException {
        TestPlan plan = unchanged("plan");
        Path theme = Files.createDirectory(temp.resolve("theme"));
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put("one pack", Requests.like(plan.request()).packs("tom"));
        requests.put("a theme", Requests.like(plan.request()).theme(theme));
        requests.put("an earlier state", plan.request().since(plan.plan()));
        requests.put("all anew", Requests.like(plan.request()).rebuild());
        requests.put(
                "another password", Requests.like(plan.request()).secrets(plan.settings(SecretRef.parse("env:X"))));
        requests.put("another folder", Requests.like(plan.request()).output(temp.resolve("elsewhere")));
        return requests.entrySet().stream()
                .map(asked -> dynamicTest(
                        asked.getKey(),
                        () -> assertThat(looked(build(plan, asked.getValue()))).isTrue()));
    }

    @Test
    void anotherDayIsAnotherBuild() throws IOException {
        TestPlan plan = unchanged("plan");
        Clock tomorrow = Clock.offset(TestPlan.CLOCK, Duration.ofDays(1));
        var events = new ArrayList<Event>();
        var understudy = new Understudy(tomorrow, new SecureRandom(), events::add);
        understudy.build(plan.request());
        assertThat(looked(new TestPlan.Run(understudy.build(plan.request()), List.copyOf(events))))
                .isTrue();
        events.clear();
        assertThat(looked(new TestPlan.Run(understudy.build(plan.request()), List.copyOf(events))))
                .isFalse();
    }

    @Test
    void aFailedBuildIsNotRemembered() {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        plan.change("accounts/mail.md", "capacity: own-business", "capacity: nonsense");
        TestPlan.Run failed = plan.build();
        assertThat(failed.outcome().succeeded()).isFalse();
        assertThat(plan.build().rules()).isEqualTo(failed.rules());
        plan.change("accounts/mail.md", "capacity: nonsense", "capacity: own-business");
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
    }

    @Test
    void packsOfAnotherBuildAreLookedAt() throws IOException {
        TestPlan plan = unchanged("plan");
        Path theme = Files.createDirectory(temp.resolve("theme"));
        Path note = plan.output().resolve(".understudy-state/_build.json");
        byte[] noted = Files.readAllBytes(note);
        Files.writeString(theme.resolve("messages_en.properties"), "page = Sheet {0} of {1}\n");
        build(plan, Requests.like(plan.request()).theme(theme));
        // as if that build had been killed before it took note
        Files.write(note, noted);
        assertThat(looked(plan.build())).isTrue();
    }

    @Tag("interop")
    @TestFactory
    Stream<DynamicTest> whereGitStandsIsLookedAt() {
        Map<String, Step> changes = new LinkedHashMap<>();
        changes.put("a tag", plan -> GitRepository.in(plan.folder()).tag(3));
        changes.put("a commit", plan -> GitRepository.in(plan.folder()).commit("more"));
        changes.put("a branch", plan -> GitRepository.in(plan.folder()).git("checkout", "-q", "-b", "other"));
        changes.put("packed references", plan -> GitRepository.in(plan.folder()).git("pack-refs", "--all"));
        changes.put("what to ignore", plan -> Files.writeString(plan.folder().resolve(".gitignore"), "target/\n*.x\n"));
        changes.put("settings", plan -> GitRepository.in(plan.folder()).git("config", "core.autocrlf", "true"));
        return changes.entrySet().stream()
                .map(change -> dynamicTest(change.getKey(), () -> {
                    TestPlan plan = TestPlan.in(Files.createDirectory(
                            temp.resolve("git-" + change.getKey().replace(' ', '-'))));
                    GitRepository git = GitRepository.init(plan.folder()).write(".gitignore", "target/\n");
                    git.commit("the plan");
                    plan.build();
                    assertThat(looked(plan.build())).isFalse();
                    change.getValue().on(plan);
                    assertThat(looked(plan.build())).isTrue();
                    assertThat(looked(plan.build())).isFalse();
                }));
    }

    @Test
    void secretsFromElsewhereAreAlwaysLookedAt() {
        TestPlan plan = TestPlan.in(temp).environment("MAIL_PASSWORD", "from-the-environment");
        plan.account("mail", "Mailbox", "username: maria, password: \"env:MAIL_PASSWORD\"");
        plan.build();
        assertThat(looked(plan.build())).isTrue();
    }

    @Test
    void whatWasDeliveredIsAlwaysLookedAt() {
        TestPlan plan = TestPlan.in(temp);
        plan.change("packs/tom.md", "language: en", "language: en\ndeliver-to: " + temp.resolve("stick"));
        plan.build();
        assertThat(looked(plan.build())).isTrue();
        TestPlan.Goal staying = (understudy, request) -> understudy.build(request, Delivering.NOTHING);
        plan.run(staying, plan.request());
        assertThat(looked(plan.run(staying, plan.request()))).isFalse();
    }
}
