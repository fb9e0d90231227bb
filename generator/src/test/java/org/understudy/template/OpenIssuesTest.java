package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.template.view.Gap;

/** The list of unresolved issues in L0: what was left out of a plan stands there, and nothing else. */
class OpenIssuesTest {
    private static final int PLANS = Integer.getInteger("understudy.random.gaps", 12);
    private static final Pattern ROW = Pattern.compile(
            "<tr><td><strong>(I-\\d\\d)</strong></td><td>[^<]+</td><td>(.*?)</td><td>[^<]+</td></tr>", Pattern.DOTALL);

    @TempDir
    Path temporary;

    private static List<String> issues(CheckedPlan plan, Path folder) {
        String xhtml = LegalPages.make(DocumentId.L0, plan, folder).xhtml();
        return ROW.matcher(xhtml)
                .results()
                .flatMap(row -> Stream.of(row.group(2).split("<br/>")).map(about -> row.group(1) + " " + about))
                .filter(it -> !it.startsWith("I-9"))
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyGapOfARandomPlanIsListedAndNothingElse() {
        long first = new Random().nextLong();
        return IntStream.range(0, PLANS)
                .mapToLong(i -> first + i)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> {
                    var gappy = new GappyPlan(seed, 0.3);
                    Path folder = temporary.resolve("plan" + seed);
                    assertThat(issues(Plans.checked(Plans.write(folder, gappy.files())), folder))
                            .as("seed %d", seed)
                            .isNotEmpty()
                            .isEqualTo(gappy.issues());
                }));
    }

    /** Whose the results of work are, no plan says. */
    @Test
    void ofAPlanWithoutGapsNothingElseIsListed() {
        var whole = new GappyPlan(1, 0);
        CheckedPlan plan = Plans.checked(Plans.write(temporary, whole.files()));
        assertThat(issues(plan, temporary)).isEqualTo(whole.issues()).containsExactly("I-69 Logos for the shop");
        for (DocumentId document : List.of(DocumentId.L1, DocumentId.L2, DocumentId.L3, DocumentId.L5, DocumentId.L9)) {
            assertThat(LegalPages.words(
                            LegalPages.make(document, plan, temporary).xhtml()))
                    .as(document.name())
                    .doesNotContain("not on file");
        }
    }

    @Test
    void whereNothingIsOnFileEveryKindOfGapIsThere() {
        CheckedPlan plan = Plans.checked(Plans.write(temporary, new GappyPlan(1, 1).files()));
        Set<String> kinds =
                issues(plan, temporary).stream().map(it -> it.substring(0, 4)).collect(Collectors.toSet());
        // a contract that isn’t there has no date; who has a task that nobody has; contacts that aren’t there
        Set<String> others =
                Set.of("I-07", "I-09", "I-44", "I-49", "I-57", "I-58", "I-60", "I-81", "I-82", "I-90", "I-91");
        assertThat(Stream.of(Gap.values()).map(Gap::id).filter(id -> !others.contains(id)))
                .hasSizeGreaterThan(25)
                .allMatch(kinds::contains);
    }

    @Test
    void whatIsHeldForACustomerIsAskedForInTheirPaperOnly() {
        CheckedPlan plan = Plans.checked(Plans.write(temporary, new GappyPlan(1, 1).files()));
        assertThat(LegalPages.make(DocumentId.L0, plan, temporary).xhtml())
                .contains("Account mail")
                .doesNotContain("Account of an employer")
                .containsOnlyOnce("Account of a customer")
                .containsPattern("(?s)<strong>I-70</strong>.{0,300}Account of a customer");
    }

    @Test
    void aTaskThatNobodyHasIsListed() {
        var files = new GappyPlan(1, 0).files();
        files.remove("people/eva.md");
        assertThat(issues(Plans.checked(Plans.write(temporary, files)), temporary))
                .hasSize(3)
                .filteredOn(it -> it.startsWith("I-09 "))
                .hasSize(2);
    }

    @Test
    void everyKindHasItsOwnNumber() {
        var ids = new TreeSet<String>();
        assertThat(Gap.values())
                .allMatch(gap -> ids.add(gap.id()))
                .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    }
}
