package org.understudy.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a stage made of its input, and what it has to say about it. A stage that could make nothing of it has no value and
 * at least one diagnostic that {@linkplain Diagnostic#blocks() blocks}.
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
        if (value.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::blocks)) {
            throw new IllegalArgumentException("no value, and no reason why");
        }
    }

    public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.of(value), diagnostics);
    }

    public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.empty(), diagnostics);
    }

    public static <T> Checked<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    /** Whether a build must stop after this stage. */
    public boolean blocked() {
        return diagnostics.stream().anyMatch(Diagnostic::blocks);
    }
}
