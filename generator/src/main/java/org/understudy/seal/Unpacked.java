package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What of a finished file can be read without a passphrase, taken out of all compression. */
public final class Unpacked {
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
        } else if (!begins(content, "%PDF")) {
            reader.text(new String(content, StandardCharsets.UTF_8));
        }
    }

    /** Gives XML, as it stands and its text. */
    public static void readXml(String xml, Reader reader) {
        reader.text(xml);
        reader.text(XmlText.of(xml));
    }

    private static boolean begins(byte[] content, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (i >= content.length || content[i] != with.charAt(i)) {
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
