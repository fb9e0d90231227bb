package org.understudy.vault.kdbx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** KDBX 3: encrypted start bytes, then hashed blocks of XML. Its header isn't authenticated. */
final class Kdbx3Payload implements Payload {
    private final KeyDerivation derivation;

    Kdbx3Payload(KeyDerivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public Database open(Header header, ByteReader reader, byte[] key) throws IOException {
        Header.Legacy legacy = header.legacy().orElseThrow();
        InnerStream stream = InnerStream.of(legacy.streamId(), legacy.streamKey());
        if (reader.remaining() < legacy.startBytes().length || !header.cipher().fits(reader.remaining())) {
            throw KdbxException.damaged("the file ends too early");
        }
        byte[] plain = decrypt(header, reader, key);
        try {
            var content = new ByteReader(plain);
            byte[] start = content.remaining() < 32 ? new byte[0] : content.take(32);
            if (!MessageDigest.isEqual(start, legacy.startBytes())) {
                throw KdbxException.wrongKey("the content doesn't begin as it should");
            }
            return database(header, stream, new HashedBlocks().join(content));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] decrypt(Header header, ByteReader reader, byte[] key) throws KdbxException {
        byte[] transformed = derivation.derive(header.kdf().kdf(), header.kdf().salt(), key);
        byte[] contentKey = Digests.sha256(header.masterSeed(), transformed);
        try {
            return header.cipher()
                    .decrypt(contentKey, header.iv(), reader.take(reader.remaining()))
                    .orElseThrow(() -> KdbxException.wrongKey("the content doesn't end as it should"));
        } finally {
            Arrays.fill(transformed, (byte) 0);
            Arrays.fill(contentKey, (byte) 0);
        }
    }

    private static Database database(Header header, InnerStream stream, byte[] content) throws IOException {
        var inflater = new Inflater();
        try (InputStream in = header.compressed() ? inflater.stream(content) : new ByteArrayInputStream(content);
                var xml = new XmlCursor(in, stream::apply)) {
            return Database.of(
                    header, new DatabaseReader(xml, Optional.of(header.bytes()), inflater, List.of()).read());
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }
}
