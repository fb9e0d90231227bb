package org.understudy.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.understudy.diagnostic.Diagnostic;

/**
 * Keeps a second build out of a folder of delivery, and leaves no file behind there. Another build may have deleted the file
 * between our opening it and our locking it: then the file of that name isn't ours, which the mark in it tells.
 */
final class DeliveryLock implements AutoCloseable {
    private static final int TRIES = 100;

    private final Path file;
    private final FileChannel channel;

    private DeliveryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @param mark one that no other has */
    static DeliveryLock of(Path folder, String mark) throws IOException, PackException {
        Path file = folder.resolve(PassingName.LOCK);
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = Folders.openOrCreate(file);
            try {
                @Nullable FileLock lock = channel.tryLock();
                if (lock == null) {
                    throw new PackException(Diagnostic.general(PackRules.DELIVERY_LOCKED, folder));
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
                if (isOurs(file, mark)) {
                    return new DeliveryLock(file, channel);
                }
                channel.close();
            } catch (OverlappingFileLockException e) {
                // another build of this process holds it: the same as one of another process
                channel.close();
                throw new PackException(Diagnostic.general(PackRules.DELIVERY_LOCKED, folder));
            } catch (PackException e) {
                channel.close();
                throw e;
            } catch (IOException e) {
                deleteIfEmpty(file);
                channel.close();
                throw e;
            }
        }
        throw new PackException(Diagnostic.general(PackRules.DELIVERY_LOCKED, folder));
    }

    /** A disk is full or read-only: nothing may stay there. A file with a mark in it is another build's. */
    private static void deleteIfEmpty(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == 0) {
            Files.delete(file);
        }
    }

    private static boolean isOurs(Path file, String mark) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
