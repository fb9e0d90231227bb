package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.agile.AgileEncryptionHeader;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.docx.DocxArtifact;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.KitchenSink;
import org.understudy.vault.Secret;

class OoxmlEncryptionTest {
    private static final String PASSPHRASE = "otter cobra lilac jumbo fig elm é";
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final OoxmlEncryption encryption = new OoxmlEncryption(new SecureRandom());

    private byte[] encrypt(byte[] plain) throws Exception {
        try (Secret passphrase = Secret.ofUtf8(PASSPHRASE.getBytes(StandardCharsets.UTF_8));
                var key = new PackKey(passphrase, OdtProfile.COMPATIBLE, SALT)) {
            return encryption.encrypt(plain.clone(), key);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 4095, 4096, 4097, 8192, 100_001})
    void poiReadsWhatWasWritten(int length) throws Exception {
        byte[] plain = new byte[length];
        Arrays.fill(plain, (byte) 'P');

        assertThat(DocxOpener.plain(encrypt(plain), PASSPHRASE)).isEqualTo(plain);
    }

    @Test
    void itIsTheStrongestThatOfficeHas() throws Exception {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(encrypt(new byte[5000])))) {
            var info = new EncryptionInfo(file);
            var header = (AgileEncryptionHeader) info.getHeader();

            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(header.getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(header.getChainingMode()).isEqualTo(ChainingMode.cbc);
            assertThat(header.getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            assertThat(info.getVerifier().getSpinCount()).isEqualTo(100_000);
        }
    }

    @Test
    void anotherPassphraseIsRefused() throws Exception {
        byte[] sealed = encrypt(new byte[100]);

        assertThatThrownBy(() -> DocxOpener.plain(sealed, PASSPHRASE + "x")).hasMessage("another passphrase");
    }

    @Test
    void twoFilesOfAPackShareNoKey() throws Exception {
        byte[] plain = new byte[5000];
        String one = new String(encrypt(plain), StandardCharsets.ISO_8859_1);
        String other = new String(encrypt(plain), StandardCharsets.ISO_8859_1);

        for (String attribute : new String[] {"encryptedKeyValue", "encryptedVerifierHashInput", "encryptedHmacKey"}) {
            assertThat(value(one, attribute)).isNotEqualTo(value(other, attribute));
        }
    }

    private static String value(String file, String attribute) {
        int start = file.indexOf(attribute + "=\"") + attribute.length() + 2;
        return file.substring(start, file.indexOf('"', start));
    }

    @Test
    void whatIsEncryptedIsWiped() throws Exception {
        byte[] plain = new byte[100];
        Arrays.fill(plain, (byte) 'P');
        try (Secret passphrase = Secret.ofUtf8(PASSPHRASE.getBytes(StandardCharsets.UTF_8));
                var key = new PackKey(passphrase, OdtProfile.COMPATIBLE, SALT)) {
            encryption.encrypt(plain, key);
        }

        assertThat(plain).containsOnly(0);
    }

    @Test
    void nothingGoesToTheFolderForTemporaryFiles() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        long before = count(temporary);
        encrypt(new byte[1 << 20]);

        assertThat(count(temporary)).isEqualTo(before);
    }

    private static long count(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void theFileInClearIsTheSameEveryTime() throws Exception {
        byte[] reference = resource();
        try (DocxArtifact one = new DocxRenderer(reference).render(KitchenSink.page());
                DocxArtifact other = new DocxRenderer(reference).render(KitchenSink.page())) {
            assertThat(OoxmlPackage.of(one.parts())).isEqualTo(OoxmlPackage.of(other.parts()));
        }
    }

    private static byte[] resource() throws Exception {
        try (var stream = OoxmlEncryptionTest.class.getResourceAsStream("/org/understudy/templates/reference.docx")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
