package org.understudy.seal;

import java.io.IOException;
import java.security.SecureRandom;
import org.understudy.plan.Confidentiality;
import org.understudy.render.Artifact;
import org.understudy.render.docx.DocxArtifact;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.pdf.PdfArtifact;

/** The only way from an artifact to bytes that may be written. Thread-safe. */
public final class Sealer {
    private final PdfEncryption pdf;
    private final OdtEncryption odt;
    private final OoxmlEncryption ooxml;

    /** @param random for keys and initialisation vectors */
    public Sealer(SecureRandom random) {
        this.pdf = new PdfEncryption(random);
        this.odt = new OdtEncryption(random);
        this.ooxml = new OoxmlEncryption(random);
    }

    /**
     * The artifact encrypted with the passphrase of a pack: PDF with AES-256, revision 6 (ISO 32000-2, 7.6.4); ODT as an
     * encrypted package (ODF 1.3 part 2, 3.4) by the profile of the key; DOCX with agile encryption ([MS-OFFCRYPTO], 2.3.4.10).
     *
     * @throws IOException if the artifact can't be written to memory
     */
    public Deliverable seal(Artifact artifact, PackKey key) throws IOException {
        byte[] bytes;
        if (artifact instanceof PdfArtifact document) {
            bytes = pdf.encrypt(document, key.passphrase());
        } else if (artifact instanceof OdtArtifact document) {
            bytes = odt.encrypt(document, key);
        } else if (artifact instanceof DocxArtifact document) {
            bytes = ooxml.encrypt(OoxmlPackage.of(document), key);
        } else {
            throw new IllegalArgumentException("no way to seal " + artifact.format());
        }
        return new Deliverable(artifact.imprint(), artifact.format(), true, bytes);
    }

    /**
     * The artifact in clear.
     *
     * @throws IllegalArgumentException if it may hold secrets
     * @throws IOException if the artifact can't be written to memory
     */
    public Deliverable release(Artifact artifact) throws IOException {
        if (artifact.confidentiality() == Confidentiality.PROTECTED) {
            throw new IllegalArgumentException(artifact.imprint().document() + " may only leave sealed");
        }
        byte[] bytes;
        if (artifact instanceof PdfArtifact document) {
            bytes = pdf.plain(document);
        } else if (artifact instanceof OdtArtifact document) {
            bytes = odt.plain(document);
        } else if (artifact instanceof DocxArtifact document) {
            bytes = OoxmlPackage.of(document);
        } else {
            throw new IllegalArgumentException("no way to write " + artifact.format());
        }
        return new Deliverable(artifact.imprint(), artifact.format(), false, bytes);
    }
}
