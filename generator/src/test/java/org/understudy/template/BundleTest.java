package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.document.Block;
import org.understudy.document.HeadingNumbers;
import org.understudy.document.Inline;
import org.understudy.document.Nested;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.render.LegalPages;
import org.understudy.text.Language;

class BundleTest {
    private static List<Block> all(List<Block> blocks) {
        var all = new ArrayList<Block>();
        for (Block block : blocks) {
            all.add(block);
            all.addAll(all(Nested.blocks(block)));
        }
        return all;
    }

    private static List<Block.Heading> headings(Page page) {
        return all(page.body()).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private static String words(Block.Heading heading) {
        return heading.content().stream()
                .map(inline -> inline instanceof Inline.Text text ? text.text() : "")
                .reduce("", String::concat);
    }

    @Test
    void theMemoComesFirstAndTheAnnexesByTheirLetters() {
        assertThat(headings(SampleBundle.page()).stream()
                        .filter(heading -> heading.level() == 1)
                        .map(BundleTest::words))
                .containsExactly(
                        "Index",
                        "Memo to counsel",
                        "Annex A – Draft successor agreement",
                        "Annex B – Definitions and authorities");
    }

    @Test
    void everyPartKeepsItsNumbersAndReferencesLeadToItsOwnHeadings() {
        Page page = SampleBundle.page();
        Page alone = LegalPages.page();
        HeadingNumbers numbers = HeadingNumbers.of(page);
        HeadingNumbers numbersAlone = HeadingNumbers.of(alone);

        assertThat(headings(page)).extracting(Block.Heading::id).doesNotHaveDuplicates();
        assertThat(headings(alone)).allSatisfy(heading -> {
            assertThat(numbers.of("part-2/" + heading.id())).isEqualTo(numbersAlone.of(heading.id()));
            assertThat(headings(page))
                    .contains(new Block.Heading(heading.level() + 1, "part-2/" + heading.id(), heading.content()));
        });
        assertThat(numbers.require("part-3/_4")).isEqualTo("1.1.1.1");
        assertThat(all(page.body()))
                .contains(LegalPages.paragraph(
                        LegalPages.text("Those of section "), new Inline.NumberReference("part-3/_4")))
                .contains(new Block.Contents(List.of(LegalPages.text("Contents")), 3, java.util.Optional.of("part-2")));
    }

    /** Title and line below are on the title page; everything else is there, once. */
    @Test
    void nothingElseOfAPartIsLost() {
        List<Block> alone = LegalPages.page().body();
        List<Block> bundle = SampleBundle.page().body();

        assertThat(bundle).filteredOn(Block.Title.class::isInstance).hasSize(1);
        assertThat(bundle).filteredOn(Block.Signature.class::isInstance).hasSize(5);
        assertThat(bundle)
                .containsAll(alone.stream()
                        .filter(block -> block instanceof Block.Note || block instanceof Block.Signature)
                        .toList());
        int title = bundle.indexOf(headings(SampleBundle.page()).stream()
                .filter(heading -> heading.id().equals("part-2"))
                .findFirst()
                .orElseThrow());
        assertThat(bundle.get(title - 1)).isEqualTo(new Block.PageBreak());
        assertThat(bundle.get(title + 1)).isInstanceOf(Block.Note.class);
        assertThat(bundle.get(title + 2)).isInstanceOf(Block.Facts.class);
        assertThat(bundle.get(title + 3)).isEqualTo(new Block.PageBreak());
        assertThat(bundle.get(title + 4)).isInstanceOf(Block.Contents.class);
        assertThat(bundle).contains(new Block.PageBreak(Block.PageBreak.Begins.SIGNATURES));
    }

    @Test
    void itSaysWhatItHoldsAndIsADraftWhileOneOfItsPartsIs() {
        String xhtml =
                SampleBundle.made(Language.EN).value().orElseThrow().get(0).xhtml();

        assertThat(xhtml).contains("L6-kantoor", "9f31c2ab", "L14-els", ">draft", ">final");
        assertThat(xhtml).contains("Contains drafts for review by counsel");
        assertThat(SampleBundle.page().imprint().document()).isEqualTo(DocumentId.LB);
        assertThat(SampleBundle.page().imprint().digest())
                .hasValueSatisfying(it -> assertThat(it).matches("[0-9a-f]{8}"));
        assertThat(SampleBundle.page().footer().box()).isNotEmpty();
        assertThat(SampleBundle.page().header().end()).containsExactly(new Inline.PartTitle());
    }

    @TestFactory
    Stream<DynamicTest> inEveryLanguage() {
        return Stream.of(Language.values())
                .map(language -> dynamicTest(
                        language.tag(),
                        () -> assertThat(headings(SampleBundle.page(language)))
                                .filteredOn(heading -> heading.level() == 1)
                                .hasSize(4)));
    }
}
