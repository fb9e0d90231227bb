package org.understudy;

import java.nio.file.Path;

/**
 * Where the reports of a check go.
 *
 * @param folder that they are written to
 * @param version of this program, to be named in them
 * @param project the folder that files are named from, so that services find them in the repository
 */
public record Reporting(Path folder, String version, Path project) {
    /** The folder of a plan as reports name it: relative, ending with a slash; empty when it is the project or outside it. */
    String nameOf(Path plan) {
        Path from = project.toAbsolutePath().normalize();
        Path to = plan.toAbsolutePath().normalize();
        return to.startsWith(from) && !to.equals(from)
                ? from.relativize(to).toString().replace('\\', '/') + "/"
                : "";
    }
}
