package org.understudy.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.Checked;
import org.understudy.interop.Tool;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.SamplePages;
import org.understudy.vault.Secret;

/** What we sign, pdfsig and openssl verify, and don't when a byte is another. */
@Tag("interop")
class SignatureInteropTest {
    private static final String PASSPHRASE = "granite teapot sparrow juggle";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"rsa:3072", "P-256", "P-384"})
    void plainPdfs(String algorithm) throws Exception {
        SigningKey key = key(algorithm);
        byte[] signed = new PdfSignature(key, Clock.systemUTC(), new SecureRandom()).sign(plain(), Optional.empty());
        Path file = Files.write(temp.resolve("signed.pdf"), signed);
        assertThat(pdfsig(file)).contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached");
        assertThat(Tool.require("qpdf")
                        .run("--check", file.toString())
                        .succeeded()
                        .text())
                .contains("No syntax or stream encoding errors found");
        signed[9_000] ^= 1;
        Files.write(file, signed);
        assertThat(pdfsig(file)).doesNotContain("Signature is Valid.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa:3072", "P-256"})
    void encryptedPdfs(String algorithm) throws Exception {
        SigningKey key = key(algorithm);
        byte[] signed;
        try (Secret passphrase = Secret.copyOf(PASSPHRASE.toCharArray())) {
            signed = new PdfSignature(key, Clock.systemUTC(), new SecureRandom())
                    .sign(encrypted(), Optional.of(passphrase));
        }
        Path file = Files.write(temp.resolve("signed.pdf"), signed);
        assertThat(pdfsig(file, "-upw", PASSPHRASE))
                .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached");
        Tool.Result checked = Tool.require("qpdf").run("--password=" + PASSPHRASE, "--check", file.toString());
        assertThat(checked.exitCode()).as(checked.errors()).isZero();
        assertThat(checked.text()).contains("R = 6", "No syntax or stream encoding errors found");
        assertThat(Tool.require("pdftotext")
                        .run("-upw", PASSPHRASE, file.toString(), "-")
                        .succeeded()
                        .text())
                .contains("What is inside");
        assertThat(Tool.require("qpdf")
                        .run("--password=wrong", "--check", file.toString())
                        .exitCode())
                .isNotZero();
        signed[9_000] ^= 1;
        Files.write(file, signed);
        assertThat(pdfsig(file, "-upw", PASSPHRASE)).doesNotContain("Signature is Valid.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa:2048", "P-521"})
    void manifests(String algorithm) throws Exception {
        SigningKey key = key(algorithm);
        byte[] manifest = "{\"format\": \"understudy-pack-1\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(manifest);
        Path content = Files.write(temp.resolve("manifest.json"), manifest);
        Path beside = Files.write(temp.resolve("manifest.json.p7s"), signature);
        assertThat(verify("cms", content, beside).exitCode()).isZero();
        assertThat(verify("smime", content, beside).exitCode()).isZero();
        assertThat(DetachedSignature.signer(manifest, signature).map(DetachedSignature.Signer::fingerprint))
                .contains(key.fingerprint());
        manifest[3] ^= 1;
        Files.write(content, manifest);
        assertThat(verify("cms", content, beside).exitCode()).isNotZero();
        assertThat(DetachedSignature.signer(manifest, signature)).isEmpty();
    }

    private Tool.Result verify(String command, Path content, Path signature) {
        return Tool.require("openssl")
                .run(
                        command,
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        signature.toString(),
                        "-content",
                        content.toString(),
                        "-CAfile",
                        temp.resolve("author.pem").toString(),
                        "-purpose",
                        "any");
    }

    private static String pdfsig(Path file, String... more) {
        var arguments = new ArrayList<>(List.of("-nocert"));
        arguments.addAll(Arrays.asList(more));
        arguments.add(file.toString());
        return Tool.require("pdfsig")
                .run(arguments, Optional.empty(), Map.of("LC_ALL", "C.UTF-8"))
                .text();
    }

    private static byte[] plain() throws Exception {
        return Rendering.pdf(SamplePages.of(paragraph(text("What is inside"))));
    }

    private static byte[] encrypted() throws Exception {
        var policy = new StandardProtectionPolicy(PASSPHRASE, PASSPHRASE, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        policy.setPreferAES(true);
        var bytes = new ByteArrayOutputStream();
        try (var artifact = Rendering.renderer().render(SamplePages.of(paragraph(text("What is inside"))))) {
            artifact.save(bytes, policy, new SecureRandom());
        }
        return bytes.toByteArray();
    }

    private SigningKey key(String algorithm) {
        Path store = new KeyStores(temp).make("author", algorithm, "wachtwoord");
        try (Secret password = Secret.copyOf("wachtwoord".toCharArray())) {
            Checked<SigningKey> key =
                    new KeyStoreOpener(Clock.systemUTC(), new SecureRandom()).open(store, Optional.empty(), password);
            assertThat(key.diagnostics()).isEmpty();
            return key.value().orElseThrow();
        }
    }
}
