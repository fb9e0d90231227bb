package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.QrCodes;
import org.understudy.interop.Tool;

/** Packs with D3: what is printed of the secrets of second factors, and what is said when they can't be. */
class RecoveryDocumentTest {
    private static final String KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final String ADDRESS = "otpauth://totp/Domain%20name:santos?secret=" + KEY + "&issuer=Domain%20name";

    @TempDir
    Path temporary;

    /** Maria's domain name with these factors; Tom gets D3 too. */
    private TestPlan plan(String factors) {
        TestPlan plan = TestPlan.in(temporary);
        plan.account(
                "domain",
                "Domain name",
                "username: santos, password: \"vault:Accounts/Domain\", second-factor: [" + factors + "]");
        return plan.change("packs/tom.md", "[D0, D2]", "[D0, D2, D3]").change("packs/tom.md", "[odt]", "[pdf, odt]");
    }

    /** What is said of the secrets themselves; what is said of the plan is tried elsewhere. */
    private static List<String> rulesOfSecrets(TestPlan.Run run) {
        return run.rules().stream().filter(rule -> rule.startsWith("SECRET-")).toList();
    }

    private static String totp(String more) {
        return "{totp: {secret: \"vault:Accounts/Domain#otp\"" + more + "}}";
    }

    private static String codes(String more) {
        return "{backup-codes: {codes: \"vault:Accounts/Domain#codes\"" + more + "}}";
    }

    @Test
    void printsCodesOnceAndTheKeyWhereThePlanSaysSo() throws Exception {
        TestPlan plan = plan(totp(", print-seed: true") + ", " + codes(", left: 3"))
                .secret("Accounts/Domain#otp", KEY)
                .secret("Accounts/Domain#codes", "1. 61840275\n2. x 39275518\n3. 07716493\n4. 88530164")
                .saveVault();
        TestPlan.Run run = plan.build();
        assertThat(rulesOfSecrets(run)).isEmpty();
        Map<String, String> parts = Plaintext.of(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE);
        assertThat(parts.get("D3-mfa-recovery-instructions.pdf!text"))
                .contains("6184 0275", "0771 6493", "8853 0164", "JBSW Y3DP EHPK 3PXP")
                .doesNotContain("3927", "domain-secret-0815");
        assertThat(parts.get("D3-mfa-recovery-instructions.odt!content.xml"))
                .contains("6184 0275", "JBSW Y3DP EHPK 3PXP", "image/png")
                .doesNotContain("3927", "domain-secret-0815");
        assertThat(parts.get("D2-succession-document.pdf!text"))
                .contains("domain-secret-0815", "MFA recovery instructions")
                .doesNotContain("6184", "JBSW");
        assertThat(parts.get("D0-cover-sheet.pdf!text")).doesNotContain("6184", "JBSW");
    }

    @Test
    void keepsTheKeyToItselfWhereThePlanDoesntSaySo() throws Exception {
        TestPlan plan = plan(totp("")).secret("Accounts/Domain#otp", KEY).saveVault();
        assertThat(rulesOfSecrets(plan.build())).isEmpty();
        assertThat(Plaintext.of(plan.pack("tom"), TestPlan.TOMS_PASSPHRASE))
                .allSatisfy((part, text) -> assertThat(text).doesNotContain("JBSW", "image/png"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hunter2!                                            | SECRET-030",
                "otpauth://totp/a                                    | SECRET-030",
                "otpauth://totp/a?secret=JBSWY3DP&digits=5           | SECRET-030",
                "otpauth://totp/a?secret=JBSWY3DP&digits=8           | SECRET-031 SECRET-032",
                "otpauth://totp/a?secret=JBSWY3DP&algorithm=SHA256   | SECRET-031 SECRET-032",
                "otpauth://totp/a?secret=JBSWY3DP&period=60          | SECRET-031 SECRET-032",
                "otpauth://hotp/a?secret=JBSWY3DP&counter=4          | SECRET-033",
                "jbsw y3dp                                           | ",
            })
    void saysWhatIsWrongWithAKey(String value, String rules) {
        TestPlan plan = plan(totp("")).secret("Accounts/Domain#otp", value).saveVault();
        TestPlan.Run run = plan.check();
        assertThat(String.join(" ", rulesOfSecrets(run))).isEqualTo(rules == null ? "" : rules);
        assertThat(run.outcome().diagnostics())
                .allSatisfy(it -> assertThat(it.toString()).doesNotContain("hunter2", "JBSW"));
        assertThat(run.outcome().diagnostics().stream()
                        .filter(it -> it.rule().id().matches("SECRET-03[0-5]")))
                .allSatisfy(it -> assertThat(it.at()).isPresent());
    }

    @Test
    void whatThePlanSaysOfABareKeyGoesIntoItsQrCode() {
        TestPlan plan = plan(totp(", digits: 8, period: 60, algorithm: sha512, print-seed: true"))
                .secret("Accounts/Domain#otp", KEY)
                .saveVault();
        assertThat(rulesOfSecrets(plan.build())).containsExactly("SECRET-032");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in the safe          | 3 | SECRET-034",
                "x 61840275           | 1 | SECRET-034",
                "x 61840275           | 0 | ",
                "61840275             | 2 | SECRET-035",
                "61840275, 39275518   | 2 | ",
            })
    void saysWhatIsWrongWithAList(String value, int left, String rules) {
        TestPlan plan = plan(codes(", left: " + left))
                .secret("Accounts/Domain#codes", value)
                .saveVault();
        TestPlan.Run run = plan.check();
        assertThat(String.join(" ", rulesOfSecrets(run))).isEqualTo(rules == null ? "" : rules);
        assertThat(run.outcome().diagnostics())
                .allSatisfy(it -> assertThat(it.toString()).doesNotContain("6184", "safe"));
    }

    @Test
    void noDocumentIsMadeOfAKeyThatIsNone() {
        TestPlan plan = plan(totp(", print-seed: true"))
                .secret("Accounts/Domain#otp", "hunter2!")
                .saveVault();
        TestPlan.Run run = plan.build();
        assertThat(run.rules()).containsExactly("SECRET-030");
        assertThat(plan.pack("tom")).doesNotExist();
        assertThat(plan.pack("ana")).exists();
    }

    @Test
    @Tag("interop")
    void zbarReadsTheKeyFromThePage() throws IOException {
        TestPlan plan = plan(totp(", print-seed: true"))
                .secret("Accounts/Domain#otp", KEY)
                .saveVault();
        Tool.require("zbarimg");
        Tool.require("pdftoppm");
        LibreOffice office = LibreOffice.require(Files.createDirectory(temporary.resolve("office")));
        assertThat(rulesOfSecrets(plan.build())).isEmpty();
        Path pdf = plan.pack("tom").resolve("D3-mfa-recovery-instructions.pdf");
        Path open = temporary.resolve("open.pdf");
        // poppler's programs take no more than 32 characters of a password
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), TestPlan.TOMS_PASSPHRASE)) {
            document.setAllSecurityToBeRemoved(true);
            document.save(open.toFile());
        }
        assertThat(QrCodes.on(open, "", temporary)).containsExactly("QR-Code:" + ADDRESS);
        byte[] odt = Files.readAllBytes(plan.pack("tom").resolve("D3-mfa-recovery-instructions.odt"));
        Path exported = temporary.resolve("exported.pdf");
        Files.write(
                exported,
                office.open(odt, "odt", TestPlan.TOMS_PASSPHRASE).orElseThrow().pdf());
        assertThat(QrCodes.on(exported, "", temporary)).containsExactly("QR-Code:" + ADDRESS);
    }
}
