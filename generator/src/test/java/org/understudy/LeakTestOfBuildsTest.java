package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of secrets planted by every way an author has into documents that hold none: the build refuses to write them. */
class LeakTestOfBuildsTest {
    private static final String VALUE = "mail-secret-4711";

    @TempDir
    Path temp;

    private TestPlan plan;

    @BeforeEach
    void aPackThatHoldsNoSecrets() {
        plan = TestPlan.in(temp);
        plan.pack("tom", "all", "vault:Packs/Tom")
                .change("packs/tom.md", "[D0, D2]", "[D0, D1, D8]")
                .change("packs/tom.md", "[odt]", "[pdf, odt, docx]");
    }

    private void refusesToWrite(String... documents) {
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("tom"));
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(run.outcome().diagnostics().stream()
                        .filter(found -> found.rule().equals(LeakRules.LEAK))
                        .map(found -> found.arguments().get(1)))
                .contains(documents);
        assertThat(run.outcome().diagnostics().toString() + run.events()).doesNotContain(VALUE);
        assertThat(plan.pack("tom")).doesNotExist();
    }

    @Test
    void aPlanWithoutOneIsBuilt() {
        assertThat(plan.build().rules()).isEmpty();
        assertThat(plan.pack("tom")).exists();
    }

    @Test
    void prose() {
        plan.change("plan.md", "Maria draws logos.", "The mailbox opens with " + VALUE + ".");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void proseWithTheValueInBase64() {
        plan.change("plan.md", "accept:", "accept:\n  - {rule: SECRET-002, because: a test, until: 2099-12-31}");
        plan.change("plan.md", "Maria draws logos.", "Code: bWFpbC1zZWNyZXQtNDcxMQ==");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void proseSplitByMarkup() {
        plan.change("plan.md", "Maria draws logos.", "It is **mail**-secr*et-47*11, you know.");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void proseThatIsBrokenAtALineEnd() {
        plan.change("plan.md", "Maria draws logos.", "It is mail-secret\\\n-4711, you know.");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void descriptionOfAPicture() {
        plan.file("images/logo.png", Pictures.png(0xFF0000));
        plan.change("plan.md", "Maria draws logos.", "![" + VALUE + "](images/logo.png)");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void addressOfALink() {
        plan.change("plan.md", "Maria draws logos.", "See [there](https://example.org/?p=" + VALUE + ").");
        refusesToWrite("tom/D8.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void titleOfThePlan() {
        plan.change("plan.md", "title: Plan of Maria", "title: Plan " + VALUE);
        refusesToWrite("tom/D0.pdf", "tom/D0.odt", "tom/D0.docx", "tom/D1.pdf", "tom/D8.odt", "tom/D8.docx");
    }

    @Test
    void contentOfAStyle() {
        plan.file("templates/theme.css", "h1::before { content: \"" + VALUE + "\" }");
        refusesToWrite("tom/D0.pdf");
    }

    @Test
    void aLiteralInATemplate() throws Exception {
        Path builtIn = Path.of("..", "templates/src/main/resources/org/understudy/templates/D0-cover.ftlx");
        plan.file(
                "templates/D0-cover.ftlx",
                Files.readString(builtIn).replace("</@p.page>", "<p>" + VALUE + "</p></@p.page>"));
        refusesToWrite("tom/D0.pdf", "tom/D0.odt", "tom/D0.docx");
    }

    @Test
    void aMessage() {
        plan.file("templates/messages_en.properties", "document.D0.title=Cover " + VALUE + "\n");
        refusesToWrite("tom/D0.pdf", "tom/D0.odt", "tom/D0.docx", "tom/manifest.json");
    }

    /** What the other pack prints may be in none of this one's documents either. */
    @Test
    void passphraseOfAnotherPack() {
        plan.change("plan.md", "Maria draws logos.", TestPlan.ANAS_PASSPHRASE);
        assertThat(plan.build().rules()).contains("PACK-020");
    }

    @Test
    void passwordOfTheVault() {
        plan.change("plan.md", "Maria draws logos.", TestPlan.VAULT_PASSWORD);
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).contains("PACK-020");
        assertThat(run.packs()).containsExactly("ana WRITTEN");
    }

    /** The plan names the holders of shares, never the shares themselves. */
    @Test
    void theWordsOfAShare() throws Exception {
        plan.change("packs/ana.md", "{passphrase", "{shares: {threshold: 2, of: [tom, ana, maria]}, passphrase");
        plan.secret("Packs/Ana", "").saveVault();
        plan.run(
                (understudy, request) -> understudy.makePassphrases(request, Understudy.Existing.KEEP), plan.request());
        assertThat(plan.build().rules()).doesNotContain("PACK-020");
        String words = plan.inVault("Packs/Ana#share-maria");
        plan.change("plan.md", "Maria draws logos.", "These words:\n" + words.replaceFirst(" (\\w+ \\w+)$", "\n$1"));
        TestPlan.Run run = plan.build();
        assertThat(run.outcome().diagnostics().stream()
                        .filter(found -> found.rule().equals(LeakRules.LEAK))
                        .map(found -> found.arguments().toString()))
                .contains("[vault:Packs/Ana#share-maria, tom/D8.odt]", "[vault:Packs/Ana#share-maria, tom/D8.docx]");
        assertThat(run.outcome().diagnostics().toString() + run.events()).doesNotContain(words);
    }

    @Test
    void nothingIsSearchedWhenNothingChanged() {
        plan.pack("ana", "all", "vault:Packs/Ana").change("packs/ana.md", "[D0, D2]", "[D0]");
        assertThat(plan.build().packs()).containsOnly("tom WRITTEN", "ana WRITTEN");
        int asked = plan.vaultPasswordAsked();
        assertThat(plan.build().packs()).containsOnly("tom UNCHANGED", "ana UNCHANGED");
        assertThat(plan.vaultPasswordAsked()).isEqualTo(asked);
    }

    @Test
    void checkFindsItInPagesAndReports() throws Exception {
        plan.change("plan.md", "Maria draws logos.", VALUE).change("people/ana.md", "Ana Lima", "Ana " + VALUE);
        Path reports = temp.resolve("reports");
        TestPlan.Run run = plan.run(
                (understudy, request) -> understudy.check(request, new Reporting(reports, "1", plan.plan())),
                plan.request());
        assertThat(run.outcome().diagnostics().stream()
                        .filter(found -> found.rule().equals(LeakRules.LEAK))
                        .map(found -> found.arguments().get(1)))
                .contains("tom/D8", "check.html");
        assertThat(reports).doesNotExist();
    }

    /** What may be meant as a word is told, and built. */
    @Test
    void aPasswordThatIsAWord() {
        plan.secret("Accounts/Mail", "appeltaart").saveVault();
        plan.change("plan.md", "Maria draws logos.", "There is appeltaart.");
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("tom"));
        assertThat(run.outcome().diagnostics()).anyMatch(found -> found.rule().equals(LeakRules.WORD));
        assertThat(run.packs()).containsExactly("tom WRITTEN");
    }

    @Test
    void tellsWhatItCantLookFor() {
        plan.secret("Accounts/Domain", "1234").saveVault();
        assertThat(plan.build().outcome().diagnostics())
                .filteredOn(found -> found.rule().equals(LeakRules.TOO_SHORT))
                .hasSize(1);
        var without = plan.settings(Optional.empty());
        plan.change("people/tom.md", "Tom Hendriks", "Tom de Hendriks");
        assertThat(plan.run(
                                Understudy::build,
                                Requests.like(Requests.like(plan.request()).packs("tom"))
                                        .secrets(without))
                        .rules())
                .contains("PACK-024");
    }
}
