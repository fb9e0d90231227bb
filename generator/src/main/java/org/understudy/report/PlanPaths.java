package org.understudy.report;

import java.util.Optional;
import org.understudy.source.SourceRange;

/** How places are named in reports, which never say where on a disk a plan is. */
final class PlanPaths {
    private PlanPaths() {}

    /** The file's path in the folder of the plan; empty for what isn't of the plan: a path with a slash first, or a colon. */
    static Optional<String> ofPlan(SourceRange at) {
        return at.file().startsWith("/") || at.file().indexOf(':') >= 0 ? Optional.empty() : Optional.of(at.file());
    }

    /** {@code file:line:column}, of a file outside the plan without its folder. */
    static String shown(SourceRange at) {
        String file = at.file();
        return (file.startsWith("/") ? file.substring(file.lastIndexOf('/') + 1) : file) + ":" + at.start();
    }
}
