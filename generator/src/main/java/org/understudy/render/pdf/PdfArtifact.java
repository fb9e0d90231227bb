package org.understudy.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import org.understudy.document.Imprint;
import org.understudy.plan.Format;
import org.understudy.render.Artifact;

/**
 * A PDF in memory, laid out and not yet saved, so that fonts are cut and streams deflated once, whether it is sealed or not.
 * It can be saved once; only {@code seal} does.
 */
public final class PdfArtifact implements Artifact {
    private static final int ID_LENGTH = 32;

    private final Imprint imprint;
    private final PDDocument document;
    private boolean saved;

    PdfArtifact(Imprint imprint, PDDocument document) {
        this.imprint = imprint;
        this.document = document;
    }

    @Override
    public Imprint imprint() {
        return imprint;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public OptionalInt pages() {
        return OptionalInt.of(document.getNumberOfPages());
    }

    /** Writes it in clear: PDF 1.7, PDF/A-2a and PDF/UA-1. The same page gives the same bytes. */
    public void save(OutputStream out) throws IOException {
        once();
        document.save(out);
    }

    /**
     * Writes it encrypted. It doesn't claim to be PDF/A then, and its identifier, which stays readable, is random: one made
     * of the content would let a finder try out what the content may be.
     *
     * @param random what keys, salts and the identifier are made of
     */
    public void save(OutputStream out, ProtectionPolicy policy, SecureRandom random) throws IOException {
        once();
        byte[] id = new byte[ID_LENGTH];
        random.nextBytes(id);
        var metadata = new PdfMetadata(document, imprint);
        metadata.identify(id);
        metadata.write(Xmp.Claim.ACCESSIBLE);
        document.protect(policy);
        SecurityHandler<?> handler =
                Objects.requireNonNull(document.getEncryption()).getSecurityHandler();
        handler.setCustomSecureRandom(random);
        document.save(out);
    }

    private void once() {
        if (saved) {
            throw new IllegalStateException("already saved");
        }
        saved = true;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
