package org.understudy.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.vault.OthersOnTheComputer;

/** Where an export lies: it is full of secrets in clear, and mustn't get into a repository. Opens it not. */
public final class ExportSurroundings {
    private final Path export;
    private final Path plan;

    /** @param plan the folder of the plan */
    public ExportSurroundings(Path export, Path plan) {
        this.export = export;
        this.plan = plan;
    }

    /** What should be otherwise. A file that can't be found or looked at is passed over: reading it tells of it. */
    public List<Diagnostic> findings() {
        var findings = new ArrayList<Diagnostic>();
        try {
            Path real = export.toRealPath();
            Optional<Path> tree = workTree(real);
            if (tree.isPresent() || real.startsWith(plan.toRealPath())) {
                findings.add(Diagnostic.general(
                        ImportRules.IN_WORK_TREE,
                        name(),
                        tree.map(Path::getFileName).map(Path::toString).orElse(".")));
            }
            if (new OthersOnTheComputer(real).mayRead()) {
                findings.add(Diagnostic.general(ImportRules.OPEN_TO_OTHERS, name()));
            }
        } catch (IOException e) {
            return findings;
        }
        return findings;
    }

    /** That it is of no use any more. */
    public Diagnostic toBeDeleted() {
        return Diagnostic.general(ImportRules.TO_BE_DELETED, name());
    }

    /** The nearest folder, the export itself or above it, that has a {@code .git}: a folder, or a file in worktrees and submodules. */
    private static Optional<Path> workTree(Path file) {
        for (Path folder = Files.isDirectory(file) ? file : file.getParent();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private String name() {
        return String.valueOf(export.getFileName());
    }
}
