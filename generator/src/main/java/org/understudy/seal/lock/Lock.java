package org.understudy.seal.lock;

import java.io.IOException;
import java.util.List;
import org.understudy.plan.LockKind;
import org.understudy.plan.RecipientKey;

/** A lock that the key of any one of its recipients opens. Thread-safe. */
public final class Lock {
    private final LockKind kind;
    private final List<RecipientKey> keys;
    private final Mechanism mechanism;

    Lock(LockKind kind, List<RecipientKey> keys, Mechanism mechanism) {
        this.kind = kind;
        this.keys = List.copyOf(keys);
        this.mechanism = mechanism;
    }

    /** How a file is locked. */
    @FunctionalInterface
    interface Mechanism {
        byte[] lock(byte[] content) throws IOException;
    }

    public LockKind kind() {
        return kind;
    }

    /** Those that open it. */
    public List<RecipientKey> keys() {
        return keys;
    }

    /** The file locked; every call gives another. */
    public byte[] lock(byte[] content) throws IOException {
        return mechanism.lock(content);
    }
}
