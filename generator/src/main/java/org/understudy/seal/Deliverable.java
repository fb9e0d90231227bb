package org.understudy.seal;

import org.understudy.document.Imprint;
import org.understudy.plan.Format;

/**
 * The bytes of a finished document that may leave memory: sealed, or without a secret. Only this package makes them, so
 * that what writes files can't be handed anything else.
 */
public final class Deliverable {
    private final Imprint imprint;
    private final Format format;
    private final boolean sealed;
    private final byte[] bytes;

    Deliverable(Imprint imprint, Format format, boolean sealed, byte[] bytes) {
        this.imprint = imprint;
        this.format = format;
        this.sealed = sealed;
        this.bytes = bytes;
    }

    public Imprint imprint() {
        return imprint;
    }

    public Format format() {
        return format;
    }

    /** Whether it is encrypted. */
    public boolean sealed() {
        return sealed;
    }

    /** The same document with a second lock around it. */
    Deliverable locked(byte[] locked) {
        return new Deliverable(imprint, format, sealed, locked);
    }

    /** The content of the file, in an array of the caller's own. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
