package org.understudy.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.understudy.diagnostic.Diagnostic;
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

    /** Why the secret that {@code ref} names can't be had; empty if it can. The secret itself is not kept. */
    default Optional<Diagnostic> check(SecretRef ref) {
        try {
            resolve(ref).close();
            return Optional.empty();
        } catch (SecretUnavailableException e) {
            return Optional.of(e.diagnostic());
        }
    }

    /**
     * Hands on everything that it hides, whether or not anybody names it; a source that can't list what it has hands on nothing.
     *
     * @param reader doesn't close them
     * @throws SecretUnavailableException if it can't be read
     */
    default void readHidden(Consumer<HiddenValue> reader) throws SecretUnavailableException {}

    /** Why nothing at all can be had from here, if it was tried: a finding about the source, not about a name. */
    default Optional<Diagnostic> failure() {
        return Optional.empty();
    }

    /** What is wrong with what was given so far, though it was given; each once. */
    default List<Diagnostic> warnings() {
        return List.of();
    }

    /** Forgets what it keeps in memory. */
    @Override
    default void close() {}
}
