package org.understudy.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is in an export on the disk: a file, or a folder of pictures, which stand for one export together. */
final class ExportBytes {
    /** Passwords are short; exports with attachments keep them elsewhere. */
    private static final int LARGEST = 64 << 20;

    /** Of ten accounts each, as Google Authenticator shows them. */
    private static final int MOST_PICTURES = 500;

    private ExportBytes() {}

    /**
     * The bytes of a file; of a folder of pictures what their QR codes say, one a line. To be wiped by the caller.
     *
     * @throws IOException if it can't be read
     * @throws ExportException if it is too large, or a folder holds something else
     */
    static byte[] of(Path path) throws IOException, ExportException {
        return Files.isDirectory(path) ? ofFolder(path) : ofFile(path);
    }

    private static byte[] ofFile(Path path) throws IOException, ExportException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("not a file");
        }
        if (Files.size(path) > LARGEST) {
            throw tooLarge(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                Arrays.fill(bytes, (byte) 0);
                throw tooLarge(path);
            }
            return bytes;
        }
    }

    private static ExportException tooLarge(Path path) {
        return named(path, new byte[0]).exceeds("bytes", LARGEST >> 20);
    }

    private static ExportFile named(Path path, byte[] bytes) {
        return new ExportFile(String.valueOf(path.getFileName()), bytes);
    }

    private static byte[] ofFolder(Path folder) throws IOException, ExportException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(it -> !named(it, new byte[0]).name().startsWith("."))
                    .sorted()
                    .limit(MOST_PICTURES + 1L)
                    .toList();
        }
        if (files.size() > MOST_PICTURES) {
            throw named(folder, new byte[0]).exceeds("pictures", MOST_PICTURES);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Path file : files) {
            codes.addAll(codes(file));
        }
        if (codes.isEmpty()) {
            throw notPictures(folder);
        }
        return String.join("\n", codes).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(Path path) throws IOException, ExportException {
        if (!Files.isRegularFile(path)) {
            throw notPictures(path);
        }
        byte[] bytes = ofFile(path);
        try {
            ExportFile file = named(path, bytes);
            if (!GreyPicture.is(file)) {
                throw notPictures(path);
            }
            return QrCodes.in(file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static ExportException notPictures(Path path) {
        return new ExportException(named(path, new byte[0])
                .failure(ExportRules.NO_CODE)
                .diagnostic()
                .hinting("folder"));
    }
}
