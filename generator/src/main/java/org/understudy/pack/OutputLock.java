package org.understudy.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.understudy.diagnostic.Diagnostic;

/** Keeps a second build, of this process or another, out of an output folder. The system frees it if a build is killed. */
final class OutputLock implements AutoCloseable {
    static final String NAME = ".understudy.lock";

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    static OutputLock of(Path folder) throws IOException, PackException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new PackException(Diagnostic.general(PackRules.LOCKED, folder));
        }
        return new OutputLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
