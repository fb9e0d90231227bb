package org.understudy.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes new files into the folder of a plan, all or none: all of them are on the disk under other names before the first gets its own, and
 * none replaces another. Unless {@link #keep} is called, closing takes them away again.
 */
public final class NewAccountFiles implements AutoCloseable {
    private static final String TEMPORARY = ".understudy-import-";

    private final Path root;
    private final Deque<Path> written = new ArrayDeque<>();
    private boolean kept;

    /** @param root the folder of the plan */
    public NewAccountFiles(Path root) {
        this.root = root;
    }

    /**
     * @param files texts by paths relative to the folder
     * @throws IOException if one can't be written, or there is a file of that name
     */
    public void write(Map<String, String> files) throws IOException {
        Map<Path, Path> names = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Path folder = target.resolveSibling(".").normalize();
            Files.createDirectories(folder);
            if (number == 0) {
                removeLeftovers(folder);
            }
            Path temporary = folder.resolve(TEMPORARY + number++);
            written.push(temporary);
            writeThrough(temporary, file.getValue());
            names.put(temporary, target);
        }
        for (Map.Entry<Path, Path> name : names.entrySet()) {
            Files.move(name.getKey(), name.getValue());
            written.push(name.getValue());
        }
    }

    /** Of an import that was killed. */
    private static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, TEMPORARY + "*")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Leaves them there. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        Optional<IOException> failure = Optional.empty();
        for (Path file : kept ? List.<Path>of() : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
        if (failure.isPresent()) {
            throw new UncheckedIOException(failure.get());
        }
    }
}
