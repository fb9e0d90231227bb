package org.understudy.seal;

import org.understudy.plan.Format;
import org.understudy.vault.Secret;

/**
 * Opens sealed documents again, to see that they can be: all that is in them is decrypted, decompressed and thrown away.
 * Whoever wants to be sure that not a bit has changed compares digests besides, since not every format is authenticated.
 */
public final class Opener implements AutoCloseable {
    private final PdfOpening pdf;
    private final OdtOpening odt;
    private final OoxmlOpening ooxml;

    /** @param passphrase remains the caller's, to be closed after this */
    public Opener(Secret passphrase) {
        this.pdf = new PdfOpening(passphrase);
        this.odt = new OdtOpening(passphrase);
        this.ooxml = new OoxmlOpening(passphrase);
    }

    /**
     * Opens a document.
     *
     * @throws UnopenedException if it can't be opened, or isn't sealed
     */
    public void open(byte[] document, Format format) throws UnopenedException {
        switch (format) {
            case PDF -> pdf.open(document);
            case ODT -> odt.open(document);
            case DOCX, XLSX -> ooxml.open(document);
        }
    }

    @Override
    public void close() {
        odt.close();
        ooxml.close();
    }
}
