package org.understudy.vault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;

/** All sources of a build: each reference is answered by the source of its scheme. */
public final class Secrets implements AutoCloseable {
    static final RuleId NO_SOURCE = RuleId.error("SECRET-020");

    private final Map<SecretRef.Scheme, SecretSource> sources = new EnumMap<>(SecretRef.Scheme.class);

    /**
     * @param sources from now on this object's own, to be closed with it
     * @throws IllegalArgumentException if two are of the same scheme
     */
    public Secrets(List<SecretSource> sources) {
        for (SecretSource source : sources) {
            if (this.sources.put(source.scheme(), source) != null) {
                throw new IllegalArgumentException(
                        "two sources for " + source.scheme().term());
            }
        }
    }

    /**
     * The secret that {@code ref} names, to be closed by the caller.
     *
     * @throws SecretUnavailableException if there is none, or no source for it
     */
    public Secret resolve(SecretRef ref) throws SecretUnavailableException {
        SecretSource source = sources.get(ref.scheme());
        if (source == null) {
            throw new SecretUnavailableException(noSource(ref));
        }
        return source.resolve(ref);
    }

    /** Why the secret that {@code ref} names can't be had; empty if it can. The secret itself is not kept. */
    public Optional<Diagnostic> check(SecretRef ref) {
        SecretSource source = sources.get(ref.scheme());
        return source == null ? Optional.of(noSource(ref)) : source.check(ref);
    }

    /**
     * Hands on everything that the sources hide, whether or not anybody names it, as far as they can list it.
     *
     * @param reader doesn't close them
     * @throws SecretUnavailableException if one of them can't be read
     */
    public void readHidden(Consumer<HiddenValue> reader) throws SecretUnavailableException {
        for (SecretSource source : sources.values()) {
            source.readHidden(reader);
        }
    }

    /** Whether a finding is about the source of {@code ref} as a whole, and would be the same for every name. */
    public boolean concernsSource(SecretRef ref, Diagnostic diagnostic) {
        return Optional.ofNullable(sources.get(ref.scheme()))
                .flatMap(SecretSource::failure)
                .filter(diagnostic::equals)
                .isPresent();
    }

    private static Diagnostic noSource(SecretRef ref) {
        String scheme = ref.scheme().term();
        return Diagnostic.general(NO_SOURCE, ref, scheme).hinting(scheme);
    }

    /** What the sources have to say about what they gave. */
    public List<Diagnostic> warnings() {
        return sources.values().stream()
                .flatMap(source -> source.warnings().stream())
                .toList();
    }

    /** Closes every source. */
    @Override
    public void close() {
        sources.values().forEach(SecretSource::close);
    }
}
