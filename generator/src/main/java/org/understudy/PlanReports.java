package org.understudy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * Writes files that were searched already into a folder of the reports, and takes away what was there of their sort.
     *
     * @param fresh by name
     * @param kept those that are there and stay
     */
    void replace(String name, Map<String, byte[]> fresh, Set<String> kept, Diagnostics diagnostics) {
        try {
            ReportFolder.replace(folder.resolve(name), fresh, kept);
        } catch (PackException e) {
            diagnostics.add(e.diagnostic());
        }
    }
}
