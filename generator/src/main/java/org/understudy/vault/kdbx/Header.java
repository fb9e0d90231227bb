package org.understudy.vault.kdbx;

import java.util.Optional;

/**
 * What stands in clear before a vault's content.
 *
 * @param bytes the header as it stands in the file, from its first byte to its end field
 * @param legacy what KDBX 3 has here and KDBX 4 inside
 */
record Header(
        byte[] bytes,
        FormatVersion version,
        PayloadCipher cipher,
        boolean compressed,
        byte[] masterSeed,
        byte[] iv,
        KdfParameters kdf,
        Optional<Legacy> legacy) {

    /**
     * The fields of KDBX 3 alone.
     *
     * @param streamId which cipher protected values are encrypted with once more
     * @param streamKey what its key is made of
     * @param startBytes what the decrypted content must begin with
     */
    record Legacy(int streamId, byte[] streamKey, byte[] startBytes) {}
}
