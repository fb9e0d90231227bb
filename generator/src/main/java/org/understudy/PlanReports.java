package org.understudy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.pack.PackException;
import org.understudy.pack.ReportFolder;

/** Writes what is for the author beside the packs; nothing that leaves a request may hold a secret. */
final class PlanReports {
    private final Path folder;
    private final LeakStage leaks;

    PlanReports(Request request, LeakStage leaks) {
        this.folder = request.output().resolve(ReportFolder.USUAL_NAME);
        this.leaks = leaks;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Whether there was something to write, and it could be: what holds a secret is told instead. */
    boolean write(Map<String, byte[]> files, Diagnostics diagnostics) {
        List<Diagnostic> leaked = leaks.search(files);
        diagnostics.addAll(leaked);
        if (files.isEmpty() || !leaked.isEmpty()) {
            return false;
        }
        try {
            ReportFolder.write(folder, files);
            return true;
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
            return false;
        }
    }
}
