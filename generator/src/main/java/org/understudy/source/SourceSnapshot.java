package org.understudy.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a plan as they were at some time, in memory. Immutable; holds no links. */
public final class SourceSnapshot implements SourceFiles {
    private final SortedMap<String, byte[]> files;

    /** @param files their bytes by their paths, hidden ones too: not listed, but read when they are named */
    public SourceSnapshot(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public Listing list() {
        return new Listing(
                files.keySet().stream().filter(path -> !isHidden(path)).toList(), List.of());
    }

    private static boolean isHidden(String path) {
        for (String name : path.split("/")) {
            if (name.startsWith(".") || name.endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean has(String path) {
        return normal(path).filter(files::containsKey).isPresent();
    }

    @Override
    public boolean isConfined(String path) {
        return normal(path).isPresent();
    }

    /** The path without {@code .} and {@code ..}; empty if it leads out or is none. */
    private static Optional<String> normal(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var names = new ArrayDeque<String>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        byte[] bytes = normal(path).map(files::get).orElseThrow(() -> new NoSuchFileException(path));
        if (bytes.length > limit) {
            throw new FileTooLargeException(path, limit);
        }
        return bytes.clone();
    }
}
