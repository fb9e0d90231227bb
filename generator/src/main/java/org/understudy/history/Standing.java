package org.understudy.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.understudy.diagnostic.Checked;

/** Looks how a repository stands. */
final class Standing {
    private final Repository repository;
    private final GitPlace place;
    private final String prefix;

    /** @param prefix the path of the plan's folder in the working tree; empty if it is that itself */
    Standing(Repository repository, GitPlace place, String prefix) {
        this.repository = repository;
        this.place = place;
        this.prefix = prefix;
    }

    Checked<Optional<RepositoryState>> state() throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        if (head == null) {
            throw new IOException("no HEAD");
        }
        return Checked.of(
                Optional.of(new RepositoryState(
                        place.kind(),
                        Optional.ofNullable(head.getObjectId()).map(ObjectId::name),
                        head.isSymbolic()
                                ? Optional.of(Repository.shortenRefName(
                                        head.getTarget().getName()))
                                : Optional.empty(),
                        !repository.getObjectDatabase().getShallowCommits().isEmpty(),
                        isDirty())),
                List.of());
    }

    boolean tracks(String path) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return false;
        }
        try (var walk = new RevWalk(repository);
                TreeWalk found = TreeWalk.forPath(
                        repository,
                        prefix.isEmpty() ? path : prefix + "/" + path,
                        walk.parseCommit(head).getTree())) {
            return found != null;
        }
    }

    private boolean isDirty() throws IOException {
        var difference = new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
        if (!prefix.isEmpty()) {
            difference.setFilter(PathFilter.create(prefix));
        }
        return difference.diff();
    }
}
