package org.understudy.vault.kdbx;

import java.util.Arrays;
import java.util.Optional;

/** What a vault is opened with: a password, a key file, or both. Closing it wipes it. */
public final class CompositeKey implements AutoCloseable {
    private final byte[] material;

    private CompositeKey(byte[] material) {
        this.material = material;
    }

    /**
     * @param password as UTF-8; the caller should wipe it; an empty one is not the same as none
     * @param keyFile the key that {@link KeyFile} reads; the caller should wipe it
     * @throws IllegalArgumentException if there is neither
     */
    public static CompositeKey of(Optional<byte[]> password, Optional<byte[]> keyFile) {
        if (password.isEmpty() && keyFile.isEmpty()) {
            throw new IllegalArgumentException("neither a password nor a key file");
        }
        byte[] first = password.map(Digests::sha256).orElse(new byte[0]);
        try {
            return new CompositeKey(Digests.sha256(first, keyFile.orElse(new byte[0])));
        } finally {
            Arrays.fill(first, (byte) 0);
        }
    }

    /** A copy of its 32 bytes. */
    byte[] material() {
        return material.clone();
    }

    @Override
    public void close() {
        Arrays.fill(material, (byte) 0);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
