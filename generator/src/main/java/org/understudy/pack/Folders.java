package org.understudy.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Folders and files that only their owner may read, and that are on disk when a method returns. */
final class Folders {
    /** What file managers leave behind where somebody looks into a folder. It is worth nothing to anybody. */
    static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private Folders() {}

    /** Makes a folder, rights 0700 where the file system knows them, and those above it that are missing. */
    static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, attributes(folder, "rwx------"));
        }
    }

    /** Writes a new file, rights 0600 where the file system knows them. */
    static void write(Path file, byte[] content) throws IOException {
        write(file, content, attributes(file, "rw-------"));
    }

    /** Writes a new file with the rights that are usual where it comes to stand: whom it is for may be another user. */
    static void writeForOthers(Path file, byte[] content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] attributes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, attributes)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A file to lock, empty if it is new. */
    static FileChannel openOrCreate(Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return FileChannel.open(file, options, attributes(file, "rw-------"));
    }

    /** The names of all that stands in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return List.copyOf(names);
    }

    /**
     * The content of a regular file, no link.
     *
     * @throws IOException if it is something else, or larger than {@code limit}
     */
    static byte[] read(Path file, long limit) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > limit) {
            throw new IOException("not what was written");
        }
        return Files.readAllBytes(file);
    }

    private static FileAttribute<?>[] attributes(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Sees to it that renames in a folder are on disk; some systems can't, and need not. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders: there is nothing to be done there
            return;
        }
    }

    /**
     * Gives a finished folder the name of the one that it replaces, which is kept beside it. If that fails, the old one has its
     * name again.
     *
     * @param root the folder of them all
     * @param old the name that the replaced folder gets
     * @return whether there was one
     */
    static boolean swap(Path root, Path fresh, Path target, Path old) throws IOException {
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        force(root);
        return replaces;
    }

    /** The same failure, after what was begun is gone, as far as it can be. */
    static IOException discard(Path fresh, IOException cause) {
        try {
            if (Files.exists(fresh)) {
                delete(fresh);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    /** Deletes a folder and all that is in it, following no links. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
