package org.understudy.pack;

import java.io.IOException;
import java.nio.file.Path;

/** A new file that only its owner may read, outside any repository. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Makes it, and the folder that it is in if that is missing, which only its owner may look into then.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something is there
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Folders.create(folder);
        }
        Folders.write(file, content);
    }
}
