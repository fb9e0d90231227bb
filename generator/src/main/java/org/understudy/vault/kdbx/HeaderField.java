package org.understudy.vault.kdbx;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a header that are read or written; the others are comments and plug-ins' data. */
enum HeaderField {
    END(0),
    CIPHER(2),
    COMPRESSION(3),
    MASTER_SEED(4),
    TRANSFORM_SEED(5),
    TRANSFORM_ROUNDS(6),
    IV(7),
    INNER_STREAM_KEY(8),
    STREAM_START_BYTES(9),
    INNER_STREAM(10),
    KDF_PARAMETERS(11);

    private final int id;

    HeaderField(int id) {
        this.id = id;
    }

    static Optional<HeaderField> of(int id) {
        return Arrays.stream(values()).filter(field -> field.id == id).findFirst();
    }

    int id() {
        return id;
    }
}
