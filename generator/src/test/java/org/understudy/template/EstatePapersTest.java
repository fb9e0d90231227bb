package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.check.CheckedPlan;
import org.understudy.document.Block;
import org.understudy.golden.CanaryPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.text.Language;

/** L2, L3, L5, L9 and L10: what they say of the author's own accounts, and that they say nothing of others'. */
class EstatePapersTest {
    private static final Set<DocumentId> PAPERS =
            EnumSet.of(DocumentId.L2, DocumentId.L3, DocumentId.L5, DocumentId.L9, DocumentId.L10);
    private static final int PLANS = Integer.getInteger("understudy.random.disclosures", 6);
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);
    private static final CheckedPlan CONSULTANT = Plans.sample("consultant");

    @TempDir
    Path temporary;

    private static PageMaker.Made make(DocumentId document, CheckedPlan plan, String pack, Path folder)
            throws IOException {
        var made = PAGES.make(document, plan, pack(plan, pack), Plans.tree(folder));
        assertThat(made.diagnostics()).isEmpty();
        return made.value().orElseThrow().get(0);
    }

    private static Pack pack(CheckedPlan plan, String id) {
        return plan.plan().packs().values().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String consultant(DocumentId document) throws IOException {
        return make(document, CONSULTANT, "els", Plans.sampleFolder("consultant"))
                .xhtml();
    }

    @TestFactory
    Stream<DynamicTest> whatIsHeldForOthersIsInNoEstate() {
        long first = new Random().nextLong();
        return IntStream.range(0, PLANS)
                .mapToLong(i -> first + i)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> heldForOthers(seed)));
    }

    private void heldForOthers(long seed) throws IOException {
        Path folder = temporary.resolve("plan" + seed);
        List<String> names = PAPERS.stream().map(Enum::name).toList();
        CheckedPlan plan = new CanaryPlan(seed, 6, names).write(folder);
        for (Pack pack : plan.plan().packs().values()) {
            var estate = new Estate(new Disclosure(plan.plan(), pack));
            List<String> held = estate.held().stream().map(Account::id).toList();
            List<String> own = estate.own().stream().map(Account::id).toList();
            for (DocumentId document : PAPERS) {
                String xhtml = make(document, plan, pack.id(), folder).xhtml();
                String estateParts = switch (document) {
                    case L2 -> xhtml.replaceFirst("(?s)<h2 id=\"held\">.*?<h2", "<h2");
                    case L10 -> xhtml.replaceFirst("(?s)<h2 id=\"engagements\">.*", "");
                    default -> xhtml;
                };
                assertThat(held.stream().filter(estateParts::contains))
                        .as("%s of pack %s, seed %d", document, pack.id(), seed)
                        .isEmpty();
                if (document != DocumentId.L10) {
                    assertThat(own).allMatch(estateParts::contains);
                }
            }
            var pages = new PagesForLawyers(plan, folder);
            for (DocumentId document : List.of(DocumentId.L2, DocumentId.L3)) {
                var sheet = pages.make(document, pack.id(), Language.EN).sheet().orElseThrow();
                assertThat(sheet.tabs())
                        .filteredOn(tab -> !tab.name().equals("Held for others"))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(tab -> assertThat(held).noneMatch(tab.toString()::contains));
            }
            String schedule = make(DocumentId.L2, plan, pack.id(), folder).xhtml();
            assertThat(held).allMatch(schedule::contains);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"L2", "L3", "L5"})
    void theAuthorSignsOnPagesOfTheirOwnAndNobodyElse(DocumentId document) throws IOException {
        List<Block> body = make(document, CONSULTANT, "els", Plans.sampleFolder("consultant"))
                .page()
                .body();
        int pages = body.indexOf(new Block.PageBreak(Block.PageBreak.Begins.SIGNATURES));
        assertThat(pages).isPositive();
        assertThat(body.subList(pages, body.size()))
                .filteredOn(Block.Signature.class::isInstance)
                .hasSize(1);
        assertThat(body.get(body.size() - 2)).isInstanceOf(Block.Paragraph.class);
        assertThat(body.get(body.size() - 1)).isInstanceOf(Block.Signature.class);
    }

    /** A pointer says where access data are, and leads nobody to them. */
    @Test
    void theScheduleNamesNoEntryOfTheVaultAndNoUserName() throws IOException {
        String schedule = consultant(DocumentId.L2);
        assertThat(schedule).contains("in de wachtwoordbeheerder van de opsteller", "verzegelde kopie van het pakket");
        for (SecretRef secret : CONSULTANT.plan().secrets().keySet()) {
            assertThat(schedule).doesNotContain(secret.locator());
        }
        Set<String> known = CONSULTANT.plan().accounts().values().stream()
                .flatMap(it -> it.identifiers().stream())
                .collect(Collectors.toSet());
        assertThat(CONSULTANT.plan().accounts().values().stream()
                        .flatMap(it -> it.signIn().stream())
                        .flatMap(it -> it.username().stream())
                        .filter(name -> known.stream().noneMatch(it -> it.contains(name))))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(schedule).doesNotContainPattern("\\b" + name + "\\b(?!\\.example)"));
    }

    @Test
    void whatIsUnknownIsSaid() throws IOException {
        assertThat(consultant(DocumentId.L2))
                .contains("<dt>Bewijs dat het van de rechthebbende is</dt><dd><em>niet bekend</em></dd>");
        assertThat(consultant(DocumentId.L10))
                .contains("<dd><em>niet bekend</em>; overeenkomst: ", "<td><em>niet bekend</em><br/>account van ");
    }

    @Test
    void whoCanIsLaidBesideWhoMay() throws IOException {
        String after = consultant(DocumentId.L3).split("<h3>Na overlijden</h3>")[1];
        assertThat(row(after, "transip"))
                .contains("Elisabeth Maria de Wit: executeur, op grond van: Testament; erfgenaam")
                .contains("Aoife Catherine Brennan: waarnemer, op grond van: Overeenkomst met Aoife")
                .contains("Berust alleen op de overeenkomst");
        assertThat(row(after, "digid")).contains("niemand", "Niemand komt erin, wat de stukken ook zeggen.");
        assertThat(row(after, "belastingdienst"))
                .contains("Komt erin, en er is geen grondslag om te handelen bekend: Yusuf Demir.");
        assertThat(row(after, "google")).contains("genoemd in de instelling bij de aanbieder", "ze stemmen overeen");
    }

    private static String row(String table, String ref) {
        return Stream.of(table.split("<tr>"))
                .filter(it -> it.contains("<br/>" + ref + "</td>"))
                .findFirst()
                .orElseThrow();
    }

    /** A plan of Maria's under a law, with one account of her own. */
    private CheckedPlan maria(String jurisdiction, String account) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.md", """
                ---
                title: A plan
                author: maria
                jurisdiction: %s
                as-at: 2026-11-01
                accept:
                  - {rule: ACCESS-002, because: a test, until: 2027-01-01}
                  - {rule: PEOPLE-006, because: a test, until: 2027-01-01}
                ---
                For whoever reads it.

                ## Wishes

                Keep the **photos**.
                """.formatted(jurisdiction));
        files.put("people/maria.md", "---\nname: Maria\nlegal-name: Maria Santos\n---\n");
        files.put("people/tom.md", "---\nname: Tom\nroles: [executor]\n---\n");
        files.put("accounts/code.md", """
                ---
                name: Code
                provider: {entity: Provider B.V.}
                category: code
                capacity: own-private
                %s---
                """.formatted(account));
        files.put("packs/counsel.md", """
                ---
                recipient: tom
                language: en
                documents: [L2, L3, L5, L9, L10]
                covers: all
                ---
                """);
        return Plans.checked(Plans.write(temporary, files));
    }

    private String maria(DocumentId document, String jurisdiction, String account) throws IOException {
        return make(document, maria(jurisdiction, account), "counsel", temporary)
                .xhtml();
    }

    @Test
    void consentIsAskedForByLevelsWhereTheLawDoes() throws IOException {
        String consent = "consent: {after-death: {content: withhold, other: allow}}\n";
        assertThat(maria(DocumentId.L3, "us-ca", consent))
                .containsSubsequence(
                        "<h3>During lifetime</h3>",
                        "<td>not on file</td><td>not on file</td><td>not on file</td>",
                        "<h3>After death</h3>",
                        "<td>withheld</td><td>not on file</td><td>allowed</td>")
                .contains("Revised Uniform Fiduciary Access to Digital Assets Act");
        assertThat(maria(DocumentId.L3, "generic", consent))
                .contains("<br/>Other digital assets: allowed")
                .doesNotContain("<h3>During lifetime</h3>", "Revised Uniform");
    }

    @Test
    void generalWishesStandInTheLetterOfWishesAlone() throws IOException {
        String wish = "wish: {action: close, executed-by: tom}\n";
        assertThat(maria(DocumentId.L5, "generic", wish))
                .contains("I, Maria Santos, say here", "Keep the <strong>photos</strong>.", "does it: Tom")
                .doesNotContain("For whoever reads it");
        assertThat(maria(DocumentId.L5, "generic", ""))
                .contains("About these accounts I have expressed no wish: Code.");
        assertThat(maria(DocumentId.L2, "generic", wish)).doesNotContain("photos");
    }

    @Test
    void aLetterAsksForNoMoreThanWasConsentedTo() throws IOException {
        String letter = maria(
                DocumentId.L9,
                "generic",
                "consent: {after-death: {content: withhold, catalogue: limited, other: allow}}\n");
        assertThat(letter)
                .contains(
                        "after a death, disclose: catalogue of communications (limited as the enclosed direction says)"
                                + " and other digital assets",
                        "during lifetime, disclose: nothing",
                        "the consent of the holder: Annex B (Directions and consents)")
                .doesNotContain("disclose: content", "tick done");
        assertThat(maria(DocumentId.L9, "generic", "")).contains("so there is no letter");
    }

    @Test
    void ownershipIsToldFromAccess() throws IOException {
        assertThat(maria(
                        DocumentId.L10,
                        "generic",
                        "ip: {owner: maria, licence: MIT, co-authors: [Ana Lima], maintainer: tom}\n"))
                .contains(
                        "<td>Maria Santos<br/>account of Maria Santos</td>",
                        "today: Maria Santos<br/>after death: nobody",
                        "<td>Tom</td>",
                        "<td>MIT</td><td>Ana Lima</td>");
    }
}
