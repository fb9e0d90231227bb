package org.understudy.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.understudy.diagnostic.Diagnostic;

/**
 * Keeps a second build, of this process or another, out of an output folder. The system frees it if a build is killed; its
 * file stays, since deleting it would let two builds lock two files of one name.
 */
final class OutputLock implements AutoCloseable {
    static final String NAME = ".understudy.lock";

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    static OutputLock of(Path folder) throws IOException, PackException {
        FileChannel channel = Folders.openOrCreate(folder.resolve(NAME));
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return new OutputLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // another build of this process holds it: the same as one of another process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new PackException(Diagnostic.general(PackRules.LOCKED, folder));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
