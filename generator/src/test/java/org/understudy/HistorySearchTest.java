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

/** Secrets in what git keeps. */
@Tag("interop")
class HistorySearchTest {
    private static final String VALUE = "domain-secret-0815";

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
        TestPlan.Run run = check(plan.request());
        assertThat(run.toString()).doesNotContain(VALUE);
        return run.outcome().diagnostics().stream()
                .filter(it -> it.rule().id().equals("EDITION-018"))
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
}
