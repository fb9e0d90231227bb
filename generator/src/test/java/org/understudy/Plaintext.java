package org.understudy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.understudy.seal.DocxOpener;
import org.understudy.seal.OdtOpener;

/** What the documents of a pack say when they are opened, by other means than they were sealed with. */
final class Plaintext {
    private Plaintext() {}

    /** Each part of each document, byte for byte in Latin-1: the files of an ODT or DOCX; the text and the pages of a PDF. */
    static Map<String, String> of(Path pack, String passphrase) throws Exception {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(pack)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.endsWith(".odt")) {
                    odt(bytes, passphrase).forEach((part, content) -> all.put(name + "!" + part, latin1(content)));
                } else if (name.endsWith(".docx")) {
                    DocxOpener.files(bytes, passphrase)
                            .forEach((part, content) -> all.put(name + "!" + part, latin1(content)));
                } else if (name.endsWith(".pdf")) {
                    pdf(bytes, passphrase).forEach((part, content) -> all.put(name + "!" + part, latin1(content)));
                }
            }
        }
        return all;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> odt(byte[] bytes, String passphrase) throws Exception {
        Map<String, byte[]> opened = OdtOpener.open(bytes, passphrase);
        return opened.isEmpty() ? OdtOpener.files(bytes) : opened;
    }

    private static Map<String, byte[]> pdf(byte[] bytes, String passphrase) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (PDDocument document = Loader.loadPDF(bytes, passphrase)) {
            parts.put("text", new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
            parts.put(
                    "information",
                    document.getDocumentInformation().getCOSObject().toString().getBytes(StandardCharsets.UTF_8));
            int number = 0;
            for (PDPage page : document.getPages()) {
                var content = new ByteArrayOutputStream();
                try (var stream = page.getContents()) {
                    stream.transferTo(content);
                }
                parts.put("page " + ++number, content.toByteArray());
            }
        }
        return parts;
    }

    /** All of it in one text. */
    static String text(Path pack, String passphrase) throws Exception {
        return String.join("\n", of(pack, passphrase).values());
    }
}
