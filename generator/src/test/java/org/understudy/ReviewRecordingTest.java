package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.golden.Plans;
import org.understudy.plan.Plan;
import org.understudy.plan.Review;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/** Reviews and drills become files of the plan. */
class ReviewRecordingTest {
    @TempDir
    Path folder;

    private TestPlan plan;
    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void write() {
        plan = TestPlan.in(folder);
    }

    private Outcome record(Map<Question, String> answers) {
        return new Understudy(TestPlan.CLOCK, new SecureRandom(), events::add)
                .recordReview(plan.request(), (question, usual) -> Optional.ofNullable(answers.get(question)));
    }

    private static List<String> rules(Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(Diagnostic::blocks)
                .map(it -> it.rule().id())
                .toList();
    }

    private Path file(String name) {
        return plan.plan().resolve("reviews").resolve(name);
    }

    private Plan read() throws IOException {
        SourceTree tree = Plans.tree(plan.plan());
        return new PlanBinder().bind(new PlanReader().read(tree), tree).value().orElseThrow();
    }

    @Test
    void whatIsntSaidIsAsUsual() throws IOException {
        assertThat(record(Map.of()).succeeded()).isTrue();
        assertThat(file("2026-11-15-review.md")).hasContent("""
                ---
                kind: review
                date: 2026-11-15
                by: [maria]
                edition: 3
                next: 2027-11-15
                ---
                """);
        assertThat(events)
                .contains(new Event.FileWritten(file("2026-11-15-review.md").toRealPath()));
    }

    @Test
    void allThatIsSaidIsInIt() throws IOException {
        var answers = new EnumMap<Question, String>(Question.class);
        answers.put(Question.REVIEW_KIND, "drill");
        answers.put(Question.REVIEW_DATE, "2026-11-10");
        answers.put(Question.REVIEW_BY, "tom, people/ana");
        answers.put(Question.REVIEW_SCOPE, "mail,accounts/domain");
        answers.put(Question.REVIEW_FINDINGS, "the \"red\" folder: gone; C:\\plan is empty;");
        answers.put(Question.REVIEW_NEXT, "none");

        assertThat(record(answers).succeeded()).isTrue();
        Review review = Objects.requireNonNull(read().reviews().get("2026-11-10-drill"));
        assertThat(review.type()).isEqualTo(Review.Type.DRILL);
        assertThat(review.by()).extracting(Object::toString).containsExactly("people/tom", "people/ana");
        assertThat(review.scope()).extracting(Object::toString).containsExactly("accounts/mail", "accounts/domain");
        assertThat(review.findings())
                .extracting(it -> it.found().inOriginal())
                .containsExactly("the \"red\" folder: gone", "C:\\plan is empty");
        assertThat(review.next()).isEmpty();
    }

    @Test
    void aSecondOneOfTheDayStandsBesideTheFirst() throws IOException {
        record(Map.of());
        record(Map.of(Question.REVIEW_FINDINGS, "one more"));
        record(Map.of());

        assertThat(read().reviews().keySet())
                .containsExactly("2026-11-15-review", "2026-11-15-review-2", "2026-11-15-review-3");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(rules(record(Map.of(Question.REVIEW_KIND, "drll")))).containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_DATE, "2026-02-30")))).containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_DATE, "2026-11-16")))).containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_BY, "tim")))).containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_SCOPE, "people/tom"))))
                .as("nobody looks people through")
                .containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_NEXT, "2026-11-15")))).containsExactly("REVIEW-003");
        assertThat(rules(record(Map.of(Question.REVIEW_FINDINGS, "turned \u202E round"))))
                .containsExactly("REVIEW-003");
    }

    @Test
    void noSecretIsWritten() {
        Outcome outcome = record(Map.of(Question.REVIEW_FINDINGS, "the password is kX9#mQ2$vL7p; the PIN: 4711"));

        assertThat(rules(outcome)).containsOnly("REVIEW-004");
        assertThat(outcome.diagnostics().toString()).doesNotContain("kX9", "4711");
        assertThat(file("x").getParent()).doesNotExist();
    }

    @Test
    void aPlanWithMistakesIsLeftAlone() {
        plan.change("accounts/mail.md", "category: email", "category: emial");

        assertThat(record(Map.of()).succeeded()).isFalse();
        assertThat(file("x").getParent()).doesNotExist();
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(plan.plan().resolve("reviews"), elsewhere);

        assertThat(record(Map.of()).succeeded()).isFalse();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatIsInTheWayStays() throws IOException {
        Path inTheWay = Files.writeString(plan.plan().resolve("reviews"), "mine");

        assertThat(rules(record(Map.of()))).contains("REVIEW-005");
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void whateverWasFound() throws IOException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        List<String> pieces = List.of(
                "\"", "\\", "'", "{", "}", "[", "]", ",", ": ", " #", "---", "%", "@", "`", "|", ">", "*", "&", "é",
                "中", "😀", "yes", "null", "~", "word", " ");
        for (int round = 0; round < 40; round++) {
            var found = new StringBuilder("n");
            for (int i = random.nextInt(10); i >= 0; i--) {
                found.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = found.append('.').toString();
            Path file = file("2026-11-15-review.md");
            assertThat(record(Map.of(Question.REVIEW_FINDINGS, text)).succeeded())
                    .as("seed %d: %s", seed, text)
                    .isTrue();
            assertThat(read().reviews().values())
                    .as("seed %d: %s", seed, text)
                    .singleElement()
                    .satisfies(it -> assertThat(it.findings().get(0).found().inOriginal())
                            .isEqualTo(text));
            Files.delete(file);
        }
    }
}
