package org.understudy.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The folder that reports are written to. Each is replaced as a whole; whoever reads meanwhile sees the old or the new one. */
public final class ReportFolder {
    /** What it is called beside the packs, unless somebody says otherwise. */
    public static final String USUAL_NAME = "reports";

    private ReportFolder() {}

    /**
     * Writes reports, which only their owner may read, and makes the folder if it is missing. One that is there as it is to be
     * is left as it is.
     *
     * @param files by name
     * @throws PackException if one can’t be written; it is as it was then
     */
    public static void write(Path folder, Map<String, byte[]> files) throws PackException {
        Path above = folder.toAbsolutePath().getParent();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (isThere(target, file.getValue())) {
                continue;
            }
            Path fresh = Leftovers.fresh(target, "report");
            try {
                if (above != null) {
                    // usually that of the packs, which is only its owner's
                    Folders.create(above);
                }
                Folders.create(folder);
                Files.deleteIfExists(fresh);
                Folders.write(fresh, file.getValue());
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw PackException.notWritable(target, e);
            }
        }
        Folders.force(folder);
    }

    /**
     * Writes reports, and deletes PDFs of the folder that were of an earlier time.
     *
     * @param kept names of those that stay besides
     * @throws PackException if one can’t be written or deleted
     */
    public static void replace(Path folder, Map<String, byte[]> files, Set<String> kept) throws PackException {
        if (!files.isEmpty()) {
            write(folder, files);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "D*.pdf")) {
            for (Path file : old) {
                String name = String.valueOf(file.getFileName());
                if (!files.containsKey(name) && !kept.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw PackException.notWritable(folder, e);
        }
    }

    /** Whether nothing has to be written; what can't be read has to be. */
    private static boolean isThere(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }
}
