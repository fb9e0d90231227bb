package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.seal.Deliverable;

/**
 * The folder that packs are written to, one folder a pack. A pack is replaced as a whole: the new one is written beside the
 * old one and takes its name when all of it is on disk. Whatever happens on the way, the old or the new one is there, if
 * need be under another name, which opening the folder puts right. One build at a time.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String PREFIX = ".understudy-";
    private static final String NEW = ".new";
    private static final String OLD = ".old";
    private static final String STATES = ".understudy-state";

    private final Path root;
    private final RandomGenerator random;
    private final OutputLock lock;

    private OutputFolder(Path root, RandomGenerator random, OutputLock lock) {
        this.root = root;
        this.random = random;
        this.lock = lock;
    }

    /**
     * Opens the folder, makes it if it is missing, and cleans up after a build that was killed.
     *
     * @param random names temporary folders
     * @throws PackException if it can't be made, or another build is at work in it
     */
    public static OutputFolder open(Path root, RandomGenerator random) throws PackException {
        try {
            Folders.create(root);
            var folder = new OutputFolder(root, random, OutputLock.of(root));
            folder.cleanUp();
            return folder;
        } catch (IOException e) {
            throw PackException.notWritable(root, e);
        }
    }

    private void cleanUp() throws IOException {
        Path states = root.resolve(STATES);
        if (Files.isDirectory(states)) {
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(states, "*" + NEW)) {
                for (Path leftover : leftovers) {
                    Files.delete(leftover);
                }
            }
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                String name = leftover.getFileName().toString();
                if (name.endsWith(OLD)) {
                    Path pack = root.resolve(name.substring(PREFIX.length(), name.length() - OLD.length()));
                    if (Files.exists(pack)) {
                        Folders.delete(leftover);
                    } else {
                        Files.move(leftover, pack, StandardCopyOption.ATOMIC_MOVE);
                    }
                } else if (name.endsWith(NEW)) {
                    Folders.delete(leftover);
                }
            }
        }
    }

    /** Where a pack is. */
    public Path folder(String pack) {
        return root.resolve(pack);
    }

    /** The manifest of a pack that is there and unharmed: every file it lists has its digest, and no other is there. */
    public Optional<Manifest> intact(String pack) {
        Path folder = folder(pack);
        try {
            Manifest manifest = Manifest.fromJson(Files.readString(folder.resolve(Manifest.NAME)));
            for (Manifest.Entry entry : manifest.documents()) {
                byte[] content = Files.readAllBytes(folder.resolve(entry.file()));
                if (!Digest.ofContent(content).equals(entry.sha256())) {
                    return Optional.empty();
                }
            }
            return foreign(folder, manifest).isEmpty() ? Optional.of(manifest) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a pack.
     *
     * @param files by name
     * @throws PackException if it can't be written, or its folder holds files that no build wrote; the old one is left
     */
    public void replace(Manifest manifest, Map<String, Deliverable> files) throws PackException {
        Path target = folder(manifest.pack());
        refuseForeignFiles(target);
        Path fresh = root.resolve(PREFIX + manifest.pack() + "-" + hex() + NEW);
        Path old = root.resolve(PREFIX + manifest.pack() + OLD);
        try {
            Folders.create(fresh);
            for (var file : files.entrySet()) {
                Folders.write(fresh.resolve(file.getKey()), file.getValue().bytes());
            }
            Folders.write(fresh.resolve(Manifest.NAME), manifest.toJson().getBytes(StandardCharsets.UTF_8));
            Folders.force(fresh);
            swap(fresh, target, old);
        } catch (IOException e) {
            throw PackException.notWritable(target, discard(fresh, e));
        }
    }

    private void swap(Path fresh, Path target, Path old) throws IOException {
        boolean replaces = Files.exists(target);
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
        Folders.force(root);
        if (replaces) {
            Folders.delete(old);
        }
    }

    private static IOException discard(Path fresh, IOException cause) {
        try {
            if (Files.exists(fresh)) {
                Folders.delete(fresh);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private void refuseForeignFiles(Path target) throws PackException {
        if (!Files.exists(target)) {
            return;
        }
        try {
            Optional<Manifest> manifest = Files.exists(target.resolve(Manifest.NAME))
                    ? Optional.of(Manifest.fromJson(Files.readString(target.resolve(Manifest.NAME))))
                    : Optional.empty();
            List<String> foreign = manifest.isPresent() ? foreign(target, manifest.get()) : names(target);
            if (!foreign.isEmpty()) {
                throw new PackException(
                        Diagnostic.general(PackRules.FOREIGN_FILES, target, String.join(", ", foreign)));
            }
        } catch (IOException e) {
            throw new PackException(Diagnostic.general(PackRules.FOREIGN_FILES, target, Manifest.NAME));
        }
    }

    private static List<String> foreign(Path folder, Manifest manifest) throws IOException {
        Set<String> known = new TreeSet<>(Set.of(Manifest.NAME));
        manifest.documents().forEach(entry -> known.add(entry.file()));
        return names(folder).stream().filter(name -> !known.contains(name)).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return List.copyOf(names);
    }

    /** What the last build noted about a pack, if it is there and legible. */
    public Optional<BuildState> state(String pack) {
        try {
            return Optional.of(BuildState.fromJson(Files.readString(statePath(pack))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes what the next build needs to know about a pack. */
    public void note(String pack, BuildState state) throws PackException {
        Path target = statePath(pack);
        Path fresh = target.resolveSibling(pack + "-" + hex() + NEW);
        try {
            Folders.create(root.resolve(STATES));
            Folders.write(fresh, state.toJson().getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PackException.notWritable(target, e);
        }
    }

    private Path statePath(String pack) {
        return root.resolve(STATES).resolve(pack + ".json");
    }

    private String hex() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws PackException {
        try {
            lock.close();
        } catch (IOException e) {
            throw PackException.notWritable(root, e);
        }
    }
}
