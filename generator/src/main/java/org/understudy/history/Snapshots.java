package org.understudy.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.source.SourceSnapshot;

/** Reads the folder of a plan as it was at a commit. */
final class Snapshots {
    private static final String PLAN = "plan.md";
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 128L << 20;

    private final Repository repository;
    private final String prefix;

    /** @param prefix the path of the plan's folder in the working tree; empty if it is that itself */
    Snapshots(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    Checked<SourceSnapshot> at(ObjectId commit) throws IOException {
        try (var walk = new RevWalk(repository)) {
            RevTree tree = walk.parseCommit(commit).getTree();
            Optional<String> folder = folder(tree, walk);
            if (folder.isEmpty()) {
                return Checked.failed(failure(commit, "none"));
            }
            return files(tree, folder.get())
                    .map(it -> Checked.of(new SourceSnapshot(it), List.of()))
                    .orElseGet(() -> Checked.failed(failure(commit, "size")));
        } catch (MissingObjectException e) {
            return Checked.failed(failure(commit, "missing"));
        }
    }

    /** @param reason which of the rule's hints fits */
    static Diagnostic failure(ObjectId commit, String reason) {
        return Diagnostic.general(
                        HistoryRules.NO_PLAN_THEN, commit.abbreviate(12).name())
                .hinting(reason);
    }

    /** Where the plan was: where it is, or where git's comparison says that it was renamed from, or where alone one was. */
    private Optional<String> folder(RevTree tree, RevWalk walk) throws IOException {
        String present = below(prefix, PLAN);
        try (TreeWalk found = TreeWalk.forPath(repository, present, tree)) {
            if (found != null) {
                return Optional.of(prefix);
            }
        }
        List<String> candidates = plans(tree);
        if (candidates.size() > 1) {
            Optional<String> renamed = renamed(tree, present, walk);
            if (renamed.isPresent()) {
                return renamed.map(Snapshots::parent);
            }
        }
        return candidates.size() == 1 ? Optional.of(parent(candidates.get(0))) : Optional.empty();
    }

    private List<String> plans(RevTree tree) throws IOException {
        var found = new ArrayList<String>();
        try (var files = new TreeWalk(repository)) {
            files.addTree(tree);
            files.setRecursive(true);
            files.setFilter(PathSuffixFilter.create(PLAN));
            while (files.next()) {
                if (files.getNameString().equals(PLAN)) {
                    found.add(files.getPathString());
                }
            }
        }
        return found;
    }

    private Optional<String> renamed(RevTree then, String present, RevWalk walk) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return Optional.empty();
        }
        try (var both = new TreeWalk(repository)) {
            both.addTree(then);
            both.addTree(walk.parseCommit(head).getTree());
            both.setRecursive(true);
            both.setFilter(PathSuffixFilter.create(PLAN));
            var detector = new RenameDetector(repository);
            detector.addAll(DiffEntry.scan(both));
            return detector.compute().stream()
                    .filter(it -> it.getChangeType() == DiffEntry.ChangeType.RENAME
                            && it.getNewPath().equals(present))
                    .map(DiffEntry::getOldPath)
                    .findFirst();
        }
    }

    private static String parent(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** The files below a folder by their paths in it; empty if they are too many or too large. */
    private Optional<Map<String, byte[]>> files(RevTree tree, String folder) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        long left = MOST_BYTES;
        try (var files = new TreeWalk(repository)) {
            files.addTree(tree);
            files.setRecursive(true);
            if (!folder.isEmpty()) {
                files.setFilter(PathFilter.create(folder));
            }
            while (files.next()) {
                FileMode mode = files.getFileMode(0);
                if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
                    continue;
                }
                ObjectLoader loader = files.getObjectReader().open(files.getObjectId(0), Constants.OBJ_BLOB);
                left -= loader.getSize();
                if (left < 0 || found.size() == MOST_FILES) {
                    return Optional.empty();
                }
                String path = files.getPathString();
                found.put(folder.isEmpty() ? path : path.substring(folder.length() + 1), loader.getBytes());
            }
        }
        return Optional.of(found);
    }
}
