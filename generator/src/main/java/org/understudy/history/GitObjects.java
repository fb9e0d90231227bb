package org.understudy.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;

/**
 * Goes through all that a repository holds, one object at a time, each once: messages, paths and files of every commit that a
 * reference leads to, the earliest first, then whatever else lies in the database.
 */
final class GitObjects {
    /** Nothing that people write is larger. */
    private static final long LARGEST = 64L << 20;

    private static final int SHORT = 12;

    private final Repository repository;
    private final BiConsumer<String, byte[]> reader;
    private final Set<ObjectId> seen = new HashSet<>();
    private int missing;
    private int large;

    /** @param reader is told where something stands, as an argument of a diagnostic, and what */
    GitObjects(Repository repository, BiConsumer<String, byte[]> reader) {
        this.repository = repository;
        this.reader = reader;
    }

    /** Reads all; gives what wasn't read, as diagnostics. */
    Checked<List<Object>> read() throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            start(walk);
            commits(walk);
        }
        unreachable();
        var findings = new Diagnostics();
        if (missing > 0) {
            findings.add(incomplete("objects", missing));
        }
        if (large > 0) {
            findings.add(incomplete("large", large));
        }
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            findings.add(Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git.shallow")));
        }
        return Checked.of(List.of(), findings.sorted());
    }

    private static Diagnostic incomplete(String what, int count) {
        return Diagnostic.general(HistoryRules.INCOMPLETE, Phrase.of("git." + what, count));
    }

    private void start(RevWalk walk) throws IOException {
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            if (ref.getObjectId() == null) {
                continue;
            }
            try {
                RevObject object = walk.parseAny(ref.getObjectId());
                while (object instanceof RevTag tag) {
                    if (seen.add(tag.copy())) {
                        reader.accept(
                                Phrase.of("git.message", ref.getName().replaceFirst("^refs/tags/", "")),
                                utf8(tag.getTagName() + "\n" + tag.getFullMessage()));
                    }
                    object = walk.parseAny(tag.getObject());
                }
                if (object instanceof RevCommit commit) {
                    walk.markStart(commit);
                }
            } catch (MissingObjectException e) {
                missing++;
            }
        }
    }

    private void commits(RevWalk walk) throws IOException {
        try {
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                seen.add(commit.copy());
                String name = commit.abbreviate(SHORT).name();
                reader.accept(
                        Phrase.of("git.message", name),
                        walk.getObjectReader().open(commit).getBytes());
                tree(commit, name, walk);
            }
        } catch (MissingObjectException e) {
            missing++;
        }
    }

    /** What a commit has that none of those before it has. */
    private void tree(RevCommit commit, String name, RevWalk walk) throws IOException {
        try (var files = new TreeWalk(walk.getObjectReader())) {
            files.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                walk.parseHeaders(parent);
                files.addTree(parent.getTree());
            }
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            while (files.next()) {
                FileMode mode = files.getFileMode(0);
                if (mode == FileMode.MISSING) {
                    continue;
                }
                reader.accept(Phrase.of("git.name", name), utf8(files.getPathString()));
                ObjectId blob = files.getObjectId(0);
                if (mode != FileMode.GITLINK && seen.add(blob)) {
                    object(blob, Phrase.of("git.at", name, files.getPathString()), walk.getObjectReader());
                }
            }
        } catch (MissingObjectException e) {
            missing++;
        }
    }

    private void object(AnyObjectId id, String where, ObjectReader objects) {
        try {
            ObjectLoader loader = objects.open(id);
            if (loader.getSize() > LARGEST) {
                large++;
            } else {
                reader.accept(where, loader.getCachedBytes((int) LARGEST));
            }
        } catch (IOException | RuntimeException e) {
            // JGit throws unchecked exceptions of many kinds at damaged objects
            missing++;
        }
    }

    private void unreachable() throws IOException {
        if (!(repository.getObjectDatabase() instanceof ObjectDirectory database)) {
            return;
        }
        try (ObjectReader objects = repository.newObjectReader()) {
            for (Pack pack : database.getPacks()) {
                for (PackIndex.MutableEntry entry : pack) {
                    lost(entry.toObjectId(), objects);
                }
            }
            for (ObjectId id : LooseObjects.in(database.getDirectory().toPath())) {
                lost(id, objects);
            }
        }
    }

    private void lost(ObjectId id, ObjectReader objects) {
        try {
            if (seen.add(id) && objects.open(id).getType() != Constants.OBJ_TREE) {
                object(id, Phrase.of("git.loose", id.abbreviate(SHORT).name()), objects);
            }
        } catch (IOException | RuntimeException e) {
            missing++;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
