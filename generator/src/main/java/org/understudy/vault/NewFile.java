package org.understudy.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes a file that wasn't there before. */
final class NewFile {
    private final Path target;

    NewFile(Path target) {
        this.target = target;
    }

    boolean exists() {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws FileAlreadyExistsException if there is a file now */
    void write(byte[] bytes) throws IOException {
        WholeFile.put(target, bytes, () -> {
            if (exists()) {
                throw new FileAlreadyExistsException(target.toString());
            }
        });
    }
}
