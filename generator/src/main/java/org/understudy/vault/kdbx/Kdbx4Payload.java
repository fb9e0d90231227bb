package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** KDBX 4: everything authenticated before anything is decrypted, then attachments, then XML. */
final class Kdbx4Payload implements Payload {
    private final KeyDerivation derivation;

    Kdbx4Payload(KeyDerivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public Database open(Header header, ByteReader reader, byte[] key) throws IOException {
        byte[] plain = decrypt(header, reader, key);
        try {
            return database(header, plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** What is encrypted, compressed if the header says so; to be wiped by the caller. */
    byte[] decrypt(Header header, ByteReader reader, byte[] key) throws KdbxException {
        if (!MessageDigest.isEqual(reader.take(32), Digests.sha256(header.bytes()))) {
            throw KdbxException.damaged("the header was changed");
        }
        byte[] code = reader.take(32);
        try (ContentKeys keys = ContentKeys.derive(header.masterSeed(), header.kdf(), derivation, key)) {
            if (!MessageDigest.isEqual(code, keys.hmac().header(header.bytes()))) {
                throw KdbxException.wrongKey("the header is authenticated with another key");
            }
            byte[] encrypted = new HmacBlocks(keys.hmac()).join(reader);
            return header.cipher()
                    .decrypt(keys.cipherKey(), header.iv(), encrypted)
                    .orElseThrow(() -> KdbxException.damaged("the content doesn't end as it should"));
        }
    }

    private static Database database(Header header, byte[] plain) throws IOException {
        var inflater = new Inflater();
        try (InputStream in = header.compressed() ? inflater.stream(plain) : new ByteArrayInputStream(plain)) {
            InnerHeader inner = InnerHeader.read(in);
            InnerStream stream = InnerStream.of(inner.streamId(), inner.streamSeed());
            try (var xml = new XmlCursor(in, stream::apply)) {
                var reader = new DatabaseReader(xml, Optional.empty(), inflater, inner.attachments());
                return Database.of(header, reader.read());
            }
        }
    }
}
