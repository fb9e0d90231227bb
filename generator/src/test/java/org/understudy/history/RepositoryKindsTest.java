package org.understudy.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.history.RepositoryState.Kind;

/** Repositories of every kind and in every state of health, made by git's own program. */
@Tag("interop")
class RepositoryKindsTest {
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");

    @TempDir
    private Path temp;

    private GitRepository git;

    @BeforeEach
    void repository() throws Exception {
        temp = temp.toRealPath();
        git = GitRepository.init(temp.resolve("r"));
        git.write("src/plan/plan.md", "one\n").write(".gitignore", "*.tmp\n");
    }

    private static PlanHistory open(Path folder) {
        Checked<Optional<PlanHistory>> opened = PlanHistory.open(folder, Map.of());
        assertThat(opened.diagnostics()).isEmpty();
        return opened.value().orElseThrow().orElseThrow();
    }

    private static RepositoryState state(Path repository) {
        try (PlanHistory history = open(repository.resolve("src/plan"))) {
            Checked<Optional<RepositoryState>> state = history.state();
            assertThat(state.diagnostics()).isEmpty();
            return state.value().orElseThrow().orElseThrow();
        }
    }

    private static List<Integer> numbers(Path repository) {
        try (PlanHistory history = open(repository.resolve("src/plan"))) {
            return history.editions().value().orElseThrow().stream()
                    .map(EditionTag::number)
                    .toList();
        }
    }

    private static List<String> oddities(Path repository) {
        try (PlanHistory history = open(repository.resolve("src/plan"))) {
            return Stream.concat(history.editions().diagnostics().stream(), history.oddities(NOW).stream())
                    .map(it -> it.rule().id() + " " + String.join(" ", it.arguments()))
                    .toList();
        }
    }

    @Test
    void nothingCommittedYet() {
        assertThat(state(git.folder()))
                .isEqualTo(new RepositoryState(Kind.MAIN, Optional.empty(), Optional.of("main"), false, true));
    }

    @Test
    void changesCountWhereGitSaysSo() {
        git.commit("one");
        assertThat(state(git.folder()).dirty()).isFalse();
        git.write("src/plan/x.tmp", "ignored").write("other.md", "not of the plan");
        assertThat(state(git.folder()).dirty()).isFalse();
        git.write("src/plan/new.md", "untracked");
        assertThat(state(git.folder()).dirty()).isTrue();
        git.commit("all");
        assertThat(state(git.folder()).dirty()).isFalse();
        git.write("src/plan/plan.md", "two\n");
        assertThat(state(git.folder()).dirty()).isTrue();
        git.git("add", "-A");
        assertThat(state(git.folder()).dirty()).isTrue();
    }

    @Test
    void whatTheUserIgnoresEverywhereIsIgnored() throws Exception {
        git.commit("one");
        git.write("src/plan/.swp", "an editor's");
        Path home = Files.createDirectories(temp.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[core]\n  excludesFile = ~/ignored\n[user]\n  name = A\n");
        Files.writeString(home.resolve("ignored"), ".swp\n");
        try (PlanHistory history = PlanHistory.open(git.folder().resolve("src/plan"), Map.of("HOME", home.toString()))
                .value()
                .orElseThrow()
                .orElseThrow()) {
            assertThat(history.state().value().orElseThrow().orElseThrow().dirty())
                    .isFalse();
            assertThat(history.committer()).isEmpty();
        }
        assertThat(state(git.folder()).dirty()).isTrue();
    }

    @Test
    void aDetachedHead() {
        String first = git.commit("one");
        git.tag(1).git("checkout", "-q", "--detach");
        assertThat(state(git.folder()))
                .isEqualTo(new RepositoryState(Kind.MAIN, Optional.of(first), Optional.empty(), false, false));
        assertThat(oddities(git.folder())).isEmpty();
    }

    @Test
    void aLinkedWorkingTree() {
        git.commit("one");
        git.tag(1).git("worktree", "add", "-q", "../linked", "-b", "side");
        GitRepository linked = GitRepository.in(temp.resolve("linked"));
        assertThat(state(linked.folder()))
                .isEqualTo(
                        new RepositoryState(Kind.LINKED, Optional.of(git.head()), Optional.of("side"), false, false));
        assertThat(numbers(linked.folder())).containsExactly(1);
        linked.write("src/plan/plan.md", "two\n");
        assertThat(state(linked.folder()).dirty()).isTrue();
        assertThat(state(git.folder()).dirty()).isFalse();
    }

    @Test
    void aBareRepositoryWithWorkingTrees() {
        git.commit("one");
        git.tag(1);
        GitRepository home = GitRepository.in(temp.resolve("b"));
        home.git("clone", "-q", "--bare", git.folder().toString(), ".bare");
        home.write(".git", "gitdir: ./.bare\n");
        home.git("worktree", "add", "-q", "tree", "main");
        assertThat(state(home.folder().resolve("tree")).kind()).isEqualTo(Kind.LINKED);
        assertThat(state(home.folder().resolve("tree")).dirty()).isFalse();
        assertThat(numbers(home.folder().resolve("tree"))).containsExactly(1);
    }

    @Test
    void aSubmodule() {
        git.commit("one");
        git.tag(1);
        GitRepository outer = GitRepository.init(temp.resolve("outer"));
        outer.git("submodule", "add", "-q", git.folder().toString(), "inner");
        outer.commit("with a plan in it");
        assertThat(state(outer.folder().resolve("inner")))
                .isEqualTo(new RepositoryState(
                        Kind.ELSEWHERE, Optional.of(git.head()), Optional.of("main"), false, false));
        assertThat(numbers(outer.folder().resolve("inner"))).containsExactly(1);
    }

    @Test
    void aShallowClone() {
        git.commit("one");
        git.tag(1).write("src/plan/plan.md", "two\n").commit("two");
        git.tag(2).write("src/plan/plan.md", "three\n").commit("three");
        git.tag(3);
        GitRepository clones = GitRepository.in(temp.resolve("clones"));
        clones.git("clone", "-q", "--depth", "1", git.folder().toUri().toString(), "c");
        Path clone = temp.resolve("clones/c");
        assertThat(state(clone).shallow()).isTrue();
        assertThat(numbers(clone)).containsExactly(3);
        assertThat(oddities(clone)).isEmpty();
        GitRepository.in(clone).git("fetch", "-q", "--depth", "1", "origin", "tag", "edition/1");
        assertThat(oddities(clone)).containsExactly("EDITION-007 edition/2 edition/3");
    }

    @Test
    void aRewrittenHistoryAndATagOnAnotherBranch() {
        git.commit("one");
        git.tag(1).write("src/plan/plan.md", "two\n");
        String second = git.commit("two");
        git.tag(2).git("commit", "-q", "--amend", "-m", "two, in other words");
        assertThat(oddities(git.folder())).containsExactly("EDITION-003 edition/2 " + second.substring(0, 12));
        git.git("checkout", "-q", "edition/1");
        assertThat(oddities(git.folder())).isEmpty();
    }

    @Test
    void missingNumbersOrderAndOtherNames() {
        git.commit("one");
        git.tag(5).write("src/plan/plan.md", "two\n").commit("two");
        git.tag(3).tag(1);
        git.git("tag", "edition/next");
        git.git("tag", "edition/7", git.git("rev-parse", "HEAD^{tree}"));
        assertThat(oddities(git.folder()))
                .containsExactly(
                        "EDITION-006 edition/7",
                        "EDITION-006 edition/next",
                        "EDITION-004 edition/2 edition/3",
                        "EDITION-004 edition/4 edition/5",
                        "EDITION-005 edition/3 edition/5");
    }

    @Test
    void clocksThatWereWrong() {
        git.on("2026-05-01T00:00:00Z").commit("one");
        git.tag(1).on("2026-03-01T00:00:00Z").write("src/plan/plan.md", "two\n").commit("two");
        git.tag(2)
                .on("2027-01-01T00:00:00Z")
                .write("src/plan/plan.md", "three\n")
                .commit("three");
        assertThat(oddities(git.folder()))
                .containsExactlyInAnyOrder(
                        "EDITION-008 " + git.head().substring(0, 12) + " 2027-01-01",
                        "EDITION-008 edition/2 2026-03-01 edition/1 2026-05-01");
    }

    @Test
    void thePlanOfAFolderThatWasRenamedAndMerged() throws Exception {
        git.write("other/plan.md", "another plan\nquite another\n")
                .write("src/plan/plan.md", "one\ntwo\nthree\nfour\n");
        String first = git.commit("one");
        git.git("mv", "src/plan", "plan");
        git.commit("renamed");
        git.git("checkout", "-q", "-b", "side", first);
        git.write("other/a.md", "a\n").commit("side");
        git.git("checkout", "-q", "main");
        git.git("merge", "-q", "-m", "merged", "side");
        try (PlanHistory history = open(git.folder().resolve("plan"))) {
            assertThat(history.at(first).value().orElseThrow().list().files()).containsExactly("plan.md");
            assertThat(history.at(git.head()).value().orElseThrow().has("plan.md"))
                    .isTrue();
            assertThat(history.at("0123456789012345678901234567890123456789").diagnostics())
                    .extracting(Diagnostic::rule)
                    .containsExactly(HistoryRules.NO_PLAN_THEN);
        }
    }

    @Test
    void damageIsToldAndNeverThrown() throws Exception {
        git.commit("one");
        git.tag(1).write("src/plan/plan.md", "two\n").commit("two");
        String blob = git.git("rev-parse", "edition/1:src/plan/plan.md");
        truncate(blob);
        try (PlanHistory history = open(git.folder().resolve("src/plan"))) {
            String first = history.editions().value().orElseThrow().get(0).commit();
            assertThat(history.at(first).value()).isEmpty();
            assertThat(history.read((where, content) -> {}))
                    .extracting(Diagnostic::rule)
                    .containsExactly(HistoryRules.INCOMPLETE);
        }
        truncate(git.head());
        try (PlanHistory history = open(git.folder().resolve("src/plan"))) {
            assertThat(history.state().value()).contains(Optional.empty());
            assertThat(history.state().diagnostics())
                    .extracting(Diagnostic::rule)
                    .containsExactly(HistoryRules.UNREADABLE);
            assertThat(history.oddities(NOW)).extracting(Diagnostic::rule).containsExactly(HistoryRules.UNREADABLE);
        }
    }

    private void truncate(String object) throws Exception {
        Path file = git.folder().resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2));
        file.toFile().setWritable(true);
        Files.write(file, new byte[] {0x78, 0x01, 0x4b});
    }

    @Test
    void aPackThatIsGone() throws Exception {
        git.commit("one");
        git.tag(1).git("gc", "-q");
        try (Stream<Path> packs = Files.list(git.folder().resolve(".git/objects/pack"))) {
            for (Path pack : packs.toList()) {
                pack.toFile().setWritable(true);
                Files.delete(pack);
            }
        }
        try (PlanHistory history = open(git.folder().resolve("src/plan"))) {
            assertThat(history.state().value()).contains(Optional.empty());
            assertThat(history.editions().value().orElseThrow()).isEmpty();
            assertThat(history.editions().diagnostics())
                    .extracting(Diagnostic::rule)
                    .containsExactly(HistoryRules.STRANGE_TAG);
        }
    }

    @Test
    void settingsAndLinksThatLeadNowhere() throws Exception {
        git.commit("one");
        Path plan = git.folder().resolve("src/plan");
        git.git("config", "core.repositoryFormatVersion", "1");
        git.git("config", "extensions.objectFormat", "sha256");
        assertThat(PlanHistory.open(plan, Map.of()).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(HistoryRules.UNREADABLE);
        Files.writeString(git.folder().resolve(".git/config"), "[core\n");
        assertThat(PlanHistory.open(plan, Map.of()).diagnostics()).hasSize(1);
        Files.writeString(git.folder().resolve("src/.git"), "gitdir: /nowhere\n");
        assertThat(PlanHistory.open(plan, Map.of()).diagnostics()).hasSize(1);
    }

    /** What a repository from elsewhere may have in its settings: none of it is run, and nothing is written. */
    @Test
    void runsNothing() throws Exception {
        git.write("src/plan/.gitattributes", "*.md filter=evil diff=evil\n");
        git.commit("one");
        git.tag(1);
        Path trace = temp.resolve("ran");
        String evil = "touch " + trace;
        for (String name : List.of(
                "filter.evil.clean",
                "filter.evil.smudge",
                "core.fsmonitor",
                "core.sshCommand",
                "gpg.program",
                "core.editor",
                "diff.evil.textconv",
                "alias.status",
                "core.pager")) {
            git.git("config", name, evil);
        }
        git.git("config", "filter.evil.required", "true");
        git.git("config", "tag.gpgSign", "true");
        for (String hook : List.of("post-index-change", "reference-transaction", "pre-commit")) {
            Path file = git.folder().resolve(".git/hooks/" + hook);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n" + evil + "\n");
            file.toFile().setExecutable(true);
        }
        Files.setLastModifiedTime(
                git.folder().resolve("src/plan/plan.md"),
                java.nio.file.attribute.FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        List<Path> before = all();
        Files.deleteIfExists(trace);
        assertThat(numbers(git.folder())).containsExactly(1);
        assertThat(state(git.folder()).dirty()).isFalse();
        assertThat(oddities(git.folder())).isEmpty();
        assertThat(all()).isEqualTo(before);
        assertThat(trace).doesNotExist();
    }

    private List<Path> all() throws Exception {
        try (Stream<Path> files = Files.walk(git.folder())) {
            return files.sorted().toList();
        }
    }
}
