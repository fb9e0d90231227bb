package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.Tool;
import org.understudy.pack.FileTree;
import org.understudy.plan.SecretRef;
import org.understudy.seal.signature.KeyStores;

/** Packs that are signed, from plan to files. */
@Tag("interop")
class SignedPackTest {
    private static final String PASSWORD = "klaproos-4711";

    @TempDir
    Path temp;

    private TestPlan plan;

    @BeforeEach
    void makePlan() throws Exception {
        plan = TestPlan.in(Files.createDirectories(temp.resolve("build")));
        plan.change("packs/tom.md", "[odt]", "[pdf, odt]");
        plan.secretFile("signature", PASSWORD);
        keyStore("author");
    }

    private void keyStore(String name) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("home"));
        new KeyStores(folder).make(name, "P-256", PASSWORD);
    }

    private Request request(String store) {
        Request plain = plan.request();
        return new Request(
                plain.plan(),
                plain.output(),
                plain.theme(),
                plain.secrets(),
                plain.packs(),
                plain.freshness(),
                plain.threads(),
                Optional.of(new Signing(
                        temp.resolve("home").resolve(store + ".p12"),
                        SecretRef.parse("file:signature").orElseThrow(),
                        Optional.empty())));
    }

    /** The certificates of these tests begin at their own time, later than the clock of the plan: SECRET-057 says so. */
    private TestPlan.Run build(String store) {
        return plan.run(Understudy::build, request(store));
    }

    @Test
    void pdfsAndTheManifestAreSigned() throws Exception {
        TestPlan.Run run = build("author");
        assertThat(run.packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        Path tom = plan.pack("tom");
        assertThat(FileTree.names(tom)).contains("manifest.json.p7s");
        assertThat(Tool.require("openssl")
                        .run(
                                "cms",
                                "-verify",
                                "-binary",
                                "-inform",
                                "DER",
                                "-in",
                                tom.resolve("manifest.json.p7s").toString(),
                                "-content",
                                tom.resolve("manifest.json").toString(),
                                "-CAfile",
                                temp.resolve("home/author.pem").toString(),
                                "-purpose",
                                "any")
                        .exitCode())
                .isZero();
        assertThat(pdfsig(tom.resolve("D0-cover-sheet.pdf"))).contains("Signature is Valid.", "Total document signed");
        assertThat(Plaintext.text(tom, TestPlan.TOMS_PASSPHRASE)).contains("mail-secret-4711");
        for (String text : FileTree.of(plan.output()).values()) {
            assertThat(text).doesNotContain(PASSWORD);
        }
    }

    private static String pdfsig(Path file) {
        return Tool.require("pdfsig").run("-nocert", file.toString()).text();
    }

    @Test
    void anUnchangedPackIsLeftWithoutOpeningTheKeyStore() throws Exception {
        TestPlan.Run first = build("author");
        Map<String, String> before = FileTree.of(plan.output());
        plan.secretFile("signature", "another");
        TestPlan.Run again = build("author");
        assertThat(again.packs()).containsExactly("ana UNCHANGED", "tom UNCHANGED");
        assertThat(again.rules()).as("what was found is said again").isEqualTo(first.rules());
        assertThat(FileTree.of(plan.output())).isEqualTo(before);
    }

    @Test
    void thePasswordOfTheKeyStoreLeaksNowhere() {
        plan.change("plan.md", "Maria draws logos.", "Maria draws " + PASSWORD + ".")
                .change("packs/tom.md", "[D0, D2]", "[D0, D2, D8]");
        TestPlan.Run run = build("author");
        assertThat(run.rules()).contains("PACK-020");
        assertThat(run.outcome().diagnostics().toString())
                .contains("file:signature")
                .doesNotContain(PASSWORD);
    }

    @Test
    void whoeverChangesTheManifestOrItsSignatureIsFoundByWhoeverVerifies() throws Exception {
        build("author");
        assertThat(verdict()).isEqualTo(Verification.Verdict.CURRENT);
        Path manifest = plan.pack("tom").resolve("manifest.json");
        Path signature = plan.pack("tom").resolve("manifest.json.p7s");
        byte[] made = Files.readAllBytes(signature);
        byte[] text = Files.readAllBytes(manifest);
        Files.writeString(manifest, Files.readString(manifest).replace("\"edition\" : 3", "\"edition\" : 9"));
        assertThat(verdict()).isEqualTo(Verification.Verdict.FORGED);
        Files.write(manifest, text);
        byte[] flipped = made.clone();
        flipped[flipped.length - 5] ^= 1;
        Files.write(signature, flipped);
        assertThat(verdict()).isEqualTo(Verification.Verdict.FORGED);
        Files.delete(signature);
        assertThat(verdict()).isEqualTo(Verification.Verdict.INCOMPLETE);
    }

    private Verification.Verdict verdict() {
        var secrets = new SecretSettings(
                Optional.empty(),
                Optional.empty(),
                temp,
                Map.of("PASSPHRASE", TestPlan.TOMS_PASSPHRASE),
                Optional.empty(),
                List.of());
        return new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {})
                .verify(new VerificationRequest(
                        plan.pack("tom"),
                        new VerificationRequest.Passphrase(
                                SecretRef.parse("env:PASSPHRASE").orElseThrow()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        secrets))
                .verdict();
    }

    @Test
    void anotherKeyOrNoneMakesThePackAnew() throws Exception {
        build("author");
        keyStore("second");
        assertThat(build("second").packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(plan.build().packs()).containsExactly("ana WRITTEN", "tom WRITTEN");
        assertThat(FileTree.names(plan.pack("tom"))).doesNotContain("manifest.json.p7s");
    }

    @Test
    void aSignatureThatWasMeddledWithIsMadeAgain() throws Exception {
        build("author");
        Path signature = plan.pack("tom").resolve("manifest.json.p7s");
        byte[] bytes = Files.readAllBytes(signature);
        bytes[bytes.length - 5] ^= 1;
        Files.write(signature, bytes);
        assertThat(build("author").packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
        Files.delete(signature);
        assertThat(build("author").packs()).containsExactly("ana UNCHANGED", "tom WRITTEN");
    }

    @Test
    void aWrongPasswordLeavesWhatIsThere() throws Exception {
        plan.build();
        Map<String, String> before = FileTree.of(plan.pack("tom"));
        plan.secretFile("signature", "wrong-0815");
        TestPlan.Run run = build("author");
        assertThat(run.rules()).containsExactly("SECRET-056");
        assertThat(run.outcome().toString()).doesNotContain("wrong-0815");
        assertThat(run.packs()).isEmpty();
        assertThat(FileTree.of(plan.pack("tom"))).isEqualTo(before);
        assertThat(plan.run(Understudy::check, request("author")).rules()).containsExactly("SECRET-056");
    }
}
