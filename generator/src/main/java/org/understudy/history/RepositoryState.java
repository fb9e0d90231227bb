package org.understudy.history;

import java.util.Optional;

/**
 * How the repository around a plan stands.
 *
 * @param head the commit that is checked out, 40 hexadecimal digits; empty if there is none yet
 * @param branch the short name of the branch that is checked out; empty if HEAD is detached
 * @param shallow whether it lacks older commits
 * @param dirty whether a file of the plan's folder differs from HEAD or isn't tracked, by git's rules what to ignore
 */
public record RepositoryState(
        Kind kind, Optional<String> head, Optional<String> branch, boolean shallow, boolean dirty) {

    /** What sort of working tree the plan is in. */
    public enum Kind {
        /** The one that belongs to its repository. */
        MAIN,
        /** One of {@code git worktree add}. */
        LINKED,
        /** A submodule of another repository, or a repository whose metadata lie elsewhere. */
        ELSEWHERE
    }
}
