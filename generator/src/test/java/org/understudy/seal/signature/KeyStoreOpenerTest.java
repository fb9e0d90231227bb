package org.understudy.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.seal.lock.TestCertificates;
import org.understudy.vault.Secret;

/** What is said about the author's key store: SECRET-056 to SECRET-059. */
class KeyStoreOpenerTest {
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final String PASSWORD = "klaproos-4711";

    @TempDir
    Path temp;

    private static List<String> rules(List<Diagnostic> findings) {
        return findings.stream()
                .map(it -> it.rule() + it.hint().map(hint -> " " + hint).orElse(""))
                .toList();
    }

    private Checked<SigningKey> open(Instant now, Optional<String> alias, String password) {
        try (Secret secret = Secret.copyOf(password.toCharArray())) {
            return new KeyStoreOpener(Clock.fixed(now, ZoneOffset.UTC), new SecureRandom())
                    .open(temp.resolve("author.p12"), alias, secret);
        }
    }

    private List<String> findings(Optional<String> alias, String password) {
        List<Diagnostic> all = open(NOW, alias, password).diagnostics();
        assertThat(all.toString()).doesNotContain(password);
        return rules(all);
    }

    /** A key store with the keys of these certificates. */
    private void store(String... names) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String name : names) {
            store.setKeyEntry(name, key(name), PASSWORD.toCharArray(), new Certificate[] {certificate(name)});
        }
        save(store);
    }

    private void save(KeyStore store) throws Exception {
        try (OutputStream out = Files.newOutputStream(temp.resolve("author.p12"))) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private Certificate certificate(String name) throws Exception {
        try (var in = Files.newInputStream(temp.resolve(name + ".pem"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private PrivateKey key(String name) throws Exception {
        String text = Files.readString(temp.resolve(name + ".key"));
        byte[] der = Base64.getMimeDecoder()
                .decode(text.lines().filter(it -> !it.startsWith("-")).reduce("", String::concat));
        return KeyFactory.getInstance(certificate(name).getPublicKey().getAlgorithm())
                .generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    @Test
    void theOnlyKeyIsTaken() throws Exception {
        new TestCertificates(temp).curve("maria");
        store("maria");
        Checked<SigningKey> opened = open(NOW, Optional.empty(), PASSWORD);
        assertThat(opened.diagnostics()).isEmpty();
        SigningKey key = opened.value().orElseThrow();
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(content);
        assertThat(DetachedSignature.signer(content, signature).map(DetachedSignature.Signer::fingerprint))
                .contains(key.fingerprint());
        for (int i = 0; i < signature.length; i += 7) {
            byte[] flipped = signature.clone();
            flipped[i] ^= 4;
            Optional<String> signer =
                    DetachedSignature.signer(content, flipped).map(DetachedSignature.Signer::fingerprint);
            assertThat(signer.isEmpty() || signer.get().equals(key.fingerprint()))
                    .as("byte %d", i)
                    .isTrue();
        }
        assertThat(DetachedSignature.signer("Content".getBytes(StandardCharsets.UTF_8), signature))
                .isEmpty();
    }

    @Test
    void storesThatCannotBeUsed() throws Exception {
        assertThat(findings(Optional.empty(), PASSWORD)).containsExactly("SECRET-056 missing");
        Files.writeString(temp.resolve("author.p12"), "no key store");
        assertThat(findings(Optional.empty(), PASSWORD)).containsExactly("SECRET-056 damaged");
        var certificates = new TestCertificates(temp);
        certificates.curve("maria");
        certificates.curve("second");
        store("maria", "second");
        assertThat(findings(Optional.empty(), "wrong-0815")).containsExactly("SECRET-056 password");
        assertThat(findings(Optional.empty(), PASSWORD)).containsExactly("SECRET-056 several");
        assertThat(findings(Optional.of("third"), PASSWORD)).containsExactly("SECRET-056 alias");
        assertThat(findings(Optional.of("second"), PASSWORD)).isEmpty();
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        empty.setCertificateEntry("maria", certificate("maria"));
        save(empty);
        assertThat(findings(Optional.empty(), PASSWORD)).containsExactly("SECRET-056 no-key");
        certificates.make("short", "RSA", 1024, NOW.minusSeconds(9), NOW.plusSeconds(900_000_000), OptionalInt.empty());
        store("short");
        assertThat(findings(Optional.empty(), PASSWORD)).containsExactly("SECRET-056 algorithm");
    }

    @Test
    void certificatesThatReadersWillDoubt() throws Exception {
        new TestCertificates(temp).curve("maria");
        store("maria");
        assertThat(rules(open(Instant.parse("2025-12-31T00:00:00Z"), Optional.empty(), PASSWORD)
                        .diagnostics()))
                .containsExactly("SECRET-057 not-yet");
        assertThat(rules(open(Instant.parse("2027-05-01T00:00:00Z"), Optional.empty(), PASSWORD)
                        .diagnostics()))
                .containsExactly("SECRET-057 soon");
        assertThat(rules(open(Instant.parse("2027-06-02T00:00:00Z"), Optional.empty(), PASSWORD)
                        .diagnostics()))
                .containsExactly("SECRET-057");
    }

    @Test
    void aKeyStoreBelongsOutsideTheRepository() throws IOException {
        Path plan = Files.createDirectories(temp.resolve("project/src/plan"));
        Path beside = Files.writeString(temp.resolve("project/author.p12"), "");
        Path outside = Files.writeString(temp.resolve("author.p12"), "");
        Path inside = Files.writeString(plan.resolve("author.p12"), "");
        for (Path store : List.of(beside, outside, inside)) {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(place(inside, plan)).containsExactly("SECRET-058");
        assertThat(place(beside, plan)).as("not in git").isEmpty();
        Files.createDirectories(temp.resolve("project/.git"));
        assertThat(place(beside, plan)).containsExactly("SECRET-058");
        assertThat(place(outside, plan)).isEmpty();
        Path link = Files.createSymbolicLink(temp.resolve("link.p12"), beside);
        assertThat(place(link, plan)).containsExactly("SECRET-058");
        assertThat(place(temp.resolve("none.p12"), plan)).isEmpty();
    }

    @Test
    void permissions() throws IOException {
        Path plan = Files.createDirectories(temp.resolve("plan"));
        Path store = Files.writeString(temp.resolve("author.p12"), "");
        // whether others get through the folders above is another matter: see the test of OthersOnTheComputer
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(place(store, plan)).containsExactly("SECRET-059");
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(place(store, plan)).isEmpty();
    }

    private static List<String> place(Path store, Path plan) {
        return rules(new KeyStorePlace(store, plan).findings());
    }
}
