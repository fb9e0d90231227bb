package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is delivered of a pack: its files as a build left them, a letter to read first, and the list of digests.
 *
 * @param source the folder that the pack was built in
 * @param folder the name of its folder where it is delivered
 * @param notes what isn't in the manifest, by name: the manifest, its signature, the letter, the list
 */
public record Parcel(Path source, Manifest manifest, String folder, Map<String, byte[]> notes) {
    /** The file name of the list of digests. */
    public static final String LIST = Checksums.NAME;

    private static final int LARGEST_NOTE = 1 << 20;

    /**
     * Puts a parcel together.
     *
     * @param letter the name of the letter, and {@code text} what stands in it
     * @throws PackException if the pack isn't there as it was built
     */
    public static Parcel of(Path source, String folder, String letter, String text) throws PackException {
        try {
            var notes = new LinkedHashMap<String, byte[]>();
            byte[] json = Folders.read(source.resolve(Manifest.NAME), LARGEST_NOTE);
            Manifest manifest = Manifest.fromJson(new String(json, StandardCharsets.UTF_8));
            notes.put(Manifest.NAME, json);
            Path signature = source.resolve(Manifest.SIGNATURE);
            if (Files.exists(signature, LinkOption.NOFOLLOW_LINKS)) {
                notes.put(Manifest.SIGNATURE, Folders.read(signature, LARGEST_NOTE));
            }
            notes.put(letter, text.getBytes(StandardCharsets.UTF_8));
            var digests = new LinkedHashMap<String, String>();
            manifest.documents().forEach(entry -> digests.put(entry.file(), entry.sha256()));
            notes.forEach((name, content) -> digests.put(name, Digest.ofContent(content)));
            notes.put(Checksums.NAME, Checksums.write(digests));
            return new Parcel(source, manifest, folder, notes);
        } catch (IOException e) {
            throw PackException.notDelivered(source, e);
        }
    }

    /** The content of a document, which is what the manifest says. */
    byte[] content(Manifest.Entry entry) throws IOException {
        byte[] content = Folders.read(source.resolve(entry.file()), entry.size());
        if (!Digest.ofContent(content).equals(entry.sha256())) {
            throw new IOException("not what was written");
        }
        return content;
    }
}
