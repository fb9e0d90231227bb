package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.golden.Plans;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** L4, L6, L7 and L8 in every language: the same sections, references and terms; whole signatures; nothing of customers. */
class AgreementsTest {
    private static final List<DocumentId> DOCUMENTS =
            List.of(DocumentId.L4, DocumentId.L6, DocumentId.L7, DocumentId.L8);
    private static final Map<String, String> SAMPLES = Map.of("consultant", "aoife", "minimal", "tom");

    /** What doesn't depend on the language: targets, references, terms, blanks. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "<(h[2-5] id|a class=\"number\" href|dfn data-term|span class=\"blank\" data-width)=\"[^\"]*\"");

    private interface Check {
        void of(DocumentId document, PagesForLawyers pages, String pack);
    }

    private static Stream<DynamicTest> each(Check check) {
        return SAMPLES.entrySet().stream().flatMap(sample -> {
            PagesForLawyers pages = PagesForLawyers.sample(sample.getKey());
            return DOCUMENTS.stream()
                    .map(document -> dynamicTest(
                            document + " of " + sample.getKey(), () -> check.of(document, pages, sample.getValue())));
        });
    }

    private static List<String> structure(String xhtml) {
        return STRUCTURE.matcher(xhtml).results().map(MatchResult::group).toList();
    }

    /** Sentences are built in another order in another language; sections are not. */
    @TestFactory
    Stream<DynamicTest> everyLanguageSaysTheSame() {
        return each((document, pages, pack) -> {
            List<String> english =
                    structure(pages.make(document, pack, Language.EN).xhtml());
            assertThat(english.isEmpty()).isEqualTo(document == DocumentId.L7 && pack.equals("tom"));
            for (Language language : Language.values()) {
                List<String> own =
                        structure(pages.make(document, pack, language).xhtml());
                assertThat(own).containsExactlyInAnyOrderElementsOf(english);
                assertThat(headings(own)).isEqualTo(headings(english));
            }
        });
    }

    private static List<String> headings(List<String> structure) {
        return structure.stream().filter(it -> it.startsWith("<h")).toList();
    }

    @TestFactory
    Stream<DynamicTest> signaturesStandOnTheirPagesEachWithItsSentence() {
        return each((document, pages, pack) -> {
            List<Block> body = pages.make(document, pack, Language.DE).page().body();
            boolean toSign = false;
            var before = new ArrayList<Block>();
            for (int i = 0; i < body.size(); i++) {
                if (body.get(i) instanceof Block.PageBreak pageBreak) {
                    toSign = pageBreak.begins() == Block.PageBreak.Begins.SIGNATURES;
                } else if (body.get(i) instanceof Block.Signature) {
                    assertThat(toSign).as("on a page to be signed").isTrue();
                    before.add(body.get(i - 1));
                }
            }
            assertThat(before).allSatisfy(block -> assertThat(block).isInstanceOf(Block.Paragraph.class));
            assertThat(before.isEmpty()).isEqualTo(document == DocumentId.L7 && pack.equals("tom"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theyHoldNoSecret() {
        return each((document, pages, pack) -> {
            PageMaker.Made made = pages.make(document, pack, Language.FR);
            assertThat(made.page().secrets()).isEmpty();
            assertThat(made.page().body().toString()).doesNotContain(Inline.SecretToken.class.getSimpleName());
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsHeldForCustomersStandsInTheCustomersAddendumOnly() {
        List<String> held = Plans.sample("consultant").plan().accounts().values().stream()
                .filter(account -> account.capacity() == Capacity.HELD_FOR_CUSTOMER)
                .flatMap(AgreementsTest::signs)
                .toList();
        assertThat(held).hasSizeGreaterThan(8);
        PagesForLawyers pages = PagesForLawyers.sample("consultant");
        return DOCUMENTS.stream()
                .map(document -> dynamicTest(document.name(), () -> {
                    String xhtml = pages.make(document, "aoife", Language.EN).xhtml();
                    if (document == DocumentId.L7) {
                        assertThat(xhtml).contains(held);
                    } else {
                        assertThat(held).noneMatch(xhtml::contains);
                    }
                }));
    }

    private static Stream<String> signs(Account account) {
        return Stream.concat(Stream.of(account.name().in(Language.EN)), account.identifiers().stream());
    }

    /** Until counsel has reviewed it; then the pack says so, and the banner is gone. */
    @TestFactory
    Stream<DynamicTest> draftsSayThatTheyAre() {
        return each((document, pages, pack) -> {
            assertThat(pages.make(document, pack, Language.EN).xhtml()).contains("not for signature");
            assertThat(pages.make(document, pack, Language.EN, List.of(document))
                            .xhtml())
                    .doesNotContain("not for signature");
        });
    }

    /** So that a cover sheet can list them. */
    @TestFactory
    Stream<DynamicTest> theCoverSheetHasWordsForThem() {
        var layers = new TemplateLayers(List.of(Layer.builtIn()));
        return Stream.of(Language.values())
                .map(language -> dynamicTest(
                        language.tag(),
                        () -> assertThat(layers.messages(language).keys())
                                .containsAll(DOCUMENTS.stream()
                                        .flatMap(it -> Stream.of("document." + it + ".purpose", "cover.read." + it))
                                        .toList())));
    }
}
