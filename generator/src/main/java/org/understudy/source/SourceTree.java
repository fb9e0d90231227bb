package org.understudy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of a plan, or of a template layer: nothing outside it can be read through this class, whatever a path or a
 * symbolic link says.
 */
public final class SourceTree implements SourceFiles {
    private static final int MAX_DEPTH = 16;

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /**
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it can't be read
     */
    public static SourceTree open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new SourceTree(folder.toRealPath());
    }

    /** The real path of the folder. */
    public Path root() {
        return root;
    }

    @Override
    public Listing list() throws IOException {
        var files = new TreeMap<String, Boolean>();
        Files.walkFileTree(root, java.util.Set.of(), MAX_DEPTH, visitor(files));
        var inside = new ArrayList<String>();
        var escaping = new ArrayList<String>();
        files.forEach((path, contained) -> (contained ? inside : escaping).add(path));
        return new Listing(List.copyOf(inside), List.copyOf(escaping));
    }

    private FileVisitor<Path> visitor(TreeMap<String, Boolean> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                    files.put(
                            relative(file),
                            attributes.isRegularFile() || contained(file).isPresent());
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private Optional<Path> contained(Path path) {
        try {
            Path real = path.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The regular file that a path relative to the folder names; empty if there is none, or if the path or a link on the
     * way leads out of the folder.
     */
    public Optional<Path> find(String path) {
        if (!isConfined(path)) {
            return Optional.empty();
        }
        return contained(root.resolve(path).normalize());
    }

    @Override
    public boolean has(String path) {
        return find(path).isPresent();
    }

    @Override
    public boolean isConfined(String path) {
        try {
            return !path.isEmpty()
                    && path.indexOf('\\') < 0
                    && !Path.of(path).isAbsolute()
                    && root.resolve(path).normalize().startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        Path file = find(path).orElseThrow(() -> new NoSuchFileException(path));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new FileTooLargeException(path, limit);
            }
            return bytes;
        }
    }
}
