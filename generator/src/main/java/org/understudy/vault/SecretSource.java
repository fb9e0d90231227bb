package org.understudy.vault;

import org.understudy.plan.SecretRef;

/** Gives the secrets of one {@link SecretRef.Scheme}. May be asked from several threads. */
public interface SecretSource extends AutoCloseable {
    SecretRef.Scheme scheme();

    /**
     * The secret that {@code ref} names, to be closed by the caller.
     *
     * @throws SecretUnavailableException if there is none, or it can't be had
     */
    Secret resolve(SecretRef ref) throws SecretUnavailableException;

    /** Forgets what it keeps in memory. */
    @Override
    default void close() {}
}
