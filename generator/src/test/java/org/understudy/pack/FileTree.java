package org.understudy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that stands below a folder. */
public final class FileTree {
    private FileTree() {}

    /** Content of each file, byte for byte in Latin-1, and when it was written; of a folder, only the latter. */
    public static Map<String, String> of(Path folder) {
        return map(folder, path -> {
            String content =
                    Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1) : "";
            return Files.getLastModifiedTime(path) + " " + Files.readAttributes(path, "unix:ino") + " " + content;
        });
    }

    /** The names alone, of files and folders; an empty folder has none but its own. */
    public static java.util.Set<String> names(Path folder) {
        return map(folder, path -> "").keySet();
    }

    /** Permissions, as {@code ls} shows them. */
    public static Map<String, String> permissions(Path folder) {
        return map(folder, path -> PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @FunctionalInterface
    private interface Look {
        String at(Path path) throws IOException;
    }

    private static Map<String, String> map(Path folder, Look look) {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                if (!Files.isSymbolicLink(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(folder.relativize(path).toString(), look.at(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
