package org.understudy.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What deliveries leave in a folder: the previous edition when the new one is there, and more when one was cut short. */
final class DeliveryLeftovers {
    private final Path root;

    DeliveryLeftovers(Path root) {
        this.root = root;
    }

    /** Deletes what wasn't finished; gives an edition its name back if it had lost it to one that never came. */
    void cleanUp() throws IOException {
        for (String name : Folders.names(root)) {
            if (!PassingName.is(name) || name.equals(PassingName.LOCK)) {
                continue;
            }
            Optional<String> folder = PassingName.ofOld(name);
            if (folder.isEmpty()) {
                Folders.delete(root.resolve(name));
                continue;
            }
            Path target = root.resolve(folder.get());
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                retire(root.resolve(name), target);
            } else {
                Files.move(root.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
                Folders.force(root);
            }
        }
    }

    /** Hands what a recipient had put into the previous edition's folder on to the new one's, and deletes the rest. */
    void retire(Path old, Path target) throws IOException {
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
            for (String name : new DeliveredCopy(old).foreign()) {
                if (!Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(old.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        Folders.delete(old);
        Folders.force(root);
    }
}
