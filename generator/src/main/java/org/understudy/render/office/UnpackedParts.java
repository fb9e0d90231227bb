package org.understudy.render.office;

import java.util.Arrays;
import java.util.List;

/**
 * The files of a package that isn't packed yet, in its order.
 *
 * @param <P> what is known of a file
 */
public final class UnpackedParts<P extends PackagePart> implements AutoCloseable {
    private final List<P> parts;
    private boolean closed;

    public UnpackedParts(List<P> parts) {
        this.parts = List.copyOf(parts);
    }

    /** @throws IllegalStateException if they were wiped */
    public List<P> list() {
        if (closed) {
            throw new IllegalStateException("the artifact is closed");
        }
        return parts;
    }

    /** Wipes their content. */
    @Override
    public void close() {
        closed = true;
        parts.forEach(part -> Arrays.fill(part.content(), (byte) 0));
    }
}
