package org.understudy.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the repository around a folder lies, as git finds it: the nearest folder above with a {@code .git}.
 *
 * @param metadata the folder with {@code HEAD}
 * @param workTree the folder with {@code .git} in it
 */
record GitPlace(Path metadata, Path workTree, RepositoryState.Kind kind) {
    private static final String DOT_GIT = ".git";
    private static final String POINTER = "gitdir: ";
    private static final int LONGEST_POINTER = 8192;

    /** Thrown when there is something that should lead to a repository and doesn't. */
    static final class BrokenLinkException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenLinkException(Path link) {
            super(link + " leads to no repository");
        }
    }

    /** @param folder a real path */
    static Optional<GitPlace> around(Path folder) throws IOException {
        for (Path above = folder; above != null; above = above.getParent()) {
            Path link = above.resolve(DOT_GIT);
            if (isMetadata(link)) {
                return Optional.of(new GitPlace(link.toRealPath(), above, RepositoryState.Kind.MAIN));
            } else if (Files.isRegularFile(link)) {
                return Optional.of(follow(link, above));
            }
        }
        return Optional.empty();
    }

    private static boolean isMetadata(Path folder) {
        return Files.isDirectory(folder)
                && Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"));
    }

    private static GitPlace follow(Path link, Path workTree) throws IOException {
        try {
            String text = start(link).strip();
            if (text.startsWith(POINTER)) {
                Path target = workTree.resolve(text.substring(POINTER.length()).strip());
                boolean linked = Files.isRegularFile(target.resolve("commondir"));
                if (linked && Files.isRegularFile(target.resolve("HEAD")) || isMetadata(target)) {
                    return new GitPlace(
                            target.toRealPath(),
                            workTree,
                            linked ? RepositoryState.Kind.LINKED : RepositoryState.Kind.ELSEWHERE);
                }
            }
        } catch (InvalidPathException e) {
            throw new BrokenLinkException(link);
        }
        throw new BrokenLinkException(link);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST_POINTER), StandardCharsets.UTF_8);
        }
    }
}
