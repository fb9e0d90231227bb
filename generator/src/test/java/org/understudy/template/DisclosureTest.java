package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.golden.CanaryPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;

/**
 * Random plans in which everything may refer to everything else, and says its id in every text: no document of a pack says an
 * id that the table “What a pack shows” in docs/documents.md doesn't allow.
 */
class DisclosureTest {
    private static final int PLANS = Integer.getInteger("understudy.random.disclosures", 6);
    private static final int EACH = 6;
    private static final List<String> DOCUMENTS = List.of("D0", "D1", "D2", "D3", "D5", "D6", "D7", "D8");
    private static final List<String> FOR_LAWYERS =
            List.of("L0", "L1", "L2", "L3", "L5", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L14");
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> tellsNothingOfWhatIsntCovered() {
        long first = new Random().nextLong();
        return IntStream.range(0, PLANS)
                .mapToLong(i -> first + i)
                .boxed()
                .flatMap(seed -> Stream.of(
                        dynamicTest("seed " + seed, () -> check(seed, DOCUMENTS)),
                        dynamicTest("seed " + seed + ", for lawyers", () -> check(seed, FOR_LAWYERS))));
    }

    private void check(long seed, List<String> documents) throws Exception {
        Path folder = temporary.resolve("plan" + seed + documents.get(0));
        CheckedPlan checked = new CanaryPlan(seed, EACH, documents).write(folder);
        Plan plan = checked.plan();
        assertThat(plan.packs()).hasSize(2);
        for (Pack pack : plan.packs().values()) {
            Set<String> hidden = CanaryPlan.ids(plan);
            hidden.removeAll(new NaiveDisclosure(plan, pack).told());
            assertThat(hidden).isNotEmpty();
            for (DocumentId document : pack.documents()) {
                Checked<List<PageMaker.Made>> made = PAGES.make(document, checked, pack, Plans.tree(folder));
                assertThat(made.diagnostics()).as("seed %d", seed).isEmpty();
                String xhtml = made.value().orElseThrow().get(0).xhtml();
                assertThat(hidden.stream().filter(xhtml::contains))
                        .as("told by %s of pack %s, seed %d", document, pack.id(), seed)
                        .isEmpty();
            }
        }
    }

    /** What is said of a thing is found by its id, wherever it stands: else the other test would prove nothing. */
    @Test
    void everythingThatIsListedIsFound() throws Exception {
        CheckedPlan checked = new CanaryPlan(1, EACH, DOCUMENTS).write(temporary);
        Plan plan = checked.plan();
        Pack pack = plan.packs().values().iterator().next();
        var disclosure = new Disclosure(plan, pack);
        String all = "";
        for (DocumentId document : pack.documents()) {
            all += PAGES.make(document, checked, pack, Plans.tree(temporary))
                    .value()
                    .orElseThrow()
                    .get(0)
                    .xhtml();
        }
        Set<String> listed = new TreeSet<>();
        disclosure.accounts().forEach(it -> listed.add(it.id()));
        disclosure.devices().forEach(it -> listed.add(it.id()));
        disclosure.places().forEach(it -> listed.add(it.id()));
        disclosure.workflows().forEach(it -> listed.add(it.id()));
        disclosure.engagements().forEach(it -> listed.add(it.id()));
        disclosure.people().stream()
                .map(it -> it.id())
                .filter(id -> id.endsWith("z"))
                .forEach(listed::add);
        String text = all;
        assertThat(listed).hasSizeGreaterThan(5).allMatch(text::contains);
    }
}
