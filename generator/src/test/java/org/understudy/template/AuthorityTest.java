package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.document.Block;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** L4: what a power for digital matters is drafted of, and what it must not say. */
class AuthorityTest {
    private static final PagesForLawyers CONSULTANT = PagesForLawyers.sample("consultant");

    private static Map<String, String> plan(String law) {
        return new TreeMap<>(Map.of(
                "plan.md",
                """
                ---
                title: Plan
                author: ann
                jurisdiction: %s
                language: en
                as-at: 2026-11-01
                edition: 1
                activation:
                  events: [death, lasting-incapacity]
                  evidence: [death-certificate, medical-certificate]
                  verifiers: [bob, cleo]
                  quorum: 1
                ---
                Text.
                """.formatted(law),
                "people/ann.md",
                "---\nname: Ann\nlegal-name: Ann Able\nroles: [{role: principal}]\n---\n",
                "people/bob.md",
                "---\nname: Bob\nroles: [{role: verifier}]\n---\n",
                "people/cleo.md",
                "---\nname: Cleo\nroles: [{role: verifier}]\n---\n",
                "people/dora.md",
                "---\nname: Dora\nroles: [{role: agent, order: 2}]\n---\n",
                "people/emil.md",
                "---\nname: Emil\nroles: [{role: agent, order: 1, with: [bob], jointly: true, accepted: 2026-05-01}]\n---\n",
                "accounts/mail.md",
                "---\nname: Mail\nprovider: {entity: Mail Ltd}\ncategory: email\ncapacity: own-private\naccess:\n  recovery:\n    - second-admin: bob\n---\n",
                "packs/bob.md",
                "---\nrecipient: bob\nlanguage: en\ndocuments: [L4]\ncovers: all\n---\nHello.\n"));
    }

    private static PageMaker.Made draft(Path folder, String law, Language language) {
        return PagesForLawyers.plan(Plans.write(folder, plan(law))).make(DocumentId.L4, "bob", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noBoxIsFilledIn(Language language) {
        PageMaker.Made made = CONSULTANT.make(DocumentId.L4, "els", language);
        var boxes = new ArrayList<Block.Cell>();
        for (Block block : made.page().body()) {
            if (block instanceof Block.Table table
                    && table.head().size() == 1
                    && table.columns().size() == 8) {
                for (Block.Row row : table.body()) {
                    boxes.addAll(row.cells().subList(1, row.cells().size()));
                }
            }
        }
        assertThat(boxes)
                .hasSizeGreaterThan(7 * 10)
                .allSatisfy(box -> assertThat(box.content()).isEmpty());
        assertThat(made.xhtml()).doesNotContain("tick done");
    }

    @Test
    void theWholeBusinessIsThereAndNothingOfCustomersNorMeansOfIdentification() {
        assertThat(CONSULTANT.make(DocumentId.L4, "els", Language.EN).xhtml())
                .contains("Bookkeeping: Moneybird", "Business", "Private", "Held with others")
                .doesNotContain("DigiD");
        assertThat(CONSULTANT.make(DocumentId.L4, "aoife", Language.EN).xhtml())
                .contains("TransIP (domain names)")
                .doesNotContain("Hetzner", "WordPress", "Mollie", "Microsoft");
    }

    @Test
    void agentsStandInTheOrderInWhichTheyAreAsked(@TempDir Path folder) {
        String xhtml = draft(folder, "nl", Language.EN).xhtml();
        assertThat(xhtml)
                .containsSubsequence(
                        "Emil (<em>full legal name not on file</em>)",
                        "this authority; asked as number 1; only together with Bob; accepted on 1 May 2026",
                        "Dora (<em>full legal name not on file</em>)",
                        "asked as number 2; acceptance not on file",
                        "signature-pages",
                        "Ann Able",
                        "Emil",
                        "Dora");
        assertThat(Pattern.compile("class=\"signature\"").matcher(xhtml).results())
                .hasSize(3);
    }

    @Test
    void itBeginsInLifeOnly(@TempDir Path folder) {
        assertThat(draft(folder, "nl", Language.EN).xhtml())
                .contains("<dd>lasting illness or injury</dd>", "<dd>medical certificate</dd>")
                .doesNotContain("death certificate", "<dd>death");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itEndsAtDeathUnlessTheLawAllowsMore(Language language, @TempDir Path folder) {
        Map<Language, List<String>> words = Map.of(
                Language.EN, List.of("It ends at the", "it is drafted for allows a power beyond death"),
                Language.NL,
                        List.of("Zij eindigt door het overlijden", "kent een volmacht die na overlijden doorwerkt"),
                Language.DE, List.of("Sie erlischt mit dem Tod", "lässt eine Vollmacht über den Tod hinaus zu"),
                Language.FR, List.of("Elle prend fin au décès", "admet un pouvoir au-delà du décès"),
                Language.ES, List.of("Termina con el fallecimiento", "admite un poder más allá de la muerte"));
        List<String> own = words.getOrDefault(language, List.of());
        assertThat(draft(folder.resolve("nl"), "nl", language).xhtml())
                .contains(own.get(0))
                .doesNotContain(own.get(1));
        assertThat(draft(folder.resolve("de"), "de", language).xhtml())
                .contains(own.get(1))
                .doesNotContain(own.get(0));
    }
}
