package org.understudy.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a build that is under way keeps beside the packs, under names that say what it is: {@code .understudy-ID-….new} is a
 * pack not finished yet, {@code .understudy-ID.old} the one it is about to replace. A build that was killed leaves them.
 */
final class Leftovers {
    private static final String PREFIX = ".understudy-";
    private static final String NEW = ".new";
    private static final String OLD = ".old";

    private final Path root;

    Leftovers(Path root) {
        this.root = root;
    }

    /** Where a new pack is made, or a new file. */
    static Path fresh(Path target, String unique) {
        return target.resolveSibling(PREFIX + target.getFileName() + "-" + unique + NEW);
    }

    /** Where the old pack waits until the new one has its name. */
    static Path old(Path target) {
        return target.resolveSibling(PREFIX + target.getFileName() + OLD);
    }

    /** Deletes what wasn't finished; gives a pack its name back if it had lost it to one that never came. */
    void cleanUp() throws IOException {
        for (String name : Folders.names(root)) {
            if (!name.startsWith(PREFIX)) {
                continue;
            }
            Path leftover = root.resolve(name);
            if (name.endsWith(NEW)) {
                Folders.delete(leftover);
            } else if (name.endsWith(OLD)) {
                restore(leftover, root.resolve(name.substring(PREFIX.length(), name.length() - OLD.length())));
            }
        }
    }

    private void restore(Path old, Path target) throws IOException {
        if (Files.exists(target)) {
            Folders.delete(old);
        } else {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(root);
        }
    }
}
