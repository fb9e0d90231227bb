package org.understudy.vault.kdbx;

import java.io.IOException;

/** Opens what follows a header. One for each major version of the format. */
interface Payload {
    /**
     * @param reader behind the header
     * @param key the 32 bytes of a composite key
     */
    Database open(Header header, ByteReader reader, byte[] key) throws IOException;
}
