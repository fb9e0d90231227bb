package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.pack.FileTree;
import org.understudy.plan.DocumentId;
import org.understudy.seal.OdtOpener;

/** The author's own annexes, and the bundle of all that lawyers get. */
class BundleOfPackTest {
    private static final String PASSPHRASE = "meadow copper violin harbor pigment lantern";
    private static final String BUNDLE = "LB-annexes-in-one-file.pdf";

    @TempDir
    Path temp;

    private TestPlan plan;

    @BeforeEach
    void aPackForANotary() {
        plan = TestPlan.in(temp)
                .file("annexes/terms.md", """
                        ---
                        title: Terms of business
                        ---
                        What customers agree to.

                        ## Scope

                        All work, but see [Mailbox](../accounts/mail.md).

                        ### Details

                        | what | when |
                        |---|---|
                        | logos | always |
                        """)
                .file("annexes/house.md", """
                        ---
                        title: House rules
                        part: false
                        ---
                        ## Keys

                        They hang at the door.
                        """)
                .file("packs/notary.md", """
                        ---
                        recipient: ana
                        language: en
                        documents: [D0]
                        formats: [pdf, odt]
                        covers: none
                        annexes: [terms, house]
                        ---
                        """);
    }

    private List<String> files() {
        return FileTree.names(plan.pack("notary")).stream()
                .filter(name -> name.startsWith("L"))
                .toList();
    }

    private byte[] file(String name) throws Exception {
        return Files.readAllBytes(plan.pack("notary").resolve(name));
    }

    private String pdf(String name, String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(file(name), password)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void annexesAreFilesOfTheirOwnAndABundle() throws Exception {
        TestPlan.Run run = plan.build();

        assertThat(run.rules()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "LA-house-rules.odt",
                        "LA-house-rules.pdf",
                        "LA-terms-of-business.odt",
                        "LA-terms-of-business.pdf",
                        BUNDLE);
        assertThat(pdf("LA-house-rules.pdf", ""))
                .contains("House rules", "Annex B", "For information", "1 Keys", "LA-notary-house");
        assertThat(pdf("LA-terms-of-business.pdf", ""))
                .contains("Annex A", "Part of the papers", "1.1 Details", "[not in this pack]")
                .doesNotContain("Mailbox", "Draft for review");
        assertThat(pdf(BUNDLE, ""))
                .contains("Annex A – Terms of business", "Annex B – House rules", "They hang at the door.")
                .contains("page 1 of 5", "page 5 of 5", "LB-notary");
        assertThat(pdf("D0-cover-sheet.pdf", "")).contains("House rules", "LA-terms-of-business.odt", BUNDLE);
        assertThat(run.events().stream()
                        .filter(Event.DocumentFinished.class::isInstance)
                        .map(Event.DocumentFinished.class::cast))
                .filteredOn(it -> it.pack().equals("notary"))
                .hasSize(7)
                .allMatch(it -> it.done() <= it.documents());
    }

    @Test
    void theManifestHasThem() throws Exception {
        plan.build();

        assertThat(new String(file("manifest.json"), StandardCharsets.UTF_8))
                .contains("\"LB\"", BUNDLE, "\"LA\"", "\"House rules\"", "\"pages\" : 5");
        assertThat(plan.build().packs()).contains("notary UNCHANGED");
        plan.change("annexes/house.md", "at the door", "behind the door");
        assertThat(plan.build().packs()).contains("notary WRITTEN");
        assertThat(pdf(BUNDLE, "")).contains("behind the door");
    }

    @Test
    void thereIsNoBundleOfOneOrWithoutPdf() {
        plan.change("packs/notary.md", "[terms, house]", "[house]");
        assertThat(plan.build().rules()).as("an annex that no pack names").containsExactly("LEGAL-009");
        assertThat(files()).containsExactly("LA-house-rules.odt", "LA-house-rules.pdf");

        plan.change("packs/notary.md", "[house]", "[terms, house]").change("packs/notary.md", "[pdf, odt]", "[odt]");
        assertThat(plan.build().rules()).isEmpty();
        assertThat(files()).containsExactly("LA-house-rules.odt", "LA-terms-of-business.odt");
    }

    /** What is locked by itself isn't open in the bundle. */
    @Test
    void theBundleIsSealedIfAnyOfItIs() throws Exception {
        plan.change(
                "packs/notary.md",
                "covers: none",
                "covers: none\nprotection: {passphrase: \"vault:Packs/Notary\", seals: [LA]}");
        plan.secret("Packs/Notary", PASSPHRASE).saveVault();
        TestPlan.Run run = plan.build();

        assertThat(run.rules()).isEmpty();
        assertThatThrownBy(() -> pdf(BUNDLE, "")).isInstanceOf(InvalidPasswordException.class);
        assertThat(pdf(BUNDLE, PASSPHRASE)).contains("They hang at the door.");
        assertThat(OdtOpener.open(file("LA-house-rules.odt"), PASSPHRASE)).isNotEmpty();
        assertThat(pdf("D0-cover-sheet.pdf", "")).contains("needs the passphrase");
    }

    @Test
    void twoOfTheSameTitleAreToldApart() {
        plan.change("annexes/house.md", "title: House rules", "title: Terms of Business!");
        assertThat(plan.build().rules()).isEmpty();

        assertThat(files())
                .contains("LA-terms-of-business-house.pdf", "LA-terms-of-business-terms.pdf", BUNDLE)
                .hasSize(5);
    }

    @Test
    void anAnnexThatNamesWhatThePackDoesNotCoverIsTold() {
        plan.change("annexes/house.md", "They hang at the door.", "The Mailbox hangs at the door.");

        assertThat(plan.build().rules()).containsExactly("PACK-021");
    }

    @Test
    void aSecretIsFoundInAnnexAndBundle() {
        plan.change("annexes/house.md", "They hang at the door.", "The mailbox opens with mail-secret-4711.");
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("notary"));

        assertThat(run.outcome().diagnostics().stream()
                        .filter(found -> found.rule().equals(LeakRules.LEAK))
                        .map(found -> found.arguments().get(1)))
                .contains("notary/LA.pdf", "notary/LA.odt", "notary/" + DocumentId.LB + ".pdf");
        assertThat(plan.pack("notary")).doesNotExist();
    }
}
