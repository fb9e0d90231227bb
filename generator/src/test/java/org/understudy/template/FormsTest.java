package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.check.CheckedPlan;
import org.understudy.document.Block;
import org.understudy.document.Page;
import org.understudy.golden.Plans;
import org.understudy.plan.Custody;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.text.Language;

/** D5, D6 and D7 of the samples: what is told in them, and that they can be filled in. */
class FormsTest {
    private static final CheckedPlan CONSULTANT = Plans.sample("consultant");
    private static final PageMaker PAGES = new PageMaker(new TemplateLayers(List.of(Layer.builtIn())));

    private static PageMaker.Made make(DocumentId document, CheckedPlan plan, String pack, Path folder)
            throws IOException {
        Pack made = plan.plan().packs().values().stream()
                .filter(it -> it.id().equals(pack))
                .findFirst()
                .orElseThrow();
        return PAGES.make(document, plan, made, Plans.tree(folder))
                .value()
                .orElseThrow()
                .get(0);
    }

    private static PageMaker.Made consultant(DocumentId document, String pack) throws IOException {
        return make(document, CONSULTANT, pack, Plans.sampleFolder("consultant"));
    }

    /** What stands between two page breaks. */
    private static List<String> sheets(PageMaker.Made made) {
        return List.of(made.xhtml().split("<hr class=\"page-break\"/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "D5, els",
        "D6, els",
        "D7, els",
        "D5, mr-bakker",
        "D6, mr-bakker",
        "D5, bakery",
        "D6, bakery",
        "D7, bakery",
        "D7, aoife"
    })
    void tablesHaveRowsAndEverySignatureHasItsSentence(DocumentId document, String pack) throws IOException {
        Page page = consultant(document, pack).page();
        assertThat(page.body())
                .filteredOn(Block.Table.class::isInstance)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(((Block.Table) table).body()).isNotEmpty());
        List<Block> before = new ArrayList<>();
        for (int i = 1; i < page.body().size(); i++) {
            if (page.body().get(i) instanceof Block.Signature) {
                before.add(page.body().get(i - 1));
            }
        }
        assertThat(before).isNotEmpty().allSatisfy(block -> assertThat(block).isInstanceOf(Block.Paragraph.class));
        assertThat(page.secrets()).isEmpty();
    }

    @Test
    void theDeclarationAsksForWhatThePlanAsksFor() throws IOException {
        String xhtml = consultant(DocumentId.D5, "els").xhtml();
        assertThat(Pattern.compile("<tr><td>[1-6]</td><td></td>").matcher(xhtml).results())
                .hasSize(6);
        assertThat(xhtml)
                .contains("akte van overlijden", "verklaring van een arts", "48 uur")
                .containsSubsequence(
                        "<strong>Elisabeth Maria de Wit</strong>",
                        "class=\"signature\"",
                        "<strong>mr. Johanna Hendrika Bakker</strong>",
                        "class=\"signature\"",
                        "<strong>Yusuf Demir</strong>",
                        "class=\"signature\"");
    }

    @Test
    void theRegisterOfAPackTellsOfItsOwnThingsOnly() throws IOException {
        assertThat(consultant(DocumentId.D6, "els").xhtml())
                .contains("VIT-0021", "VIT-0022", "VIT-0029", "Twee van de drie delen zijn genoeg")
                .doesNotContain("VIT-0025", "Femke Anna van Dalen");
        assertThat(consultant(DocumentId.D5, "aoife").xhtml())
                .contains("VIT-0025")
                .doesNotContain("VIT-0021", "Pack for Els");
    }

    @Test
    void whatIsStillOutHasARecordOfItsOwn() throws IOException {
        assertThat(sheets(consultant(DocumentId.D6, "els"))).hasSize(1 + 5 + 2);
    }

    @Test
    void theRegisterOfANotaryTellsOfEverythingAndOfNoAccount() throws IOException {
        PageMaker.Made made = consultant(DocumentId.D6, "mr-bakker");
        assertThat(CONSULTANT.plan().custody().values())
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(made.xhtml())
                        .contains(CONSULTANT
                                .plan()
                                .person(it.holder())
                                .legalName()
                                .orElseThrow()));
        assertThat(CONSULTANT.plan().accounts().values())
                .noneMatch(account -> made.xhtml().contains(account.name().in(Language.NL)));
        assertThat(sheets(made))
                .hasSize(1
                        + (int) CONSULTANT.plan().custody().values().stream()
                                .filter(Custody::isOut)
                                .count()
                        + 2);
    }

    @Test
    void whatIsHeldForACustomerIsInTheLetterToThatCustomerAlone() throws IOException {
        List<String> sheets = sheets(consultant(DocumentId.D7, "aoife"));
        assertThat(sheets.stream().filter(it -> it.contains("Hetzner (server of the web shop)")))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Bakkerij De Gouden Krakeling B.V.")
                        .doesNotContain("Fysiotherapie", "De Pluk"));
    }

    @Test
    void accountsHeldInDifferentCapacitiesAreInDifferentLetters() throws IOException {
        assertThat(sheets(consultant(DocumentId.D7, "els")).stream().skip(1).filter(it -> it.contains("ING Bank N.V.")))
                .hasSize(2)
                .noneMatch(it -> it.contains("Zakelijke rekening") && it.contains("Gezamenlijke rekening"));
    }

    private static Map<String, String> plan(String pack) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.md", """
                ---
                title: A plan
                author: jan
                as-at: 2026-11-01
                accept: [{rule: ACCESS-002, because: a test, until: 2027-01-01}]
                ---
                """);
        files.put("people/jan.md", "---\nname: Jan Vermeer\n---\n");
        files.put("people/els.md", "---\nname: Els de Wit\n---\n");
        files.put("accounts/mail.md", """
                ---
                name: Mail
                provider: {entity: Mail B.V.}
                category: email
                capacity: employer
                wish: {action: close}
                ---
                """);
        files.put("packs/els.md", "---\nrecipient: els\nlanguage: en\n" + pack + "---\n");
        files.put("packs/other.md", "---\nrecipient: els\nlanguage: en\ndocuments: [D1]\ncovers: all\n---\n");
        for (String id : List.of("one", "two")) {
            files.put("custody/" + id + ".md", """
                    ---
                    item: copy
                    pack: other
                    edition: 1
                    medium: usb-drive
                    seal-number: seal-%s
                    digest: 0123456789ABCDEF
                    holder: els
                    handed-over: 2026-10-20
                    receipt: 2026-10-20
                    ---
                    """.formatted(id));
        }
        return files;
    }

    @Test
    void aPackTellsOfTheThingsItNames(@TempDir Path folder) throws IOException {
        CheckedPlan plan =
                Plans.checked(Plans.write(folder, plan("documents: [D5, D6]\ncovers: none\ncustody: [two]\n")));
        for (DocumentId document : List.of(DocumentId.D5, DocumentId.D6)) {
            assertThat(make(document, plan, "els", folder).xhtml())
                    .contains("seal-two")
                    .doesNotContain("seal-one");
        }
        assertThat(make(DocumentId.D6, plan, "els", folder).xhtml()).contains("<code>0123456789abcdef</code>");
    }

    @Test
    void whereThereIsNothingASentenceSaysSo(@TempDir Path folder) throws IOException {
        CheckedPlan plan = Plans.checked(Plans.write(folder, plan("documents: [D5, D6, D7]\ncovers: none\n")));
        assertThat(Stream.of(DocumentId.D5, DocumentId.D6, DocumentId.D7).map(document -> {
                    try {
                        return make(document, plan, "els", folder).xhtml();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .satisfiesExactly(
                        declaration -> assertThat(declaration)
                                .contains(
                                        "tells of nothing that is locked away",
                                        "The plan sets no waiting period",
                                        "The plan names nobody who establishes it"),
                        register -> assertThat(register).contains("nothing has been handed out"),
                        notices -> assertThat(notices)
                                .contains("no account is to be closed")
                                .doesNotContain("Mail B.V."));
    }
}
