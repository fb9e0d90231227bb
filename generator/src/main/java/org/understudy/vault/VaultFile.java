package org.understudy.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a vault come from: a file, or a file as it was once. */
interface VaultFile {
    /** What findings call it. */
    String name();

    /** @throws IOException if there is none, or it can't be read */
    InputStream open() throws IOException;

    /** One on disk. */
    static VaultFile at(Path file) {
        return new VaultFile() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** One in memory. */
    static VaultFile of(String name, byte[] content) {
        return new VaultFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
