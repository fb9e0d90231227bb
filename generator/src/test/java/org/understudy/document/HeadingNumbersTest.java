package org.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.LegalPages.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.understudy.plan.DocumentId;
import org.understudy.render.LegalPages;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.pdf.SamplePages;
import org.understudy.text.Language;

class HeadingNumbersTest {
    private static List<String> numbers(Page page, String... ids) {
        HeadingNumbers numbers = HeadingNumbers.of(page);
        return List.of(ids).stream().map(id -> numbers.of(id).orElse("–")).toList();
    }

    @Test
    void eachLevelCountsSinceTheOneAboveIt() {
        Page page = LegalPages.of(
                heading(1, "a", "A"),
                heading(2, "b", "B"),
                heading(2, "c", "C"),
                heading(3, "d", "D"),
                heading(1, "e", "E"),
                heading(2, "f", "F"),
                heading(3, "g", "G"),
                heading(4, "h", "H"));

        assertThat(numbers(page, "a", "b", "c", "d", "e", "f", "g", "h"))
                .containsExactly("1", "1.1", "1.2", "1.2.1", "2", "2.1", "2.1.1", "2.1.1.1");
    }

    @Test
    void ofALevelThatIsLeftOutThereIsOne() {
        Page page = LegalPages.of(
                heading(2, "a", "A"),
                heading(1, "b", "B"),
                heading(4, "c", "C"),
                heading(3, "d", "D"),
                heading(2, "e", "E"));

        assertThat(numbers(page, "a", "b", "c", "d", "e")).containsExactly("1.1", "2", "2.1.1.1", "2.1.2", "2.2");
    }

    @Test
    void headingsInOtherBlocksCountToo() {
        Page page = LegalPages.of(
                new Block.Passage(Language.NL, List.of(heading(1, "a", "A"))),
                new Block.Note(Block.Note.Role.INFO, List.of(heading(1, "b", "B"))),
                heading(1, "c", "C"));

        assertThat(numbers(page, "a", "b", "c")).containsExactly("1", "2", "3");
    }

    @Test
    void inABundleEachPartBeginsAnew() {
        Page page = SamplePages.page(
                DocumentId.LB,
                Language.EN,
                "Bundle",
                List.of(
                        heading(1, "annex-a", "Annex A"),
                        heading(2, "a", "A"),
                        heading(3, "b", "B"),
                        heading(1, "annex-b", "Annex B"),
                        heading(2, "c", "C"),
                        heading(5, "d", "D")));

        assertThat(numbers(page, "annex-a", "a", "b", "annex-b", "c", "d"))
                .containsExactly("–", "1", "1.1", "–", "1", "1.1.1.1");
    }

    @Test
    void otherDocumentsHaveNone() {
        HeadingNumbers numbers = HeadingNumbers.of(KitchenSink.page());

        assertThat(numbers.of("lists")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> numbers.require("lists")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The count of a naive reader, who goes back to the last heading above each time; no level is left out. */
    @Test
    void aNaiveCountAgrees() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var levels = new ArrayList<Integer>();
            var blocks = new Block[40];
            for (int i = 0; i < blocks.length; i++) {
                int deepest = i == 0 ? 1 : Math.min(4, levels.get(i - 1) + 1);
                levels.add(1 + random.nextInt(deepest));
                blocks[i] = heading(levels.get(i), "h" + i, "H");
            }
            HeadingNumbers numbers = HeadingNumbers.of(LegalPages.of(blocks));
            for (int i = 0; i < blocks.length; i++) {
                assertThat(numbers.require("h" + i))
                        .as("seed %d, heading %d", seed, i)
                        .isEqualTo(naive(levels, i));
            }
        }
    }

    private static String naive(List<Integer> levels, int index) {
        int level = levels.get(index);
        int count = 1;
        int above = index - 1;
        while (above >= 0 && levels.get(above) >= level) {
            count += levels.get(above) == level ? 1 : 0;
            above--;
        }
        return above < 0 ? Integer.toString(count) : naive(levels, above) + "." + count;
    }
}
