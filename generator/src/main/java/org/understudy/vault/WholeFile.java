package org.understudy.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Puts a file into its place whole or not at all, on the disk before it has its name, and for its owner's eyes only. */
final class WholeFile {
    private WholeFile() {}

    /** Looked at last, before the file gets its name. */
    @FunctionalInterface
    interface Condition {
        /** @throws IOException if it mustn't be put there */
        void require() throws IOException;
    }

    static void put(Path target, byte[] bytes, Condition condition) throws IOException {
        Path folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
        // Such a file is made with permissions 0600 where a system has them.
        Path temporary = Files.createTempFile(folder, ".understudy-", ".tmp");
        try {
            writeThrough(temporary, bytes);
            condition.require();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** So that the name survives a crash too, where a system can open a folder. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
