package org.understudy.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.understudy.source.SourceRange;

/** Collects what a stage finds. Not thread-safe: one stage, one collector. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void add(SourceRange at, RuleId rule, Object... arguments) {
        found.add(Diagnostic.at(at, rule, arguments));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What was found so far, in order of position, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public boolean block() {
        return found.stream().anyMatch(Diagnostic::blocks);
    }
}
