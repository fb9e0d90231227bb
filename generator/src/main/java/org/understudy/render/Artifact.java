package org.understudy.render;

import java.util.OptionalInt;
import org.understudy.document.Imprint;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Format;

/**
 * One document in one format, in memory and in clear. It leaves memory only through {@code seal}. Used by one thread, once.
 */
public interface Artifact extends AutoCloseable {
    Imprint imprint();

    Format format();

    default Confidentiality confidentiality() {
        return imprint().document().confidentiality();
    }

    /** How many pages it has; empty where that is only known when a reader lays it out. */
    default OptionalInt pages() {
        return OptionalInt.empty();
    }

    /** Forgets the content. */
    @Override
    default void close() {}
}
