package org.understudy.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.source.SourceSnapshot;

@Tag("interop")
class PlanHistoryTest {
    @TempDir
    private Path temp;

    private static PlanHistory open(Path folder) {
        Checked<Optional<PlanHistory>> opened = PlanHistory.open(folder, Map.of());
        assertThat(opened.diagnostics()).isEmpty();
        return opened.value().orElseThrow().orElseThrow();
    }

    private static RepositoryState state(PlanHistory history) {
        Checked<Optional<RepositoryState>> state = history.state();
        assertThat(state.diagnostics()).isEmpty();
        return state.value().orElseThrow().orElseThrow();
    }

    @Test
    void aFolderInNoRepository() {
        Checked<Optional<PlanHistory>> opened = PlanHistory.open(temp, Map.of());

        assertThat(opened.value()).contains(Optional.empty());
        assertThat(opened.diagnostics()).isEmpty();
    }

    @Test
    void tellsTaggedEditionsAndThePlanThen() throws Exception {
        GitRepository git = GitRepository.init(temp.resolve("r"));
        git.write("src/plan/plan.md", "one\n").write("src/plan/people/a.md", "a\n");
        String first = git.commit("first");
        git.tag(1);
        git.write("src/plan/plan.md", "two\n");
        String second = git.commit("second");
        git.git("tag", "edition/2");

        try (PlanHistory history = open(git.folder().resolve("src/plan"))) {
            assertThat(state(history))
                    .isEqualTo(new RepositoryState(
                            RepositoryState.Kind.MAIN, Optional.of(second), Optional.of("main"), false, false));
            assertThat(history.editions().value().orElseThrow())
                    .containsExactly(
                            new EditionTag(1, first, Optional.empty()), new EditionTag(2, second, Optional.empty()));
            SourceSnapshot then = history.at(first).value().orElseThrow();
            assertThat(then.list().files()).containsExactly("people/a.md", "plan.md");
            assertThat(then.read("plan.md", 100)).isEqualTo("one\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
