package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.document.Block;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** L8: who signs it, on which page, and what is said of what they have. */
class UndertakingTest {
    private static final PagesForLawyers CONSULTANT = PagesForLawyers.sample("consultant");
    private static final String NEW_PAGE = "<hr class=\"signature-pages\"/>";

    /** What stands before the pages to be signed, then each of these. */
    private static List<String> sheets(PageMaker.Made made) {
        return List.of(made.xhtml().split(NEW_PAGE));
    }

    @Test
    void everybodyWhoKeepsSomethingOrActsHasAPageToSign() {
        List<String> sheets = sheets(CONSULTANT.make(DocumentId.L8, "mr-bakker", Language.NL));
        assertThat(sheets).hasSize(1 + 5);
        assertThat(sheets.get(0))
                .contains("<dfn data-term=\"papers\">Stukken</dfn>")
                .doesNotContain("signature");
        assertThat(sheets.subList(1, sheets.size()))
                .allSatisfy(sheet -> assertThat(sheet.split("class=\"signature\""))
                        .as("the signatory and the author")
                        .hasSize(1 + 2));
    }

    @Test
    void aPageToSignSaysWhatSomebodyHas() {
        List<String> sheets = sheets(CONSULTANT.make(DocumentId.L8, "mr-bakker", Language.NL));
        assertThat(sheets)
                .filteredOn(sheet -> sheet.contains("Aoife Catherine Brennan"))
                .hasSize(1)
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains("1 februari 1984, Cork", "VIT-0025", "VIT-0029")
                        .doesNotContain("VIT-0021"));
    }

    @Test
    void aPackThatTellsOfItsOwnThingsOnlySaysNothingOfOthers() {
        String xhtml = CONSULTANT.make(DocumentId.L8, "aoife", Language.EN).xhtml();
        assertThat(xhtml).contains("VIT-0025").doesNotContain("VIT-0021");
    }

    @Test
    void thereIsAPageToFillInWhereNobodyIsNamed(@TempDir Path folder) {
        Plans.write(
                folder,
                Map.of(
                        "plan.md",
                        "---\ntitle: Plan\nauthor: ann\nlanguage: en\nas-at: 2026-11-01\nedition: 1\n---\nText.\n",
                        "people/ann.md",
                        "---\nname: Ann\nroles: [{role: principal}]\n---\n",
                        "people/bob.md",
                        "---\nname: Bob\n---\n",
                        "packs/bob.md",
                        "---\nrecipient: bob\nlanguage: en\ndocuments: [L8]\ncovers: none\n---\nHello.\n"));
        PageMaker.Made made = PagesForLawyers.plan(folder).make(DocumentId.L8, "bob", Language.EN);
        assertThat(sheets(made)).hasSize(2);
        assertThat(made.xhtml())
                .contains(
                        "Ann (<em>full legal name not on file</em>)", "<dt>Established by</dt><dd><em>not on file</em>")
                .doesNotContain("Bob");
        assertThat(made.page().body())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Block.Table) table).body()).hasSize(5));
    }
}
