package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.plan.Format;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.docx.DocxArtifact;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.docx.ReferenceDocx;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.ReferenceOdt;
import org.understudy.render.pdf.PdfArtifact;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.SamplePages;
import org.understudy.vault.Secret;

/** What was sealed opens again, with its passphrase alone, and not when it is damaged where that can be told. */
class OpenerTest {
    private static final Secret PASSPHRASE = Secret.copyOf("granite teapot sparrow juggle".toCharArray());
    private static final Secret OTHER = Secret.copyOf("granite teapot sparrow juggl".toCharArray());

    private static byte[] odt(OdtProfile profile) throws Exception {
        OdtArtifact artifact = new OdtRenderer(ReferenceOdt.builtIn()).render(KitchenSink.page());
        try (var key = new PackKey(PASSPHRASE, profile, PackKey.newSalt(new SecureRandom()))) {
            return new Sealer(new SecureRandom()).seal(artifact, key).bytes();
        }
    }

    private static UnopenedException.Reason refusal(byte[] document, Format format, Secret passphrase) {
        try (var opener = new Opener(passphrase)) {
            return catchThrowableOfType(UnopenedException.class, () -> opener.open(document, format))
                    .reason();
        }
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void anOdtOpensWithItsPassphraseAlone(OdtProfile profile) throws Exception {
        byte[] odt = odt(profile);
        try (var opener = new Opener(PASSPHRASE)) {
            assertThatCode(() -> opener.open(odt, Format.ODT)).doesNotThrowAnyException();
            assertThatCode(() -> opener.open(odt, Format.ODT)).doesNotThrowAnyException();
        }
        assertThat(refusal(odt, Format.ODT, OTHER)).isEqualTo(UnopenedException.Reason.PASSPHRASE);
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void aTruncatedOdtIsDamaged(OdtProfile profile) throws Exception {
        byte[] odt = odt(profile);
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] part = Arrays.copyOf(odt, random.nextInt(odt.length - 2000));
            assertThat(refusal(part, Format.ODT, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
        }
    }

    @Test
    void aPdfOpensWithItsPassphraseAlone() throws Exception {
        byte[] pdf = pdf();
        try (var opener = new Opener(PASSPHRASE)) {
            assertThatCode(() -> opener.open(pdf, Format.PDF)).doesNotThrowAnyException();
        }
        assertThat(refusal(pdf, Format.PDF, OTHER)).isEqualTo(UnopenedException.Reason.PASSPHRASE);
        assertThat(refusal(new byte[100], Format.PDF, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
    }

    private static byte[] pdf() throws Exception {
        try (PdfArtifact artifact = Rendering.renderer().render(SamplePages.kitchenSink());
                var key = new PackKey(PASSPHRASE, OdtProfile.COMPATIBLE, PackKey.newSalt(new SecureRandom()))) {
            return new Sealer(new SecureRandom()).seal(artifact, key).bytes();
        }
    }

    @Test
    void whatIsNotSealedDoesNotCountAsOpened() throws Exception {
        OdtArtifact artifact = new OdtRenderer(ReferenceOdt.builtIn()).render(KitchenSink.page());
        byte[] plain = new OdtEncryption(new SecureRandom()).plain(artifact);
        assertThat(refusal(plain, Format.ODT, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
        assertThat(refusal(plain, Format.DOCX, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
        byte[] docx = OoxmlPackage.of(new DocxRenderer(ReferenceDocx.builtIn())
                .render(KitchenSink.page())
                .parts());
        assertThat(refusal(docx, Format.DOCX, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
    }

    private static byte[] docx() throws Exception {
        DocxArtifact artifact = new DocxRenderer(ReferenceDocx.builtIn()).render(KitchenSink.page());
        try (var key = new PackKey(PASSPHRASE, OdtProfile.COMPATIBLE, PackKey.newSalt(new SecureRandom()))) {
            return new Sealer(new SecureRandom()).seal(artifact, key).bytes();
        }
    }

    @Test
    void aDocxOpensWithItsPassphraseAlone() throws Exception {
        byte[] docx = docx();
        try (var opener = new Opener(PASSPHRASE)) {
            assertThatCode(() -> opener.open(docx, Format.DOCX)).doesNotThrowAnyException();
            assertThatCode(() -> opener.open(docx, Format.DOCX)).doesNotThrowAnyException();
        }
        assertThat(refusal(docx, Format.DOCX, OTHER)).isEqualTo(UnopenedException.Reason.PASSPHRASE);
    }

    /** Its content is authenticated, and so is what says how it was sealed, as far as anything follows from it. */
    @Test
    void aDocxWithAFlippedBitIsRefused() throws Exception {
        byte[] docx = docx();
        byte[] content;
        byte[] info;
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(docx))) {
            content = file.createDocumentInputStream("EncryptedPackage").readAllBytes();
            info = file.createDocumentInputStream("EncryptionInfo").readAllBytes();
        }
        long seed = new Random().nextLong();
        var random = new Random(seed);
        try (var opener = new Opener(PASSPHRASE)) {
            for (int i = 0; i < 60; i++) {
                byte[] flipped = (i < 50 ? content : info).clone();
                int at = i == 0 ? 0 : i == 1 ? flipped.length - 1 : random.nextInt(flipped.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                byte[] changed = container(i < 50 ? info : flipped, i < 50 ? flipped : content);
                assertThatThrownBy(() -> opener.open(changed, Format.DOCX))
                        .as("seed %d, round %d, byte %d", seed, i, at)
                        .isInstanceOf(UnopenedException.class);
            }
            byte[] same = container(info, content);
            assertThatCode(() -> opener.open(same, Format.DOCX)).doesNotThrowAnyException();
            byte[] shorter = container(info, Arrays.copyOf(content, content.length - 16));
            assertThatThrownBy(() -> opener.open(shorter, Format.DOCX)).isInstanceOf(UnopenedException.class);
        }
    }

    private static byte[] container(byte[] info, byte[] content) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(info), "EncryptionInfo");
            file.createDocument(new ByteArrayInputStream(content), "EncryptedPackage");
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aTruncatedDocxIsDamaged() throws Exception {
        byte[] docx = docx();
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] part = Arrays.copyOf(docx, random.nextInt(docx.length - 5000));
            assertThat(refusal(part, Format.DOCX, PASSPHRASE)).isEqualTo(UnopenedException.Reason.DAMAGED);
        }
    }
}
