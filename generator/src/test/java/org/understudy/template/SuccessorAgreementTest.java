package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** L6: who the parties are and in which order, and what of it is on file. */
class SuccessorAgreementTest {
    @Test
    void successorsStandInTheOrderInWhichTheyAreAsked(@TempDir Path folder) {
        String xhtml =
                SmallPractice.in(folder).make(DocumentId.L6, "all", Language.EN).xhtml();
        assertThat(xhtml)
                .containsSubsequence(
                        "<strong>Cleo Carr</strong>",
                        "The bakery; asked as number 1; accepted on 1 June 2026",
                        "<dt>Conflict of interest</dt><dd>Cleo also sells ovens</dd>",
                        "Bob (<em>full legal name not on file</em>)",
                        "The bakery; asked as number 2; acceptance not on file",
                        "Dora (<em>full legal name not on file</em>)",
                        "The clinic; acceptance not on file",
                        "<hr class=\"signature-pages\"/>",
                        "Ann Able",
                        "Cleo Carr",
                        "Bob",
                        "Dora");
        assertThat(Pattern.compile("class=\"signature\"").matcher(xhtml).results())
                .hasSize(4);
    }

    @Test
    void whoStepsInForACustomerThatThePackDoesntNameIsNoParty(@TempDir Path folder) {
        assertThat(SmallPractice.in(folder)
                        .make(DocumentId.L6, "cleo", Language.EN)
                        .xhtml())
                .contains("Cleo Carr", "Bob")
                .doesNotContain("Dora", "clinic");
    }

    @Test
    void whatIsNotOnFileIsSaid(@TempDir Path folder) {
        assertThat(SmallPractice.in(folder)
                        .make(DocumentId.L6, "all", Language.EN)
                        .xhtml())
                .containsSubsequence(
                        "The bakery</strong><br/>Bakery Ltd</td><td>Cleo Carr</td><td>2 days</td>",
                        "the customer has agreed, 15 June 2026",
                        "The clinic</strong><br/>Dr. Do</td><td><em>not on file</em></td><td><em>not on file</em></td>",
                        "<td><em>not on file</em></td>",
                        "The garden</strong><br/>Gardener</td>",
                        "the customer has refused, 16 June 2026",
                        "Emil Ende",
                        "is paid: <em>not on file</em>",
                        "<em>not on file</em>. Whether they cover");
    }

    @Test
    void theSampleHasOneAgreementWithAllItsSuccessors() {
        String xhtml = PagesForLawyers.sample("consultant")
                .make(DocumentId.L6, "els", Language.NL)
                .xhtml();
        assertThat(xhtml)
                .containsSubsequence(
                        "<dfn data-term=\"owner\">Ondernemer</dfn>",
                        "<strong>Elisabeth Maria de Wit</strong>",
                        "alles wat niet bij anderen staat; aanvaard op 9 mei 2026",
                        "<strong>Aoife Catherine Brennan</strong>",
                        "De bakkerij; aanvaard op 1 juni 2026",
                        "De fysiotherapiepraktijk");
        assertThat(Pattern.compile("class=\"signature\"").matcher(xhtml).results())
                .hasSize(3);
    }
}
