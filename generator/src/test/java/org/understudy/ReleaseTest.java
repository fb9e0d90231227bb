package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.ReleaseRequest.Committer;
import org.understudy.ReleaseRequest.Effect;
import org.understudy.ReleaseRequest.Reissue;
import org.understudy.history.GitRepository;
import org.understudy.interop.Tool;
import org.understudy.pack.FileTree;
import org.understudy.plan.Edition;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.VaultWriter;
import org.understudy.vault.kdbx.Cheap;

/** Editions from the first to the next, in repositories that git's own program makes. */
@Tag("interop")
class ReleaseTest {
    private static final ReleaseRequest FINAL = new ReleaseRequest(
            Optional.empty(), Optional.of(new Committer("Maria", "maria@example.org")), Reissue.CHANGED, Effect.TAG);

    @TempDir
    private Path folder;

    private TestPlan plan;
    private GitRepository git;

    @BeforeEach
    void plan() {
        plan = TestPlan.in(folder);
        git = GitRepository.init(folder).write(".gitignore", "target/\n");
        git.commit("the plan");
    }

    private TestPlan.Run release(ReleaseRequest how) {
        return plan.run((understudy, request) -> understudy.release(request, how), plan.request());
    }

    /** With the key of fingerprints in the vault, and edition 3 out. */
    private void released() {
        assertThat(release(FINAL).rules()).containsExactly("EDITION-017");
        git.commit("key");
        assertThat(release(FINAL).rules()).isEmpty();
    }

    private static List<Event.Released> releases(TestPlan.Run run) {
        return run.events().stream()
                .filter(Event.Released.class::isInstance)
                .map(Event.Released.class::cast)
                .toList();
    }

    private Map<String, byte[]> files(String pack) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(plan.pack(pack))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void theFirstReleaseMakesTheKeyAndTheSecondTags() throws Exception {
        released();

        String tag = git.git("cat-file", "tag", "edition/3");
        assertThat(tag)
                .contains("tagger Maria <maria@example.org>", "Edition 3 of Plan of Maria", "Packs: ana, tom")
                .contains("\"vault:Accounts/Mail\" : \"")
                .doesNotContain("mail-secret-4711", TestPlan.TOMS_PASSPHRASE, plan.inVault("Understudy/Editions"));
        assertThat(git.git("fsck", "--strict", "--no-dangling")).isEmpty();
        assertThat(git.git("describe", "--exact-match")).isEqualTo("edition/3");
        assertThat(git.git("status", "--porcelain")).isEmpty();

        TestPlan.Run built = plan.build();
        assertThat(built.rules()).isEmpty();
        assertThat(Files.readString(plan.pack("tom").resolve("manifest.json")))
                .contains("\"edition\" : 3", "\"status\" : \"final\"", "\"revision\" : \"" + git.head());
    }

    @Test
    void whatDidNotChangeKeepsItsEditionAndItsBytes() throws Exception {
        released();
        plan.build();
        Map<String, byte[]> before = files("ana");
        plan.change("plan.md", "edition: 3\n", "").change("plan.md", "as-at: 2026-11-01", "as-at: 2026-11-08");
        plan.change("accounts/domain.md", "1. Sign in.", "1. Sign in there.");
        git.commit("another step");

        TestPlan.Run run = release(FINAL);

        assertThat(run.rules()).isEmpty();
        assertThat(releases(run))
                .containsExactly(
                        new Event.Released("edition/4", git.head(), List.of("tom"), List.of("ana"), Effect.TAG));
        assertThat(plan.build().packs()).containsExactlyInAnyOrder("ana UNCHANGED", "tom WRITTEN");
        assertThat(files("ana")).containsExactlyEntriesOf(before);
        assertThat(Files.readString(plan.pack("tom").resolve("manifest.json")))
                .contains("\"edition\" : 4", "\"asAt\" : \"2026-11-08\"", "\"supersedes\" : 3");
    }

    @Test
    void aRotatedSecretIssuesThePacksThatPrintItAnew() {
        released();
        plan.change("plan.md", "edition: 3\n", "");
        plan.secret("Understudy/Editions", vault("Understudy/Editions"));
        plan.secret("Accounts/Domain", "domain-secret-0816").saveVault();
        git.commit("rotated");

        assertThat(releases(release(FINAL)))
                .extracting(Event.Released::issued, Event.Released::kept)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("tom"), List.of("ana")));
    }

    @Test
    void allAreIssuedAnewWhereThatIsWanted() {
        released();
        plan.change("plan.md", "edition: 3\n", "");
        git.commit("nothing of importance");

        TestPlan.Run run = release(new ReleaseRequest(
                Optional.of(Edition.Status.COUNSEL_REVIEW), FINAL.committer(), Reissue.ALL, Effect.NOTHING));

        assertThat(releases(run)).extracting(Event.Released::issued).containsExactly(List.of("ana", "tom"));
        assertThat(git.git("tag")).isEqualTo("edition/3");
    }

    @Test
    void theCoverSaysWhatItIs() {
        plan.change("packs/tom.md", "formats: [odt]", "formats: [pdf]");
        git.commit("as a PDF");
        released();
        plan.build();
        assertThat(cover())
                .contains("3, as at 1 November 2026 · final; revision "
                        + git.head().substring(0, 12))
                .contains("D0-tom · edition 3 · as at 1 November 2026 · final");
        plan.change("plan.md", "edition: 3\n", "");
        plan.build();
        assertThat(cover()).contains("4, as at 1 November 2026 · draft").doesNotContain("revision", "replaces edition");
    }

    private String cover() {
        return text(plan.pack("tom").resolve("D0-cover-sheet.pdf"));
    }

    @Test
    void saysWhatHasToBeReplaced() throws Exception {
        for (String item : List.of("copy", "key-sheet")) {
            for (String holder : List.of("tom", "ana")) {
                plan.file("custody/" + item + "-" + holder + ".md", """
                        ---
                        item: %s
                        pack: %s
                        edition: 3
                        medium: paper
                        holder: %s
                        handed-over: 2026-11-02
                        seal-number: %s
                        receipt: 2026-11-02
                        ---
                        """.formatted(
                                item,
                                holder,
                                item.equals("copy") ? holder : holder.equals("tom") ? "ana" : "tom",
                                "S-" + item + "-" + holder + "-x7Q4"));
            }
        }
        plan.file("packs/printing.md", """
                ---
                recipient: maria
                language: en
                documents: [D0, D4]
                formats: [pdf]
                keys-of: all
                protection: {passphrase: "vault:Packs/Printing"}
                ---
                """);
        plan.account("spare", "Spare mailbox", "username: spare, password: \"vault:Accounts/Spare\"");
        plan.secret("Accounts/Spare", "nobody-is-shown-4713");
        plan.secret("Packs/Printing", "lantern orbit mustard cello fabric granite pillow")
                .saveVault();
        git.commit("handed out");
        assertThat(release(FINAL).rules()).contains("EDITION-017");
        git.commit("key");
        TestPlan.Run first = release(FINAL);
        assertThat(first.outcome().succeeded()).as(first.outcome().toString()).isTrue();
        plan.build();
        assertThat(Files.readString(plan.output().resolve("reports/reissue.md")))
                .contains("# Edition 3, as at 1 November 2026", "Nothing that was handed out")
                .doesNotContain("What to print");
        assertThat(plan.output().resolve("reports/reissue")).doesNotExist();
        plan.change("plan.md", "edition: 3\n", "");
        plan.secret("Understudy/Editions", vault("Understudy/Editions"));
        plan.secret("Packs/Tom", "velvet compass granite teapot sparrow juggle").saveVault();
        git.commit("another passphrase");
        assertThat(release(FINAL).outcome().succeeded()).isTrue();

        TestPlan.Run run = plan.build();

        assertThat(Files.readString(plan.output().resolve("reports/reissue.md")))
                .contains("Tom Hendriks (tom): new in edition 4", "Ana Lima (ana): unchanged since edition 3")
                .contains("| Tom Hendriks | Copy S-copy-tom-x7Q4 | tom | 3 | 4 |")
                .contains("| Ana Lima | Key sheet S-key-sheet-tom-x7Q4 | tom | 3 | 4 |")
                .doesNotContain("| Ana Lima | Copy", "Nothing that was handed out", "velvet");
        assertThat(run.events()).contains(new Event.ToReplace(plan.output().resolve("reports/reissue.md"), 1, 1));
        assertThat(Files.readString(plan.output().resolve("reports/reissue.md")))
                .endsWith("""
                ## What to print for it

                - printing/D4-key-sheet-tom.pdf
                - printing/D4-envelope-label-tom.pdf
                - reissue/D6-exchange-tom-tom.pdf, twice
                - reissue/D6-exchange-tom-ana.pdf, twice
                """);
        assertThat(plan.pack("printing")).isDirectoryContaining("glob:**/D4-key-sheet-tom.pdf");
        lettersAreForTheseAlone();
    }

    private void lettersAreForTheseAlone() throws Exception {
        Path letters = plan.output().resolve("reports/reissue");
        assertThat(FileTree.names(letters))
                .containsExactlyInAnyOrder("", "D6-exchange-tom-tom.pdf", "D6-exchange-tom-ana.pdf");
        assertThat(text(letters.resolve("D6-exchange-tom-ana.pdf")))
                .contains("To Ana Lima", "is void: a new one takes its place", "seal S-key-sheet-tom")
                .contains("D6-tom-exchange-ana · edition 4")
                .doesNotContain("S-key-sheet-ana", "S-copy", "velvet", "granite");
        assertThat(text(letters.resolve("D6-exchange-tom-tom.pdf")))
                .contains("To Tom Hendriks", "is replaced by edition 4", "seal S-copy-tom")
                .doesNotContain("S-key-sheet");
        Path letter = letters.resolve("D6-exchange-tom-tom.pdf");
        Object written = Files.getLastModifiedTime(letter);
        Files.writeString(letters.resolve("D6-exchange-tom-eva.pdf"), "of an earlier edition");
        plan.build();
        assertThat(Files.getLastModifiedTime(letter)).isEqualTo(written);
        assertThat(letters.resolve("D6-exchange-tom-eva.pdf")).doesNotExist();
        aLetterAloneIsSearchedToo(letter);
    }

    /** What was refused once is refused again, although the packs are as they were and nothing was opened for them. */
    private void aLetterAloneIsSearchedToo(Path letter) throws Exception {
        plan.secret("Understudy/Editions", vault("Understudy/Editions"));
        plan.secret("Accounts/Spare", "S-copy-tom-x7Q4").saveVault();
        git.commit("the number of a seal as a password");
        assertThat(release(FINAL).outcome().succeeded()).isTrue();
        assertThat(plan.build().rules()).contains(LeakRules.LEAK.id());
        assertThat(letter).doesNotExist();

        TestPlan.Run again = plan.build();

        assertThat(again.packs()).allMatch(it -> it.endsWith("UNCHANGED"));
        assertThat(again.rules()).contains(LeakRules.LEAK.id());
        assertThat(letter).doesNotExist();
    }

    private static String text(Path pdf) {
        return Tool.require("pdftotext")
                .run("-layout", pdf.toString(), "-")
                .succeeded()
                .text()
                .replaceAll("\\s+", " ");
    }

    private String vault(String entry) {
        try {
            return plan.inVault(entry);
        } catch (org.understudy.vault.SecretUnavailableException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void changesAreADraftOfTheNextEdition() throws Exception {
        released();
        plan.change("plan.md", "edition: 3\n", "");

        assertThat(plan.build().rules()).isEmpty();

        assertThat(Files.readString(plan.pack("tom").resolve("manifest.json")))
                .contains("\"edition\" : 4", "\"status\" : \"draft\"")
                .doesNotContain("revision");
    }

    @Test
    void withoutTheVaultThereAreNoFingerprintsAndThatIsSaid() {
        Request without = Requests.like(plan.request()).secrets(plan.settings(Optional.empty()));

        TestPlan.Run run = plan.run((understudy, request) -> understudy.release(request, FINAL), without);

        assertThat(run.rules()).contains("EDITION-016");
        assertThat(run.outcome().succeeded()).isTrue();
        assertThat(git.git("cat-file", "tag", "edition/3"))
                .contains("\"secrets\" : {")
                .doesNotContain("fingerprint");
    }

    @Test
    void refusesWhatIsNotFit() {
        plan.change("accounts/mail.md", "What it is for.", "What it is for!");
        assertThat(release(FINAL).rules()).containsExactly("EDITION-010");
        git.git("checkout", "-q", ".");
        assertThat(release(new ReleaseRequest(Optional.empty(), Optional.empty(), Reissue.CHANGED, Effect.TAG))
                        .rules())
                .containsExactly("EDITION-014");
        plan.change("plan.md", "edition: 3", "edition: 3\nreview: {next: 2026-11-14}");
        git.commit("a review that is overdue");
        assertThat(release(FINAL).rules()).contains("EDITION-015");
        plan.change("plan.md", "2026-11-14", "2026-12-14");
        git.commit("done");
        released();
        assertThat(release(FINAL).rules()).contains("EDITION-013");
        plan.change("accounts/mail.md", "What it is for.", "What it is for!");
        git.commit("without another number");
        assertThat(release(FINAL).rules()).contains("EDITION-002", "EDITION-012");
    }

    @Test
    void refusesWhereNothingCanBeTagged() throws Exception {
        GitRepository clone = GitRepository.in(folder.resolve("target"));
        clone.git("clone", "-q", "--depth", "1", folder.toUri().toString(), "shallow");
        Request shallow = Requests.like(plan.request()).plan(folder.resolve("target/shallow/src/plan"));
        TestPlan.Run run = plan.run((understudy, request) -> understudy.release(request, FINAL), shallow);
        assertThat(run.rules()).contains("EDITION-011");

        Files.move(folder.resolve(".git"), folder.resolve("gone"));
        assertThat(release(FINAL).rules()).contains("EDITION-011");
        git.git("init", "-q");
        assertThat(release(FINAL).rules()).contains("EDITION-011");
    }

    /** As tracked changes, and in words, against the edition of the last tag. */
    @Test
    void lawyersGetWhatChangedSinceTheEditionBefore() throws Exception {
        plan.file("packs/counsel.md", """
                ---
                recipient: ana
                language: en
                documents: [L1, L13]
                formats: [docx, odt]
                covers: none
                ---
                """);
        git.commit("a lawyer");
        assertThat(release(FINAL).rules()).contains("EDITION-017");
        git.commit("key");
        assertThat(release(FINAL).outcome().succeeded()).isTrue();
        plan.build();
        assertThat(files("counsel").keySet()).noneMatch(name -> name.contains("changes"));
        plan.change("plan.md", "edition: 3\n", "").change("people/ana.md", "+31 6 0000 0622", "+31 6 0000 0644");

        plan.build();

        assertThat(files("counsel").keySet())
                .contains(
                        "L1-persons-and-roles-changes-since-edition-3.docx",
                        "L1-persons-and-roles-changes-since-edition-3.odt");
        Map<String, String> parts = Plaintext.of(plan.pack("counsel"), "");
        assertThat(parts.getOrDefault("L1-persons-and-roles-changes-since-edition-3.docx!word/document.xml", ""))
                .contains("<w:del ", "<w:ins ");
        assertThat(parts.getOrDefault("L13-amendment-sheet.docx!word/document.xml", ""))
                .contains("0622", "0644");
        assertThat(Files.readString(folder.resolve("target/understudy/reports/amendment.html")))
                .contains("0644");
    }

    /** By the fingerprints of the tag; unless the vault is another altogether. */
    @Test
    void secretsAreComparedAlthoughTheVaultHasAnotherPassword() throws Exception {
        plan.file("packs/counsel.md", """
                ---
                recipient: ana
                language: en
                documents: [L2, L13]
                formats: [odt]
                covers: [{accounts: [mail]}]
                ---
                """);
        git.commit("a lawyer");
        assertThat(release(FINAL).rules()).contains("EDITION-017");
        git.commit("key");
        assertThat(release(FINAL).outcome().succeeded()).isTrue();
        plan.change("plan.md", "edition: 3\n", "");
        String key = plan.inVault("Understudy/Editions");

        anotherVault("mail-secret-4712", key);
        assertThat(amendmentSheet()).contains("Mailbox Password: replaced");
        anotherVault("mail-secret-4711", key);
        assertThat(amendmentSheet()).contains("no password, code or key was replaced");
        anotherVault("mail-secret-4711", "ab".repeat(32));
        assertThat(amendmentSheet()).contains("has another password");
    }

    /** One with another password. */
    private void anotherVault(String mail, String key) throws Exception {
        plan.environment("ANOTHER", "lobster 8 umbrella canyon");
        Map<String, String> secrets = Map.of(
                "Accounts/Mail",
                mail,
                "Accounts/Domain",
                "domain-secret-0815",
                "Packs/Tom",
                TestPlan.TOMS_PASSPHRASE,
                "Packs/Ana",
                TestPlan.ANAS_PASSPHRASE,
                "Understudy/Editions",
                key);
        List<VaultEntry> entries = secrets.entrySet().stream()
                .map(it -> VaultEntry.of(
                        List.of(it.getKey().split("/")[0]), it.getKey().split("/")[1], "", secret(it.getValue())))
                .toList();
        Path vault = plan.plan().resolve("vault.kdbx");
        Files.delete(vault);
        new VaultWriter(Cheap.random(9), Cheap.CLOCK, Cheap.SETTINGS)
                .write(vault, entries, Optional.of(secret("lobster 8 umbrella canyon")), Optional.empty());
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    private String amendmentSheet() throws Exception {
        Request request = Requests.like(plan.request()).secrets(plan.settings(SecretRef.parse("env:ANOTHER")));
        TestPlan.Run run = plan.run((understudy, it) -> understudy.build(it), request);
        assertThat(run.outcome().succeeded())
                .as(run.outcome().diagnostics().toString())
                .isTrue();
        return Plaintext.of(plan.pack("counsel"), "")
                .getOrDefault("L13-amendment-sheet.odt!content.xml", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void anEditionThatCannotBeReadIsToldAndNothingIsGuessed() throws Exception {
        plan.change("plan.md", "edition: 3\n", "edition: 3\nnonsense: yes\n");
        git.commit("no plan");
        git.git("tag", "edition/3");
        plan.change("plan.md", "edition: 3\nnonsense: yes\n", "");

        TestPlan.Run run = plan.build();

        assertThat(run.rules()).contains("EDITION-023");
        assertThat(run.outcome().succeeded()).isTrue();
        assertThat(folder.resolve("target/understudy/reports/amendment.html")).doesNotExist();
    }
}
