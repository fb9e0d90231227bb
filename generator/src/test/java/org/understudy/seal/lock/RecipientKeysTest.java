package org.understudy.seal.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.plan.Origin;
import org.understudy.plan.RecipientKey;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;

/** What is said about the keys of recipients: SECRET-042 and SECRET-050 to SECRET-055. */
class RecipientKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-06-01T00:00:00Z");

    @TempDir
    Path temp;

    private Checked<List<Lock>> read(Instant now, String... files) throws IOException {
        return new RecipientKeys(new SecureRandom(), Clock.fixed(now, ZoneOffset.UTC))
                .read(
                        Arrays.asList(files),
                        new Origin(SourceRange.ofFile("packs/els.md"), Map.of()),
                        SourceTree.open(temp));
    }

    /** Each finding: rule and hint, {@code SECRET-050 ssh}. */
    private List<String> findings(Instant now, String... files) throws IOException {
        return read(now, files).diagnostics().stream()
                .map(it -> it.rule() + it.hint().map(hint -> " " + hint).orElse(""))
                .toList();
    }

    private List<String> of(String content) throws IOException {
        Files.writeString(temp.resolve("key"), content);
        return findings(NOW, "key");
    }

    private void certificate(String name, String algorithm, int bits, Instant from, Instant until) throws Exception {
        new TestCertificates(temp).make(name, algorithm, bits, from, until, OptionalInt.empty());
    }

    @Test
    void aGoodKeyIsReadWithNothingToSay() throws Exception {
        new TestCertificates(temp).curve("els");
        Checked<List<Lock>> read = read(NOW, "els.pem");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().get(0).keys())
                .extracting(RecipientKey::name)
                .containsExactly("els");
        assertThat(read.value().orElseThrow().get(0).keys().get(0).fingerprint())
                .matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void filesThatHoldNoPublicKey() throws Exception {
        assertThat(findings(NOW, "nothing.pem")).containsExactly("SECRET-050 missing");
        assertThat(of(" \n")).containsExactly("SECRET-050 empty");
        assertThat(of("Dear Jan, my key follows.")).containsExactly("SECRET-050");
        assertThat(of("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI els@home")).containsExactly("SECRET-050 ssh");
        assertThat(of("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"))
                .containsExactly("SECRET-050 damaged");
        assertThat(of("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"))
                .containsExactly("SECRET-050 damaged");
        assertThat(of("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDME\n-----END PGP PUBLIC KEY BLOCK-----\n"))
                .containsExactly("SECRET-050 damaged");
    }

    @Test
    void privateKeysAreRefusedInEveryForm() throws Exception {
        new TestCertificates(temp).curve("els");
        String pem = Files.readString(temp.resolve("els.key"));
        byte[] der = Base64.getMimeDecoder()
                .decode(pem.lines().filter(it -> !it.startsWith("-")).reduce("", String::concat));
        Files.write(temp.resolve("els.p8"), der);
        assertThat(findings(NOW, "els.key")).containsExactly("SECRET-051");
        assertThat(findings(NOW, "els.p8")).containsExactly("SECRET-051");
        assertThat(of(Files.readString(temp.resolve("els.pem")) + pem)).containsExactly("SECRET-051");
        assertThat(of("# created\nAGE-SECRET-KEY-1QQQQQQQQQQQQQQQ\n")).containsExactly("SECRET-051");
        assertThat(of("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlFgE\n")).containsExactly("SECRET-051");
        assertThat(of("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n")).containsExactly("SECRET-051");
    }

    @Test
    void keysAreJudgedByTheDayOfTheCheck() throws Exception {
        certificate("els", "EC", 256, BEFORE, AFTER);
        assertThat(findings(BEFORE.minusSeconds(1), "els.pem")).containsExactly("SECRET-052 not-yet");
        assertThat(findings(BEFORE, "els.pem")).isEmpty();
        assertThat(findings(Instant.parse("2027-04-01T23:59:59Z"), "els.pem")).isEmpty();
        assertThat(findings(Instant.parse("2027-04-03T00:00:00Z"), "els.pem")).containsExactly("SECRET-053");
        assertThat(findings(AFTER, "els.pem")).containsExactly("SECRET-052");
    }

    @Test
    void weakKeys() throws Exception {
        Instant later = Instant.parse("2040-01-01T00:00:00Z");
        certificate("old", "RSA", 1024, BEFORE, later);
        certificate("usual", "RSA", 2048, BEFORE, later);
        certificate("small", "EC", 192, BEFORE, later);
        certificate("dsa", "DSA", 1024, BEFORE, later);
        assertThat(findings(NOW, "old.pem")).containsExactly("SECRET-042");
        assertThat(findings(NOW, "usual.pem")).isEmpty();
        assertThat(findings(Instant.parse("2031-01-01T00:00:00Z"), "usual.pem")).containsExactly("SECRET-042");
        assertThat(findings(NOW, "small.pem")).containsExactly("SECRET-042");
        assertThat(findings(NOW, "dsa.pem")).containsExactly("SECRET-054 algorithm");
    }

    @Test
    void theUsageOfACertificateCounts() throws Exception {
        var certificates = new TestCertificates(temp);
        certificates.make("sign", "RSA", 2048, BEFORE, AFTER, OptionalInt.of(KeyUsage.digitalSignature));
        certificates.make("rsa", "RSA", 2048, BEFORE, AFTER, OptionalInt.of(KeyUsage.keyEncipherment));
        certificates.make("curve", "EC", 256, BEFORE, AFTER, OptionalInt.of(KeyUsage.keyEncipherment));
        certificates.make("agree", "EC", 256, BEFORE, AFTER, OptionalInt.of(KeyUsage.keyAgreement));
        assertThat(findings(NOW, "sign.pem")).containsExactly("SECRET-054 usage");
        assertThat(findings(NOW, "rsa.pem")).isEmpty();
        assertThat(findings(NOW, "curve.pem")).containsExactly("SECRET-054 usage");
        assertThat(findings(NOW, "agree.pem")).isEmpty();
    }

    @Test
    void aKeyThatIsNamedTwiceIsUsedOnce() throws Exception {
        new TestCertificates(temp).curve("els");
        Files.copy(temp.resolve("els.pem"), temp.resolve("again.pem"));
        Checked<List<Lock>> read = read(NOW, "els.pem", "again.pem");
        assertThat(findings(NOW, "els.pem", "again.pem")).containsExactly("SECRET-055");
        assertThat(read.value().orElseThrow().get(0).keys()).hasSize(1);
    }

    @Test
    void everyRecipientOfAFileIsTaken() throws Exception {
        var certificates = new TestCertificates(temp);
        String all = Files.readString(certificates.curve("els")) + Files.readString(certificates.curve("rik"));
        Files.writeString(temp.resolve("all.pem"), all);
        assertThat(read(NOW, "all.pem").value().orElseThrow().get(0).keys())
                .extracting(RecipientKey::name)
                .containsExactly("els", "rik");
    }

    /** Whatever stands in a file, something is said and nothing thrown; and nothing of the file is repeated. */
    @Test
    void rubbishIsRefused() throws Exception {
        byte[] good = Files.readAllBytes(new TestCertificates(temp).curve("els"));
        long seed = System.nanoTime();
        var random = new java.util.Random(seed);
        List<byte[]> heads = List.of(
                new byte[0],
                new byte[] {0x30, (byte) 0x82},
                new byte[] {(byte) 0x99},
                "age1".getBytes(StandardCharsets.US_ASCII),
                "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(good, good.length / 2));
        for (int i : IntStream.range(0, 600).toArray()) {
            byte[] head = heads.get(i % heads.size());
            byte[] file = Arrays.copyOf(head, head.length + random.nextInt(300));
            for (int k = head.length; k < file.length; k++) {
                file[k] = (byte) random.nextInt(256);
            }
            Files.write(temp.resolve("rubbish"), file);
            assertThat(read(NOW, "rubbish").diagnostics())
                    .as("seed %d, file %d", seed, i)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.rule().id()).isIn("SECRET-050", "SECRET-051"));
        }
    }

    @Test
    @Tag("interop")
    void keysOfGnuPg() throws Exception {
        var programs = new RecipientPrograms(temp);
        try {
            programs.openPgp("signer", "ed25519", "sign", "never");
            programs.openPgp("short", "rsa1024", "sign,encr", "never");
            programs.openPgp("yearly", "future-default", "default", "1y");
            programs.openPgp("gone", "future-default", "default", "never");
            assertThat(programs.gpg(
                                    "gone",
                                    "--yes",
                                    "--import",
                                    revocation("gone").toString())
                            .exitCode())
                    .isZero();
            programs.exported("gone");
            Instant now = Instant.now();
            assertThat(findings(now, "signer.asc")).containsExactly("SECRET-054 no-encryption");
            assertThat(findings(now, "short.asc")).containsExactly("SECRET-042");
            assertThat(findings(now, "gone.asc")).containsExactly("SECRET-054 revoked");
            assertThat(findings(now, "yearly.asc")).isEmpty();
            assertThat(findings(now.plusSeconds(86_400L * 340), "yearly.asc")).containsExactly("SECRET-053");
            assertThat(findings(now.plusSeconds(86_400L * 400), "yearly.asc")).containsExactly("SECRET-052");
            assertThat(findings(now.minusSeconds(86_400), "yearly.asc")).containsExactly("SECRET-052 not-yet");
            programs.gpg("yearly", "--output", temp.resolve("secret.pgp").toString(), "--export-secret-keys")
                    .succeeded();
            assertThat(findings(now, "secret.pgp")).containsExactly("SECRET-051");
        } finally {
            List.of("signer", "short", "yearly", "gone").forEach(programs::endAgent);
        }
    }

    /** The certificate of revocation that GnuPG makes with every key, with the colon taken out that guards it. */
    private Path revocation(String person) throws IOException {
        try (var files = Files.list(temp.resolve(person).resolve("openpgp-revocs.d"))) {
            Path made = files.findFirst().orElseThrow();
            return Files.writeString(
                    temp.resolve(person + ".rev"), Files.readString(made).replace(":-----BEGIN", "-----BEGIN"));
        }
    }
}
