package org.understudy.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.golden.Plans;
import org.understudy.plan.Account;
import org.understudy.plan.Account.OnlineTool;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** What accounts take from the provider catalogue, and which of its layers counts. */
class InheritanceTest {
    private static final String ENTRY = """
            name: Our registrar
            sign-in: {url: "https://login.registrar.example/", source: "https://registrar.example/", verified: 2026-10-01}
            legacy: {name: Handover form, gives: takeover, source: "https://registrar.example/", verified: 2026-10-01}
            deceased:
              - country: GB
                evidence: grant-of-probate
                url: https://registrar.example/uk
                source: https://registrar.example/uk
                verified: 2026-10-01
              - evidence: [death-certificate, identity-document]
                url: https://registrar.example/died
                source: https://registrar.example/died
                verified: 2026-10-01
            """;

    @TempDir
    Path folder;

    @Test
    void theBuiltInEntryGivesNameAndAddress() {
        Account account = account("nl", "provider: hetzner\n", Map.of());

        assertThat(account.provider().legalName()).isEqualTo("Hetzner Online GmbH");
        assertThat(account.provider().country()).contains("DE");
        assertThat(account.url()).contains(URI.create("https://www.hetzner.com"));
        assertThat(account.onlineTool()).isEmpty();
    }

    @Test
    void anEntryWithoutLegalEntityGivesItsName() {
        Account account = account("nl", "provider: transip\n", Map.of());

        assertThat(account.provider().legalName()).isEqualTo("TransIP");
        assertThat(account.provider().country()).isEmpty();
    }

    @Test
    void theNameOfTheSettingIsKnownButNotWhetherItIsSet() {
        assertThat(account("nl", "provider: google\n", Map.of()).onlineTool()).hasValueSatisfying(tool -> {
            assertThat(tool.name().in(Language.NL)).isEqualTo("Inactive Account Manager");
            assertThat(tool.state()).isEqualTo(OnlineTool.State.UNKNOWN);
            assertThat(tool.recipient()).isEmpty();
        });
    }

    @Test
    void whatTheAuthorSaysCounts() {
        Account account = account("nl", """
                provider: google
                url: https://mail.example/
                online-tool: {name: Inactiviteit, state: set}
                access:
                  recovery:
                    - support: {evidence: invoice, url: "https://help.example/"}
                """, Map.of());

        assertThat(account.url()).contains(URI.create("https://mail.example/"));
        assertThat(account.onlineTool())
                .hasValueSatisfying(tool -> assertThat(tool.state()).isEqualTo(OnlineTool.State.SET));
        assertThat(account.recovery())
                .containsExactly(new Recovery.Support(
                        List.of(EvidenceKind.INVOICE),
                        Optional.empty(),
                        Optional.of(URI.create("https://help.example/"))));
    }

    @Test
    void thePlansOwnEntryReplacesTheBuiltInOneAsAWhole() {
        Account account = account("nl", "provider: transip\n", Map.of("transip", ENTRY));
        CatalogueEntry entry = ((Account.Provider.Catalogued) account.provider()).entry();

        assertThat(account.url()).contains(URI.create("https://login.registrar.example/"));
        assertThat(account.onlineTool())
                .hasValueSatisfying(tool -> assertThat(tool.name().inOriginal()).isEqualTo("Handover form"));
        assertThat(entry.name()).isEqualTo("Our registrar");
        assertThat(entry.secondFactors()).isEmpty();
    }

    @Test
    void theOtherBuiltInEntriesStay() {
        assertThat(account("nl", "provider: hetzner\n", Map.of("transip", ENTRY))
                        .provider()
                        .legalName())
                .isEqualTo("Hetzner Online GmbH");
    }

    @Test
    void aSupportRouteTakesWhatHoldsInTheCountryOfThePlan() {
        String support = "provider: registrar\naccess: {recovery: [{support: {takes: 14 days}}]}\n";

        assertThat(account("uk", support, Map.of("registrar", ENTRY)).recovery())
                .extracting(way -> ((Recovery.Support) way).evidence())
                .containsExactly(List.of(EvidenceKind.GRANT_OF_PROBATE));
        assertThat(account("nl", support, Map.of("registrar", ENTRY)).recovery())
                .extracting(way -> ((Recovery.Support) way).evidence())
                .containsExactly(List.of(EvidenceKind.DEATH_CERTIFICATE, EvidenceKind.IDENTITY_DOCUMENT));
        assertThat(account("us-ca", support, Map.of("registrar", ENTRY)).recovery())
                .extracting(way -> ((Recovery.Support) way).url())
                .containsExactly(Optional.of(URI.create("https://registrar.example/died")));
    }

    @Test
    void noWayInIsInherited() {
        assertThat(account("uk", "provider: registrar\n", Map.of("registrar", ENTRY))
                        .recovery())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "minimal"})
    void theSamplesNameOnlyProvidersThatThereAre(String sample) throws IOException {
        SourceTree tree = SourceTree.open(Plans.sampleFolder(sample));

        assertThat(new PlanBinder().bind(new PlanReader().read(tree), tree).diagnostics())
                .noneMatch(Diagnostic::blocks);
    }

    /** The account of a plan with entries of its own. */
    private Account account(String jurisdiction, String front, Map<String, String> entries) {
        var files = new TreeMap<String, String>();
        files.put(
                "plan.md",
                "---\ntitle: A plan\nauthor: jan\nas-at: 2026-11-01\njurisdiction: %s\n---\n".formatted(jurisdiction));
        files.put("people/jan.md", "---\nname: Jan Vermeer\n---\n");
        files.put(
                "accounts/it.md", "---\nname: It\ncategory: domain\ncapacity: own-business\n%s---\n".formatted(front));
        entries.forEach((id, text) -> files.put("templates/providers/" + id + ".yaml", text));
        try {
            SourceTree tree = SourceTree.open(Plans.write(folder, files));
            Checked<Plan> plan = new PlanBinder().bind(new PlanReader().read(tree), tree);
            assertThat(plan.diagnostics()).isEmpty();
            return plan.value().orElseThrow().account(new Ref(Kind.ACCOUNTS, "it"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
