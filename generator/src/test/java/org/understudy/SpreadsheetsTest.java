package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.pack.FileTree;
import org.understudy.seal.DocxOpener;

/** Packs in spreadsheets: of the documents that are tables, and as safe as the others. */
class SpreadsheetsTest {
    @TempDir
    Path temp;

    private TestPlan plan;

    @BeforeEach
    void aPackInTwoFormats() {
        plan = TestPlan.in(temp)
                .change("packs/tom.md", "[odt]", "[pdf, xlsx]")
                .change("packs/tom.md", "[D0, D2]", "[D0, D1, D2, D6, L2, L3]");
    }

    private List<String> spreadsheets() {
        return FileTree.names(plan.pack("tom")).stream()
                .filter(it -> it.endsWith(".xlsx"))
                .toList();
    }

    private String words(String file) throws Exception {
        byte[] content = Files.readAllBytes(plan.pack("tom").resolve(file));
        return new String(
                DocxOpener.files(content, TestPlan.TOMS_PASSPHRASE).get("xl/sharedStrings.xml"),
                StandardCharsets.UTF_8);
    }

    @Test
    void documentsThatAreTablesAreThereBesides() throws Exception {
        assertThat(plan.build().outcome().succeeded()).isTrue();
        assertThat(spreadsheets())
                .containsExactly(
                        "D6-custody-register.xlsx",
                        "L2-schedule-of-digital-assets.xlsx",
                        "L3-directions-and-consents.xlsx");
        assertThat(FileTree.names(plan.pack("tom")))
                .contains("D1-first-48-hours.pdf", "L2-schedule-of-digital-assets.pdf");
        assertThat(words("L2-schedule-of-digital-assets.xlsx")).contains("Mailbox", "Provider B.V.", "Netherlands");
        assertThat(Files.readString(plan.pack("tom").resolve("manifest.json")))
                .contains("L3-directions-and-consents.xlsx");
    }

    @Test
    void theCoverSheetNamesNoFileThatIsntThere() throws Exception {
        plan.change("packs/tom.md", "[pdf, xlsx]", "[odt, xlsx]");
        assertThat(plan.build().outcome().succeeded()).isTrue();
        String cover = new String(
                DocxOpener.files(Files.readAllBytes(plan.pack("tom").resolve("D0-cover-sheet.odt")), "")
                        .get("content.xml"),
                StandardCharsets.UTF_8);
        assertThat(cover).contains("L2-schedule-of-digital-assets.xlsx").doesNotContain("D1-first-48-hours.xlsx");
    }

    @Test
    void whatChangesInASpreadsheetAloneIsBuiltAnew() {
        plan.build();
        assertThat(plan.build().packs()).contains("tom UNCHANGED");
        plan.file("templates/messages_en.properties", "sheet.country=State\n");
        assertThat(plan.build().packs()).contains("tom WRITTEN");
    }

    @Test
    void itIsSealedWhereThePackSaysSo() throws Exception {
        plan.change("packs/tom.md", "protection: {", "protection: {seals: [L2], ");
        assertThat(plan.build().outcome().succeeded()).isTrue();
        byte[] content = Files.readAllBytes(plan.pack("tom").resolve("L2-schedule-of-digital-assets.xlsx"));
        assertThat(content[0]).isNotEqualTo((byte) 'P');
        assertThat(words("L2-schedule-of-digital-assets.xlsx")).contains("Mailbox");
    }

    @Test
    void aSecretInACellIsFound() {
        plan.change("accounts/mail.md", "name: Mailbox", "name: Mailbox mail-secret-4711");
        TestPlan.Run run =
                plan.run(Understudy::build, Requests.like(plan.request()).packs("tom"));
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(run.outcome().diagnostics().stream()
                        .filter(found -> found.rule().equals(LeakRules.LEAK))
                        .map(found -> found.arguments().get(1)))
                .contains("tom/L2.xlsx", "tom/L3.xlsx", "tom/L2.pdf");
        assertThat(plan.pack("tom")).doesNotExist();
    }
}
