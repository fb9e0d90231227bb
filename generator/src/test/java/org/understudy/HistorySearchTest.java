package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.history.GitRepository;
import org.understudy.plan.SecretRef;
import org.understudy.vault.EntryChange;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEditor;
import org.understudy.vault.kdbx.Cheap;

/** Secrets in what git keeps. */
@Tag("interop")
class HistorySearchTest {
    private static final String VALUE = "domain-secret-0815";
    private static final String UNNAMED = "diary-secret-2718";

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

    private TestPlan.Run check(Request request) {
        return plan.run(
                (understudy, it) ->
                        understudy.checkHistory(it, new Reporting(folder.resolve("target/reports"), "0", folder)),
                request);
    }

    private List<String> found() {
        return found("EDITION-018", plan.request());
    }

    private List<String> found(String rule, Request request) {
        TestPlan.Run run = check(request);
        assertThat(run.toString()).doesNotContain(VALUE, UNNAMED);
        return run.outcome().diagnostics().stream()
                .filter(it -> it.rule().id().equals(rule))
                .map(it -> it.arguments().get(0) + " "
                        + it.arguments()
                                .get(1)
                                .replaceAll("[\\u0002\\u0003\\u001F]", " ")
                                .strip())
                .toList();
    }

    @Test
    void aCleanHistoryWithManyCommits() {
        for (int i = 0; i < 60; i++) {
            git.write("notes/" + i % 7 + ".md", "line " + i + "\n").commit("note " + i);
        }
        git.git("gc", "-q");
        TestPlan.Run run = check(plan.request());
        assertThat(run.rules()).isEmpty();
    }

    @Test
    void isFoundWhereverItWas() {
        git.write("notes.txt", "the password is " + VALUE + "\n");
        String first = git.commit("oh").substring(0, 12);
        git.git("rm", "-q", "notes.txt");
        git.commit("gone");
        git.git("gc", "-q");
        assertThat(found()).containsExactly("vault:Accounts/Domain git.at " + first + " notes.txt");

        git.git("checkout", "-q", "-b", "side");
        git.write(
                "b.bin",
                Base64.getEncoder().encodeToString(("x" + VALUE).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String second = git.commit("encoded").substring(0, 12);
        String third = git.commit("says " + VALUE).substring(0, 12);
        git.write(VALUE + ".md", "a path\n");
        String fourth = git.commit("a path").substring(0, 12);
        git.git("tag", "-a", "-m", VALUE, "v1");
        git.git("checkout", "-q", "main");
        assertThat(found())
                .contains(
                        "vault:Accounts/Domain git.at " + second + " b.bin",
                        "vault:Accounts/Domain git.message " + third,
                        "vault:Accounts/Domain git.name " + fourth,
                        "vault:Accounts/Domain git.message v1");
    }

    @Test
    void isFoundWhereNothingLeadsAnyMore() {
        git.write("notes.txt", VALUE);
        git.commit("oh");
        String blob = git.git("rev-parse", "HEAD:notes.txt").substring(0, 12);
        git.git("reset", "-q", "--hard", "HEAD~1");
        assertThat(found()).containsExactly("vault:Accounts/Domain git.loose " + blob);
    }

    @Test
    void saysWhatItCouldNotSearch() {
        assertThat(check(Requests.like(plan.request()).secrets(plan.settings(Optional.empty())))
                        .rules())
                .contains("EDITION-019");
        git.git("clone", "-q", "--depth", "1", folder.toUri().toString(), "target/shallow");
        assertThat(check(Requests.like(plan.request()).plan(folder.resolve("target/shallow/src/plan")))
                        .rules())
                .contains("EDITION-019");
    }

    @Test
    void secretsThatThePlanNamesNowhere() {
        String key = "0123456789abcdef".repeat(4);
        plan.secret("Private/Diary", UNNAMED)
                .secret("Accounts/Mail#pin", "pin-secret-3141")
                .secret("Understudy/Editions", key)
                .saveVault();
        git.write("a.txt", UNNAMED).write("b.txt", "pin-secret-3141").write("c.txt", key);
        git.write("d/" + UNNAMED + ".txt", UNNAMED + " again");
        String commit = git.commit("oh").substring(0, 12);

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "vault:Private/Diary git.at " + commit + " a.txt",
                        "vault:Accounts/Mail#pin git.at " + commit + " b.txt",
                        "vault:Understudy/Editions git.at " + commit + " c.txt",
                        "vault:Private/Diary git.name " + commit,
                        "vault:Private/Diary git.withheld");
    }

    @Test
    void whatASecretWasBefore() throws Exception {
        git.write("notes.txt", VALUE + " and mail-secret-4711");
        String commit = git.commit("oh").substring(0, 12);
        for (String next : List.of("domain-secret-0816", VALUE, "domain-secret-0817")) {
            change("Accounts/Domain", next);
        }

        assertThat(found("EDITION-025", plan.request()))
                .containsExactly("vault:Accounts/Domain git.at " + commit + " notes.txt");
        assertThat(found()).containsExactly("vault:Accounts/Mail git.at " + commit + " notes.txt");
    }

    private void change(String entry, String value) throws Exception {
        new VaultEditor(Cheap.random(5), Cheap.CLOCK)
                .apply(
                        plan.plan().resolve("vault.kdbx"),
                        Optional.of(Secret.copyOf(TestPlan.VAULT_PASSWORD.toCharArray())),
                        Optional.empty(),
                        List.of(new EntryChange(
                                SecretRef.parse("vault:" + entry).orElseThrow(),
                                Optional.of(Secret.copyOf(value.toCharArray())),
                                List.of(),
                                Optional.empty())));
    }

    @Test
    void oneThatIsPublicOnPurposeIsAcceptedWhereItIsNamed() {
        git.write("notes.txt", VALUE + " and mail-secret-4711");
        String commit = git.commit("oh").substring(0, 12);
        plan.change(
                "accounts/domain.md",
                "criticality",
                "accept: [{rule: EDITION-018, because: an example, until: 2099-12-31}]\ncriticality");

        assertThat(found()).containsExactly("vault:Accounts/Mail git.at " + commit + " notes.txt");
    }

    @Test
    void inPackedObjectsOfAnotherRepositoryAndInWorkingTrees() {
        git.write("notes.txt", VALUE);
        String commit = git.commit("oh").substring(0, 12);
        git.git("rm", "-q", "notes.txt");
        git.commit("gone");
        git.git("pack-refs", "--all");
        git.git("repack", "-adq");
        git.git("clone", "-q", "--shared", folder.toUri().toString(), "target/borrowing");
        git.git("worktree", "add", "-q", "-b", "side", "target/side");
        String found = "vault:Accounts/Domain git.at " + commit + " notes.txt";

        assertThat(found()).containsExactly(found);
        for (String clone : List.of("borrowing", "side")) {
            assertThat(found(
                            "EDITION-018",
                            Requests.like(plan.request()).plan(folder.resolve("target/" + clone + "/src/plan"))))
                    .as(clone)
                    .containsExactly(found);
        }

        GitRepository side = GitRepository.in(folder.resolve("target/side"));
        side.write("more.txt", "mail-secret-4711");
        String more = side.commit("in the working tree").substring(0, 12);
        assertThat(found()).containsExactly(found, "vault:Accounts/Mail git.at " + more + " more.txt");
    }

    @Test
    void objectsNamedBySha256AreBeyondIt(@TempDir Path other) {
        TestPlan foreign = TestPlan.in(other);
        GitRepository repository = GitRepository.in(other);
        repository.git("init", "-q", "--object-format=sha256", "-b", "main");
        repository.write("notes.txt", VALUE).commit("oh");

        TestPlan.Run run = foreign.run(
                (understudy, it) ->
                        understudy.checkHistory(it, new Reporting(other.resolve("target/reports"), "0", other)),
                foreign.request());

        assertThat(run.outcome().diagnostics())
                .filteredOn(it -> it.rule().id().equals("EDITION-001"))
                .singleElement()
                .satisfies(it -> assertThat(it.arguments().toString()).contains("git.sha-256"));
        assertThat(run.rules()).doesNotContain("EDITION-018");
    }
}
