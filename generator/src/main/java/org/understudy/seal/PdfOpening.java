package org.understudy.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.CharBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.understudy.vault.Secret;

/** Opens encrypted PDFs and reads each of their objects. */
final class PdfOpening {
    private final Secret passphrase;

    PdfOpening(Secret passphrase) {
        this.passphrase = passphrase;
    }

    void open(byte[] pdf) throws UnopenedException {
        String password = passphrase.reveal(CharBuffer::toString);
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            if (!document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw UnopenedException.damaged("not an encrypted PDF");
            }
            readAll(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw UnopenedException.passphrase();
        } catch (IOException | RuntimeException e) {
            // without the cause, which may quote what was decrypted
            throw UnopenedException.damaged("the PDF can't be read");
        }
    }

    private static void readAll(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                try (InputStream content = stream.createInputStream()) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
