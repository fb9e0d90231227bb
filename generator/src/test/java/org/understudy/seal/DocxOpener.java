package org.understudy.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens DOCX files by other means than they were made: Apache POI decrypts them. */
public final class DocxOpener {
    private DocxOpener() {}

    /** The package in clear; the same bytes if it isn't encrypted. */
    public static byte[] plain(byte[] docx, String password) throws Exception {
        if (docx[0] == 'P') {
            return docx;
        }
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(docx))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            if (!decryptor.verifyPassword(password)) {
                throw new IOException("another passphrase");
            }
            try (InputStream stream = decryptor.getDataStream(file)) {
                return stream.readAllBytes();
            }
        }
    }

    /** The files of a package in clear. */
    public static Map<String, byte[]> files(byte[] docx, String password) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(plain(docx, password)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
