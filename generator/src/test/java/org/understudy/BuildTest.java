package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.pack.FileTree;
import org.understudy.plan.SecretRef;

/** What is written, what is left as it is, and when. */
class BuildTest {
    @TempDir
    Path temp;

    @Test
    void theFirstBuildWritesEveryPack() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).isEmpty();
        assertThat(run.packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(FileTree.names(plan.output()))
                .contains(
                        "tom/D0-cover-sheet.odt",
                        "tom/D2-succession-document.odt",
                        "tom/manifest.json",
                        "ana/D2-succession-document.odt");
        assertThat(Plaintext.text(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE))
                .contains("mail-secret-4711", "domain-secret-0815");
        assertThat(Plaintext.text(plan.pack("ana"), TestPlan.ANAS_PASSPHRASE))
                .contains("mail-secret-4711")
                .doesNotContain("domain-secret-0815", "Domain name");
        assertThat(plan.vaultPasswordAsked()).isEqualTo(1);
    }

    @Test
    void unchangedPlansAreLeftByteForByteAndNoVaultIsOpened() {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Map<String, String> before = FileTree.of(plan.output());
        for (int i = 0; i < 3; i++) {
            TestPlan.Run again = plan.build();
            assertThat(again.packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
            assertThat(again.rules()).isEmpty();
            assertThat(FileTree.of(plan.output())).isEqualTo(before);
        }
        assertThat(plan.vaultPasswordAsked()).as("only for the first build").isEqualTo(1);
    }

    @Test
    void aVaultThatWasOnlySavedAgainLeavesPacksAsTheyAre() {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Map<String, String> before = packs(plan);
        plan.saveVault();
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        assertThat(packs(plan)).isEqualTo(before);
        assertThat(plan.vaultPasswordAsked()).as("it had to be looked into").isEqualTo(2);
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        assertThat(plan.vaultPasswordAsked()).as("but only once").isEqualTo(2);
    }

    private static Map<String, String> packs(TestPlan plan) {
        var packs = new TreeMap<>(FileTree.of(plan.output()));
        packs.keySet().removeIf(path -> path.isEmpty() || path.startsWith(".understudy"));
        return packs;
    }

    @Test
    void whatIsRevertedAfterAKillIsBuiltAgain() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Path note = plan.output().resolve(".understudy-state/tom.json");
        byte[] noted = Files.readAllBytes(note);
        plan.change("accounts/domain.md", "What it is for", "What else");
        plan.build();
        // a build that was killed before it noted what it did
        Files.write(note, noted);
        plan.change("accounts/domain.md", "What else", "What it is for");
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
        assertThat(Plaintext.text(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE)).contains("What it is for");
    }

    @Test
    void secretsFromElsewhereAreLookedAt() throws Exception {
        TestPlan plan = TestPlan.in(temp).environment("MAIL_PASSWORD", "from-the-environment");
        plan.secretFile("pin.txt", "from-a-file\n");
        plan.account("mail", "Mailbox", "username: maria, password: \"env:MAIL_PASSWORD\"");
        plan.account("domain", "Domain name", "username: santos, password: \"file:pin.txt\"");
        assertThat(plan.build().rules()).isEmpty();
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        plan.environment("MAIL_PASSWORD", "another-from-the-environment");
        assertThat(plan.build().packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        plan.secretFile("pin.txt", "another-from-a-file\n");
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
        assertThat(Plaintext.text(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE))
                .contains("another-from-the-environment", "another-from-a-file")
                .doesNotContain(">from-");
    }

    @Test
    void aVaultInAHiddenFolderIsLookedAt() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        plan.change("plan.md", "edition: 3", "edition: 3\nvault: .secrets/vault.kdbx");
        Path hidden = Files.createDirectory(plan.plan().resolve(".secrets"));
        Files.move(plan.plan().resolve("vault.kdbx"), hidden.resolve("vault.kdbx"));
        TestPlan.Run first = plan.build();
        assertThat(first.rules()).isEmpty();
        assertThat(first.packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        plan.secret("Accounts/Domain", "another").saveVault();
        Files.move(
                plan.plan().resolve("vault.kdbx"), hidden.resolve("vault.kdbx"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(plan.build().packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
    }

    /** It could be a vault that was never meant to be opened here. */
    @Test
    void aVaultBehindALinkThatLeadsOutIsRefused() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        Path elsewhere = temp.resolve("elsewhere.kdbx");
        Files.move(plan.plan().resolve("vault.kdbx"), elsewhere);
        Files.createSymbolicLink(plan.plan().resolve("vault.kdbx"), elsewhere);
        assertThat(plan.build().rules()).containsExactly("READ-015");
    }

    @Test
    void rebuildingWritesAllAndChangesNothing() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Map<String, String> before = Plaintext.of(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE);
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).rebuild());
        assertThat(run.packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(Plaintext.of(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE)).isEqualTo(before);
    }

    @Test
    void onePackAlone() {
        TestPlan plan = TestPlan.in(temp);
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("ana"));
        assertThat(run.packs()).containsExactly("ana WRITTEN");
        assertThat(plan.pack("tom")).doesNotExist();
    }

    @Test
    void aPackThatIsNotThere() {
        TestPlan plan = TestPlan.in(temp);
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("ana", "anna"));
        assertThat(run.rules()).containsExactly("PACK-006");
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(plan.output()).doesNotExist();
    }

    @Test
    void aPlanWithoutPacks() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        Files.delete(plan.plan().resolve("packs/ana.md"));
        Files.delete(plan.plan().resolve("packs/tom.md"));
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).containsExactly("ACCEPT-001", "ACCEPT-001", "PACK-005");
        assertThat(run.outcome().succeeded()).isTrue();
    }

    @Test
    void foldersThatAreNotThere() {
        TestPlan plan = TestPlan.in(temp);
        Path nowhere = temp.resolve("nowhere");
        TestPlan.Run noPlan =
                plan.run(Understudy::build, Requests.like(plan.request()).plan(nowhere));
        assertThat(noPlan.rules()).containsExactly("PACK-004");
        assertThat(noPlan.outcome().diagnostics().get(0).hint()).isEmpty();
        TestPlan.Run noTheme =
                plan.run(Understudy::build, Requests.like(plan.request()).theme(nowhere));
        assertThat(noTheme.rules()).containsExactly("PACK-004");
        assertThat(noTheme.outcome().diagnostics().get(0).hint()).hasValue("theme");
        TestPlan.Run noThemeToCheck =
                plan.run(Understudy::check, Requests.like(plan.request()).theme(nowhere));
        assertThat(noThemeToCheck.rules()).containsExactly("PACK-004");
    }

    @Test
    void onePackThatFailsKeepsNoneBackAndLosesNothing() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Map<String, String> anasOld = FileTree.of(plan.pack("ana"));
        plan.change("packs/ana.md", "vault:Packs/Ana", "vault:Packs/Gone");
        plan.change("plan.md", "edition: 3", "edition: 4");
        TestPlan.Run run = plan.build();
        assertThat(run.packs()).containsExactly("tom WRITTEN");
        assertThat(run.rules()).containsExactly("SECRET-008");
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(FileTree.of(plan.pack("ana"))).isEqualTo(anasOld);
        assertThat(Plaintext.text(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE)).contains("mail-secret-4711");
    }

    @Test
    void aForeignFileKeepsOnePackBack() throws Exception {
        TestPlan plan = TestPlan.in(temp);
        plan.build();
        Files.writeString(plan.pack("ana").resolve("notes.txt"), "mine");
        plan.change("plan.md", "edition: 3", "edition: 4");
        TestPlan.Run run = plan.build();
        assertThat(run.packs()).containsExactly("tom WRITTEN");
        assertThat(run.rules()).containsExactly("PACK-003");
    }

    @Test
    void aMistakeInTheThemeIsToldOnce() {
        TestPlan plan = TestPlan.in(temp);
        plan.change("packs/ana.md", "[odt]", "[pdf]").change("packs/tom.md", "[odt]", "[pdf]");
        plan.file("templates/theme.css", "h1 { colour: #000080 }");
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).containsExactly("RENDER-003");
        assertThat(run.packs()).isEmpty();
    }

    @Test
    void aWeakPassphraseIsRefusedWhenBuildingAndWhenChecking() {
        TestPlan plan = TestPlan.in(temp);
        plan.secret("Packs/Ana", "password1234").saveVault();
        TestPlan.Run built = plan.build();
        assertThat(built.rules()).containsExactly("SECRET-016");
        assertThat(built.packs()).containsExactly("tom WRITTEN");
        assertThat(built.outcome().diagnostics().get(0).at().map(at -> at.file()))
                .hasValue("packs/ana.md");
        assertThat(plan.check().outcome().diagnostics())
                .isEqualTo(built.outcome().diagnostics());
    }

    @Test
    void aCheckFindsWhatABuildWould() {
        TestPlan plan = TestPlan.in(temp);
        assertThat(plan.check().rules()).isEmpty();
        plan.account("mail", "Mailbox", "password: \"vault:Accounts/Gone\"");
        plan.file("templates/messages_en.properties", "document.D0.title={0\n");
        TestPlan.Run checked = plan.check();
        assertThat(checked.rules()).contains("SECRET-008", "TEMPLATE-011");
        assertThat(plan.output()).doesNotExist();
    }

    @Test
    void aCheckWithoutThePasswordSaysSoAndChecksTheRest() {
        TestPlan plan = TestPlan.in(temp);
        Request closed = Requests.like(plan.request()).secrets(plan.settings(Optional.empty()));
        TestPlan.Run run = plan.run(Understudy::check, closed);
        assertThat(run.rules()).containsExactly("SECRET-028");
        assertThat(run.outcome().succeeded()).isTrue();
    }

    @Test
    void aBuildWithoutThePasswordFailsOncePerPack() {
        TestPlan plan = TestPlan.in(temp);
        Request closed = Requests.like(plan.request()).secrets(plan.settings(SecretRef.parse("env:NOT_SET")));
        TestPlan.Run run = plan.run(Understudy::build, closed);
        assertThat(run.rules()).containsOnly("SECRET-011");
        assertThat(run.rules().size()).isLessThanOrEqualTo(2);
        assertThat(run.packs()).isEmpty();
    }

    @Test
    void eventsTellOfEachDocumentAndPack() {
        TestPlan plan = TestPlan.in(temp);
        List<Event> events = plan.build().events();
        assertThat(events.get(0)).isEqualTo(new Event.Started(4));
        assertThat(events.stream()
                        .filter(Event.DocumentFinished.class::isInstance)
                        .map(event -> (Event.DocumentFinished) event))
                .hasSize(4)
                .allSatisfy(event -> assertThat(event.documents()).isEqualTo(4))
                .extracting(Event.DocumentFinished::done)
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(events.stream().filter(Event.PackFinished.class::isInstance)).hasSize(2);
        assertThat(events.stream().filter(event -> !(event instanceof Event.Found)))
                .last()
                .isInstanceOf(Event.PackFinished.class);
        plan.secret("Accounts/Domain", "another").saveVault();
        assertThat(plan.build().events().stream()
                        .filter(Event.DocumentFinished.class::isInstance)
                        .map(event -> ((Event.DocumentFinished) event).done()))
                .as("those of the pack that is up to date count as done")
                .containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void everyFindingIsAnEventToo() {
        TestPlan plan = TestPlan.in(temp);
        plan.secret("Packs/Ana", "password1234").saveVault();
        TestPlan.Run run = plan.build();
        assertThat(run.events().stream()
                        .filter(Event.Found.class::isInstance)
                        .map(event -> ((Event.Found) event).diagnostic()))
                .isNotEmpty()
                .isEqualTo(run.outcome().diagnostics());
    }
}
