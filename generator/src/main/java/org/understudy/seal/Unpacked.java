package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What of a finished file can be read without a passphrase, taken out of all compression. */
public final class Unpacked {
    /** How a compound file begins ([MS-CFB], 2.2), which sealed Office files are. */
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final Reader reader;

    /** Is given what there is. */
    public interface Reader {
        /** Bytes of some part. */
        void bytes(byte[] content);

        /** Text as people read or search it. */
        void text(String text);
    }

    private Unpacked(Reader reader) {
        this.reader = reader;
    }

    /** Gives all of a document; of an encrypted one, what isn't encrypted: its outer form, names of parts, its manifest. */
    public static void read(Deliverable deliverable, Reader reader) {
        byte[] content = deliverable.bytes();
        var unpacked = new Unpacked(reader);
        reader.bytes(content);
        if (begins(content, "PK\3\4")) {
            unpacked.zip(content);
        } else if (begins(content, "%PDF") && !deliverable.sealed()) {
            unpacked.pdf(content);
        } else if (begins(content, COMPOUND)) {
            unpacked.compound(content);
        } else if (!begins(content, "%PDF")) {
            reader.text(new String(content, StandardCharsets.UTF_8));
        }
    }

    /**
     * Gives all of a file that somebody else may have made, as far as it can be read: its bytes in any case.
     *
     * @param limit the most bytes that are taken out of compression
     */
    public static void readFound(byte[] content, int limit, Reader reader) {
        var unpacked = new Unpacked(reader);
        reader.bytes(content);
        if (begins(content, "PK\3\4")) {
            unpacked.foreignZip(content, limit);
        } else if (begins(content, "%PDF")) {
            try {
                new PdfContents(reader).read(content);
            } catch (IOException | RuntimeException e) {
                // encrypted, or damaged: its bytes were looked at
            }
        } else if (!isBinary(content)) {
            reader.text(new String(content, StandardCharsets.UTF_8));
        }
    }

    /** As git tells them apart: by a zero among the first bytes. */
    private static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 8000); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private void foreignZip(byte[] content, int limit) {
        int left = limit;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                reader.text(entry.getName());
                byte[] member = zip.readNBytes(left);
                left -= member.length;
                reader.bytes(member);
                if (!isBinary(member)) {
                    readXml(new String(member, StandardCharsets.UTF_8), reader);
                }
            }
        } catch (IOException | RuntimeException e) {
            // not a whole package: its bytes were looked at
        }
    }

    /** Gives XML, as it stands and its text. */
    public static void readXml(String xml, Reader reader) {
        reader.text(xml);
        reader.text(XmlText.of(xml));
    }

    private static boolean begins(byte[] content, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (i >= content.length || (content[i] & 0xff) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void pdf(byte[] content) {
        try {
            new PdfContents(reader).read(content);
        } catch (IOException e) {
            throw new IllegalStateException("a PDF of our own that can't be read", e);
        }
    }

    private void compound(byte[] content) {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            streams(file.getRoot());
        } catch (IOException e) {
            throw new IllegalStateException("a compound file of our own that can't be read", e);
        }
    }

    private void streams(DirectoryEntry folder) throws IOException {
        for (Entry entry : folder) {
            reader.text(entry.getName());
            if (entry instanceof DirectoryEntry inner) {
                streams(inner);
            } else if (entry instanceof DocumentEntry document) {
                try (var stream = new DocumentInputStream(document)) {
                    reader.bytes(stream.readAllBytes());
                }
            }
        }
    }

    private void zip(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.text(entry.getName());
                byte[] member = zip.readAllBytes();
                reader.bytes(member);
                if (entry.getName().matches(".*\\.(xml|rdf|rels)")) {
                    reader.text(XmlText.of(new String(member, StandardCharsets.UTF_8)));
                }
            }
        } catch (ZipException e) {
            throw new IllegalStateException("a package of our own that can't be read", e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
