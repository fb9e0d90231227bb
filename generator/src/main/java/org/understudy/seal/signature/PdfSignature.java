package org.understudy.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.understudy.vault.Secret;

/**
 * Signs PDFs, encrypted or not, without a mark on any page: PAdES as ETSI EN 319 142-1 has it, saved behind what is there
 * already (ISO 32000-2, 7.5.6 and 12.8).
 */
public final class PdfSignature {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    /** By how much signatures of one key differ in length: two numbers of a curve may begin with zeros or not. */
    private static final int SLACK = 32;

    private final SigningKey key;
    private final Clock clock;
    private final SecureRandom random;

    /** @param clock gives the time of signing that readers show, which is the author's word and no more */
    public PdfSignature(SigningKey key, Clock clock, SecureRandom random) {
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    /**
     * The file with a signature over all of it.
     *
     * @param passphrase opens the file, if it is encrypted
     */
    public byte[] sign(byte[] pdf, Optional<Secret> passphrase) throws IOException {
        String password = passphrase.map(it -> it.reveal(CharBuffer::toString)).orElse("");
        int room = key.sign(pdf).length + SLACK;
        var signed = new ByteArrayOutputStream(pdf.length + 4 * room);
        try (PDDocument document = Loader.loadPDF(pdf, password);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            // else the trailer would hold the time of day
            document.setDocumentId((long) Arrays.hashCode(pdf));
            if (document.isEncrypted()) {
                Objects.requireNonNull(document.getEncryption())
                        .getSecurityHandler()
                        .setCustomSecureRandom(random);
            }
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setSignDate(GregorianCalendar.from(clock.instant().atZone(ZoneOffset.UTC)));
            document.addSignature(signature, options);
            makeAccessible(document);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(signed);
            byte[] cms = key.sign(external.getContent().readAllBytes());
            external.setSignature(filled(cms, signature));
        }
        return signed.toByteArray();
    }

    /** A field that nobody sees or comes to by tabbing must still have words, and its page an order (ISO 14289-1, 7.18). */
    private void makeAccessible(PDDocument document) throws IOException {
        PDSignatureField field = document.getSignatureFields().get(0);
        field.setAlternateFieldName(key.certificate().getSubjectX500Principal().getName());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setPrinted(true);
        PDPage page = document.getPage(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    /**
     * The signature with zeros to the end of the place that is kept for it. In an encrypted file PDFBox encrypts what fills
     * that place, and a reader would take the rest of that for damage.
     */
    private static byte[] filled(byte[] cms, PDSignature signature) {
        int[] range = signature.getByteRange();
        int room = (range[2] - range[1] - 2) / 2;
        if (cms.length > room) {
            throw new IllegalStateException("a signature of " + cms.length + " bytes where " + room + " fit");
        }
        return Arrays.copyOf(cms, room);
    }
}
