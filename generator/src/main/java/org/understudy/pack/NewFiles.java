package org.understudy.pack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Files that are added to a folder of the author's, all or none: closed before {@link #keep}, they are gone again, with the
 * folders that were made for them. Nothing that is there is ever changed, and no link is followed.
 */
public final class NewFiles implements AutoCloseable {
    private final Path root;
    private final Deque<Path> made = new ArrayDeque<>();
    private boolean kept;

    /** @param root may be missing yet */
    public NewFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Those names at which something stands already, or that lead through something that isn't a folder; in their order. */
    public List<String> inTheWay(Collection<String> names) {
        return names.stream().filter(this::isTaken).toList();
    }

    private boolean isTaken(String name) {
        Path path = root;
        for (Path part : root.relativize(file(name))) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isFolder(path)) {
                return true;
            }
            path = path.resolve(part);
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The root may be reached by a link; below it, none is followed. */
    private boolean isFolder(Path path) {
        return path.equals(root) ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Path file(String name) {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException(name + " isn't below the folder");
        }
        return file;
    }

    /**
     * @param name relative, with {@code /} between its parts
     * @throws FileAlreadyExistsException if something stands there, or on the way to it
     */
    public void write(String name, byte[] content) throws IOException {
        if (isTaken(name)) {
            throw new FileAlreadyExistsException(name);
        }
        Path file = file(name);
        Path parent = file.getParent();
        if (parent != null) {
            folder(parent);
        }
        Folders.writeForOthers(file, content);
        made.push(file);
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                folder(parent);
            }
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /** Notes a file that somebody else made among these, so that it goes if they go. */
    public void add(Path file) {
        made.push(file);
    }

    /** From now on they stay. */
    public void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        while (!kept && !made.isEmpty()) {
            Files.deleteIfExists(made.pop());
        }
    }
}
