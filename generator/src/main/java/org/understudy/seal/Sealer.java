package org.understudy.seal;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import org.understudy.plan.Confidentiality;
import org.understudy.render.Artifact;
import org.understudy.render.docx.DocxArtifact;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.pdf.PdfArtifact;
import org.understudy.render.xlsx.XlsxArtifact;
import org.understudy.seal.lock.Lock;
import org.understudy.seal.signature.PdfSignature;
import org.understudy.vault.Secret;

/** The only way from an artifact to bytes that may be written. Thread-safe. */
public final class Sealer {
    private final PdfEncryption pdf;
    private final OdtEncryption odt;
    private final Optional<PdfSignature> signature;
    private final OoxmlEncryption ooxml;

    /** One that signs nothing. */
    public Sealer(SecureRandom random) {
        this(random, Optional.empty());
    }

    /**
     * @param random for keys and initialisation vectors
     * @param signature what PDFs are signed with, if they are
     */
    public Sealer(SecureRandom random, Optional<PdfSignature> signature) {
        this.pdf = new PdfEncryption(random);
        this.odt = new OdtEncryption(random);
        this.signature = signature;
        this.ooxml = new OoxmlEncryption(random);
    }

    /**
     * The artifact encrypted with the passphrase of a pack: PDF with AES-256, revision 6 (ISO 32000-2, 7.6.4); ODT as an
     * encrypted package (ODF 1.3 part 2, 3.4) by the profile of the key; DOCX and XLSX with agile encryption ([MS-OFFCRYPTO],
     * 2.3.4.10). PDFs are signed, if anything is.
     *
     * @throws IOException if the artifact can't be written to memory
     */
    public Deliverable seal(Artifact artifact, PackKey key) throws IOException {
        byte[] bytes;
        if (artifact instanceof PdfArtifact document) {
            bytes = sign(pdf.encrypt(document, key.passphrase()), Optional.of(key.passphrase()));
        } else if (artifact instanceof OdtArtifact document) {
            bytes = odt.encrypt(document, key);
        } else if (artifact instanceof DocxArtifact document) {
            bytes = ooxml.encrypt(OoxmlPackage.of(document.parts()), key);
        } else if (artifact instanceof XlsxArtifact document) {
            bytes = ooxml.encrypt(OoxmlPackage.of(document.parts()), key);
        } else {
            throw new IllegalArgumentException("no way to seal " + artifact.format());
        }
        return new Deliverable(artifact.imprint(), artifact.format(), true, bytes);
    }

    private byte[] sign(byte[] file, Optional<Secret> passphrase) throws IOException {
        return signature.isPresent() ? signature.get().sign(file, passphrase) : file;
    }

    /**
     * A sealed document with a second lock around it, which a key of one of its recipients opens.
     *
     * @throws IllegalArgumentException if it isn't sealed: it is meant to be read by everybody who has the pack
     * @throws IOException if it can't be locked
     */
    public Deliverable lock(Deliverable document, Lock lock) throws IOException {
        if (!document.sealed()) {
            throw new IllegalArgumentException(document.imprint().identifier() + " isn't sealed");
        }
        return document.locked(lock.lock(document.bytes()));
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
            bytes = sign(pdf.plain(document), Optional.empty());
        } else if (artifact instanceof OdtArtifact document) {
            bytes = odt.plain(document);
        } else if (artifact instanceof DocxArtifact document) {
            bytes = OoxmlPackage.of(document.parts());
        } else if (artifact instanceof XlsxArtifact document) {
            bytes = OoxmlPackage.of(document.parts());
        } else {
            throw new IllegalArgumentException("no way to write " + artifact.format());
        }
        return new Deliverable(artifact.imprint(), artifact.format(), false, bytes);
    }
}
