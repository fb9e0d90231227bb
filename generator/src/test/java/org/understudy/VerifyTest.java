package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.Verification.Verdict;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.pack.Digest;
import org.understudy.pack.FileTree;
import org.understudy.plan.SecretRef;
import org.understudy.seal.signature.DetachedSignature;
import org.understudy.seal.signature.TestSigner;

/** A delivered pack, looked at as its recipient would. */
class VerifyTest {
    private static final String NAME = "PASSPHRASE";

    @TempDir
    Path temp;

    private TestPlan plan;
    private Path folder;

    @BeforeEach
    void aDeliveredPack() throws IOException {
        plan = TestPlan.in(Files.createDirectory(temp.resolve("plan")));
        Path stick = Files.createDirectory(temp.resolve("stick"));
        plan.change("packs/tom.md", "must-reach: all", "must-reach: all\ndeliver-to: " + stick)
                .change("packs/tom.md", "formats: [odt]", "formats: [odt, pdf]");
        assertThat(plan.build().rules()).isEmpty();
        folder = stick.resolve("From Maria Santos for Tom Hendriks");
    }

    private VerificationRequest request() {
        return new VerificationRequest(
                folder,
                new VerificationRequest.Passphrase(
                        SecretRef.parse("env:" + NAME).orElseThrow()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                settings(TestPlan.TOMS_PASSPHRASE));
    }

    private SecretSettings settings(String passphrase) {
        return new SecretSettings(
                Optional.empty(), Optional.empty(), temp, Map.of(NAME, passphrase), Optional.empty(), List.of());
    }

    private Verification verify(VerificationRequest request) {
        return new Understudy(TestPlan.CLOCK, new SecureRandom(), event -> {}).verify(request);
    }

    private static List<String> rules(Verification verification) {
        return verification.findings().stream()
                .map(it -> it.rule().id())
                .filter(id -> !id.equals("PACK-039"))
                .toList();
    }

    private VerificationRequest with(Optional<String> signer, Optional<Path> against, Optional<Path> of) {
        VerificationRequest base = request();
        return new VerificationRequest(base.folder(), base.key(), signer, against, of, base.secrets());
    }

    @Test
    void itIsCurrent() {
        Verification verification = verify(request());
        assertThat(verification.verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(verification.succeeded()).isTrue();
        assertThat(words(verification, "en"))
                .containsExactly(
                        "the pack tom, edition 3 as at 2026-11-01: current | you can rely on it; whether there is a"
                                + " later edition, only its author or another copy can tell");
        assertThat(words(verify(with(Optional.empty(), Optional.empty(), Optional.of(plan.plan()))), "nl"))
                .containsExactly(
                        "het pakket tom, editie 3 naar de stand van 2026-11-01: actueel | u kunt erop vertrouwen");
    }

    private static List<String> words(Verification verification, String language) {
        DiagnosticMessages words = DiagnosticMessages.in(Locale.forLanguageTag(language));
        return verification.findings().stream()
                .map((Diagnostic it) -> words.message(it) + " | " + words.hint(it))
                .toList();
    }

    @Test
    void aPackThatABuildMadeCanBeLookedAtToo() {
        folder = plan.pack("tom");
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.CURRENT);
    }

    /** Every file, bit after bit drawn at random, and every length. */
    @Test
    void whateverIsDamagedIsTold() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        TestSigner maria = TestSigner.as("Maria");
        Files.write(
                folder.resolve("manifest.json.p7s"), maria.sign(Files.readAllBytes(folder.resolve("manifest.json"))));
        addToList("manifest.json.p7s");
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.CURRENT);
        int looked = 0;
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 12; i++) {
                byte[] flipped = whole.clone();
                int at = i < 2 ? i * (whole.length - 1) : random.nextInt(whole.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                assertThat(verify(request()).verdict())
                        .as("seed %d: %s, byte %d", seed, file.getFileName(), at)
                        .isIn(Verdict.DAMAGED, Verdict.INCOMPLETE);
                Files.write(file, Arrays.copyOf(whole, i == 0 ? 0 : random.nextInt(whole.length)));
                assertThat(verify(request()).verdict())
                        .as("seed %d: %s, cut", seed, file.getFileName())
                        .isIn(Verdict.DAMAGED, Verdict.INCOMPLETE);
                looked++;
            }
            Files.delete(file);
            Verification gone = verify(request());
            assertThat(gone.succeeded()).as(file.toString()).isFalse();
            assertThat(rules(gone)).containsAnyOf("PACK-040", "PACK-041");
            assertThat(gone.verdict()).as(file.toString()).isEqualTo(Verdict.INCOMPLETE);
            Files.write(file, whole);
        }
        assertThat(looked).isEqualTo(12 * 8);
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.CURRENT);
    }

    @Test
    void aListThatEndsEarlyIsDamaged() throws Exception {
        Path list = folder.resolve("SHA256SUMS.txt");
        List<String> lines = Files.readAllLines(list);
        for (int i = 0; i < lines.size(); i++) {
            Files.writeString(list, String.join("\n", lines.subList(0, i)) + "\n");
            assertThat(verify(request()).verdict()).as("%d lines", i).isEqualTo(Verdict.DAMAGED);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void addToList(String name) throws Exception {
        Path list = folder.resolve("SHA256SUMS.txt");
        var lines = new ArrayList<>(Files.readAllLines(list));
        String digest = Digest.ofContent(Files.readAllBytes(folder.resolve(name)));
        lines.add(lines.size(), digest + "  " + name);
        lines.sort(Comparator.comparing(line -> line.substring(66)));
        Files.writeString(list, String.join("\n", lines) + "\n");
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        VerificationRequest base = request();
        Verification verification = verify(new VerificationRequest(
                folder,
                base.key(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                settings(TestPlan.ANAS_PASSPHRASE)));
        assertThat(verification.verdict()).isEqualTo(Verdict.LOCKED);
        assertThat(rules(verification)).containsExactly("PACK-045", "PACK-045");
        assertThat(verification.findings().toString())
                .doesNotContain(TestPlan.ANAS_PASSPHRASE, TestPlan.TOMS_PASSPHRASE);
    }

    @Test
    void whereThePassphraseCannotBeHadItIsNotOpened() {
        VerificationRequest base = request();
        var nobody =
                new SecretSettings(Optional.empty(), Optional.empty(), temp, Map.of(), Optional.empty(), List.of());
        Verification verification = verify(new VerificationRequest(
                folder, base.key(), Optional.empty(), Optional.empty(), Optional.empty(), nobody));
        assertThat(verification.verdict()).isEqualTo(Verdict.LOCKED);
        assertThat(verification.succeeded()).isFalse();
    }

    @Test
    void aLaterEditionSupersedesIt() throws Exception {
        Path other = temp.resolve("other");
        assertThat(verify(with(Optional.empty(), Optional.of(other), Optional.empty()))
                        .succeeded())
                .as("nothing to compare with")
                .isFalse();
        plan.change("plan.md", "edition: 3", "edition: 4").change("packs/tom.md", "deliver-to", "# deliver-to");
        Verification byPlan = verify(with(Optional.empty(), Optional.empty(), Optional.of(plan.plan())));
        assertThat(byPlan.verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(rules(byPlan)).containsExactly("PACK-048");
        plan.build();
        assertThat(verify(with(Optional.empty(), Optional.of(plan.pack("tom")), Optional.empty()))
                        .verdict())
                .isEqualTo(Verdict.SUPERSEDED);
        Verification another = verify(with(Optional.empty(), Optional.of(plan.pack("ana")), Optional.empty()));
        assertThat(rules(another)).containsExactly("PACK-049");
        assertThat(another.succeeded()).isFalse();
    }

    @Test
    void aSignatureTellsWhoMadeIt() throws Exception {
        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
        Files.delete(folder.resolve("SHA256SUMS.txt"));
        Files.delete(folder.resolve("READ ME FIRST.txt"));
        byte[] marias = TestSigner.as("Maria Santos").sign(manifest);
        String fingerprint =
                DetachedSignature.signer(manifest, marias).orElseThrow().fingerprint();
        Optional<String> pinned = VerificationRequest.fingerprint(
                "SHA256:" + fingerprint.replace(":", "").toLowerCase(Locale.ROOT));
        assertThat(pinned).contains(fingerprint);
        assertThat(verify(with(pinned, Optional.empty(), Optional.empty())).verdict())
                .as("not signed")
                .isEqualTo(Verdict.FORGED);

        Files.write(folder.resolve("manifest.json.p7s"), marias);
        Verification signed = verify(with(pinned, Optional.empty(), Optional.empty()));
        assertThat(signed.verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(rules(signed)).containsExactly("PACK-047");
        assertThat(words(signed, "en").get(0)).contains("signed by", "Maria Santos", fingerprint);

        Files.write(
                folder.resolve("manifest.json.p7s"),
                TestSigner.as("Maria Santos").sign(manifest));
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(verify(with(pinned, Optional.empty(), Optional.empty())).verdict())
                .as("somebody else of her name")
                .isEqualTo(Verdict.FORGED);

        Files.writeString(
                folder.resolve("manifest.json"),
                new String(manifest, StandardCharsets.UTF_8).replace("\"edition\" : 3", "\"edition\" : 9"));
        Verification changed = verify(request());
        assertThat(changed.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(rules(changed)).containsExactly("PACK-046");
    }

    /** A manifest that says whose signature it has is not believed with another's, or with none. */
    @Test
    void whoeverTakesASignatureAwayIsFound() throws Exception {
        Files.delete(folder.resolve("SHA256SUMS.txt"));
        Files.delete(folder.resolve("READ ME FIRST.txt"));
        TestSigner maria = TestSigner.as("Maria Santos");
        String fingerprint = DetachedSignature.signer(new byte[0], maria.sign(new byte[0]))
                .orElseThrow()
                .fingerprint();
        Path file = folder.resolve("manifest.json");
        byte[] manifest = Files.readString(file)
                .replace("\"documents\"", "\"signedBy\" : \"" + fingerprint + "\",\n  \"documents\"")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file, manifest);
        Files.write(folder.resolve("manifest.json.p7s"), maria.sign(manifest));
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.CURRENT);
        Files.write(
                folder.resolve("manifest.json.p7s"),
                TestSigner.as("Maria Santos").sign(manifest));
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.FORGED);
        Files.delete(folder.resolve("manifest.json.p7s"));
        Verification gone = verify(request());
        assertThat(gone.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(rules(gone)).containsExactly("PACK-041");
    }

    @Test
    void whatHoldsSecretsMustBeSealedWhateverTheManifestSays() throws Exception {
        Path manifest = folder.resolve("manifest.json");
        byte[] fake = Files.readAllBytes(folder.resolve("D0-cover-sheet.odt"));
        String text = Files.readString(manifest);
        byte[] real = Files.readAllBytes(folder.resolve("D2-succession-document.odt"));
        Files.write(folder.resolve("D2-succession-document.odt"), fake);
        Files.writeString(
                manifest,
                text.replace(Digest.ofContent(real), Digest.ofContent(fake))
                        .replace("\"size\" : " + real.length, "\"size\" : " + fake.length)
                        .replace("\"sealed\" : true", "\"sealed\" : false"));
        Files.delete(folder.resolve("SHA256SUMS.txt"));
        Files.delete(folder.resolve("READ ME FIRST.txt"));
        Verification verification = verify(request());
        assertThat(verification.verdict()).isEqualTo(Verdict.DAMAGED);
        assertThat(rules(verification)).containsExactly("PACK-042");
    }

    @Test
    void noLinkIsFollowed() throws Exception {
        Path real = temp.resolve("real.odt");
        Files.move(folder.resolve("D0-cover-sheet.odt"), real);
        Files.createSymbolicLink(folder.resolve("D0-cover-sheet.odt"), real);
        Verification verification = verify(request());
        assertThat(rules(verification)).containsExactly("PACK-044");
        assertThat(verification.verdict()).isEqualTo(Verdict.DAMAGED);
        Files.delete(folder.resolve("D0-cover-sheet.odt"));
        Files.move(real, folder.resolve("D0-cover-sheet.odt"));
        Files.createSymbolicLink(folder.resolve("secrets"), Path.of("/etc"));
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.DAMAGED);
    }

    @Test
    void whatSomebodyAddedIsTold() throws Exception {
        Files.writeString(folder.resolve("call this number.txt"), "0900");
        Verification verification = verify(request());
        assertThat(rules(verification)).containsExactly("PACK-043");
        assertThat(verification.succeeded()).isTrue();
    }

    @Test
    void hostileManifests() throws Exception {
        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (String hostile : List.of(
                "",
                "[]",
                "null",
                "{\"a\":".repeat(100_000),
                "[".repeat(1 << 19),
                " ".repeat(2 << 20),
                manifest.replace("D0-cover-sheet.odt", "../../plan/src/plan/plan.md"),
                manifest.replace("D0-cover-sheet.odt", "/etc/passwd"),
                manifest.replace("D0-cover-sheet.odt", "D2-succession-document.odt"),
                manifest.replace("D0-cover-sheet.odt", "manifest.json"),
                manifest.replaceAll("\"size\" : \\d+", "\"size\" : 9223372036854775807"),
                manifest.replaceAll("\"size\" : \\d+", "\"size\" : -1"),
                manifest.replace("\"edition\" : 3", "\"edition\" : 99999999999999999999999"),
                manifest.replace("2026-11-01", "2026-02-30"))) {
            Files.writeString(folder.resolve("manifest.json"), hostile);
            assertThat(verify(request()).verdict())
                    .as(hostile.substring(0, Math.min(40, hostile.length())))
                    .isEqualTo(Verdict.DAMAGED);
        }
    }

    @Test
    void noPackAtAll() throws Exception {
        folder = Files.createDirectory(temp.resolve("empty"));
        assertThat(rules(verify(request()))).containsExactly("PACK-040");
        folder = temp.resolve("nowhere");
        assertThat(verify(request()).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(FileTree.names(temp)).doesNotContain("nowhere");
    }
}
