package org.understudy.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All that is in a PDF that isn't encrypted: every string, name and stream of it, and the text of its pages. Objects that are
 * compressed together are many, mostly tags; only the strings and names of them are read, where their stream is.
 */
final class PdfContents {
    private final Unpacked.Reader reader;
    private final StringBuilder strings = new StringBuilder();

    PdfContents(Unpacked.Reader reader) {
        this.reader = reader;
    }

    void read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            COSDocument objects = document.getDocument();
            read(objects.getTrailer());
            for (Map.Entry<COSObjectKey, Long> place : objects.getXrefTable().entrySet()) {
                if (place.getValue() >= 0) {
                    COSBase object = objects.getObjectFromPool(place.getKey()).getObject();
                    if (object != null) {
                        read(object);
                    }
                }
            }
            reader.text(strings.toString());
            reader.text(PdfText.of(document));
        }
    }

    /** An object without those it refers to, which have their turn. */
    private void read(COSBase object) throws IOException {
        Deque<COSBase> left = new ArrayDeque<>();
        left.add(object);
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (next instanceof COSString string) {
                string(string);
            } else if (next instanceof COSName name) {
                strings.append(name.getName()).append('\n');
            } else if (next instanceof COSArray array) {
                array.forEach(item -> push(item, left));
            } else if (next instanceof COSDictionary dictionary) {
                dictionary.entrySet().forEach(entry -> {
                    left.push(entry.getKey());
                    push(entry.getValue(), left);
                });
                if (next instanceof COSStream stream) {
                    stream(stream);
                }
            }
        }
    }

    private void string(COSString string) {
        strings.append(string.getString()).append('\n');
        reader.bytes(string.getBytes());
    }

    private void tokens(byte[] objects) {
        PdfTokens.read(objects, new PdfTokens.Found() {
            @Override
            public void string(byte[] bytes) {
                PdfContents.this.string(new COSString(bytes));
            }

            @Override
            public void name(byte[] bytes) {
                strings.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
            }
        });
    }

    private static void push(COSBase item, Deque<COSBase> left) {
        if (item != null) {
            left.push(item);
        }
    }

    /** Of a picture the bytes of its file: among its pixels nothing is written. */
    private void stream(COSStream stream) throws IOException {
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
            byte[] content = in.readAllBytes();
            reader.bytes(content);
            if (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))) {
                tokens(content);
            }
        }
    }
}
