package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.check.CheckedPlan;
import org.understudy.document.Imprint;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;

/** L12: how the plan is kept up, and which documents belong together. */
class ReviewsPageTest {
    private static final String COPY = """
            ---
            item: copy
            pack: keller
            edition: 3
            number: 1
            medium: paper
            seal-number: S-17
            holder: keller
            handed-over: 2026-10-20
            ---
            """;

    @TempDir
    Path folder;

    private String words(LegalPages pages) {
        return LegalPages.words(pages.xhtml(DocumentId.L12, folder));
    }

    @Test
    void whatIsntKnownIsSaid() {
        assertThat(words(new LegalPages("en", "L12").file("custody/copy.md", COPY)))
                .containsSubsequence(
                        "Replaces edition 2 and all before it",
                        "To be used until not on file",
                        "Last exercise not on file",
                        "people 3 – 3",
                        "Copy 1 Ms Keller, edition 3 seal S-17 Anna Keller from 20 October 2026"
                                + " receipt: not on file not on file");
    }

    @Test
    void whatIsKnownIsSaid() {
        LegalPages pages = new LegalPages("en", "L12")
                .change(
                        "plan.md",
                        "edition: 3",
                        "edition: 1\nreview: {every: 1 year, next: 2027-11-01}\ndrill: {last: 2026-05-01, by: [tom]}")
                .change("people/maria.md", "born:", "reviewed: 2026-09-30\nborn:")
                .file("custody/copy.md", COPY.replace("edition: 3", "edition: 1\nreceipt: 2026-10-21"));
        assertThat(words(pages))
                .containsSubsequence(
                        "Replaces nothing: it is the first",
                        "1 November 2027, or until a newer edition comes; looked through every year",
                        "people 3 30 September 2026 2",
                        "receipt of 21 October 2026");
    }

    @Test
    void theLogIsPrinted() {
        assertThat(words(new LegalPages("en", "L12")
                        .file(
                                "reviews/one.md",
                                "---\nkind: review\ndate: 2026-10-01\nby: maria\nedition: 2\nfindings:\n"
                                        + "  - {found: the bank has moved, settled: 2026-10-03}\n  - {found: a stick is missing}\n"
                                        + "next: 2027-04-01\n---\n")
                        .file("reviews/two.md", "---\nkind: drill\ndate: 2026-10-20\nby: [tom, maria]\n---\n")))
                .containsSubsequence(
                        "To be used until 1 April 2027, or until a newer edition comes",
                        "Last exercise 20 October 2026 (",
                        "Next exercise 20 October 2027",
                        "1 October 2026 Maria Santos 2 the bank has moved (put right on 3 October 2026)"
                                + " a stick is missing (open)",
                        "20 October 2026 Maria Santos");
    }

    @Test
    void whatWasFoundWhereThePackDoesntLookIsntTold() {
        LegalPages pages = new LegalPages("en", "L12")
                .change("packs/keller.md", "covers: all", "covers: none")
                .file(
                        "reviews/two.md",
                        "---\nkind: drill\ndate: 2026-10-20\nby: tom\nscope: [mail]\nfindings: {found: it is full}\n---\n");
        assertThat(words(pages)).contains("parts of the plan").doesNotContain("it is full");
    }

    @Test
    void theDocumentsOfThePackStandThereWithTheirStateAndDigest() throws IOException {
        CheckedPlan checked = new LegalPages("en", "D0, L0, L1, L11, L12")
                .change("packs/keller.md", "covers: all", "covers: all\nfinal: [L11]")
                .plan(folder);
        Pack pack = checked.plan().packs().values().iterator().next();
        var maker = new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));
        var made = new ArrayList<Imprint>();
        for (DocumentId document : List.of(DocumentId.D0, DocumentId.L1, DocumentId.L11, DocumentId.L12)) {
            PageMaker.Made page = maker.make(
                            document, checked, pack, new PageMaker.Beside(List.of(), made), Plans.tree(folder))
                    .value()
                    .orElseThrow()
                    .get(0);
            made.add(page.page().imprint());
            if (document == DocumentId.L12) {
                String digest = made.get(1).digest().orElseThrow();
                assertThat(digest).matches("[0-9a-f]{8}");
                assertThat(LegalPages.words(page.xhtml()))
                        .containsSubsequence(
                                "– Cover sheet D0-keller – –",
                                "– Memo to counsel L0-keller draft –",
                                "A Persons and roles L1-keller draft " + digest,
                                "B Index of instruments L11-keller final "
                                        + made.get(2).digest().orElseThrow(),
                                "C Reviews, exercises and manifest L12-keller draft at the foot of this page");
            }
        }
        assertThat(made).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void saysHowToCheckAFileInEveryLanguage(String language) {
        assertThat(words(new LegalPages(language, "L12")))
                .contains("manifest.json", "sha256sum", "certutil -hashfile", "shasum -a 256");
    }
}
