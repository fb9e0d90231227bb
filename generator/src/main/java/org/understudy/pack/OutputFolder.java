package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import org.understudy.seal.signature.DetachedSignature;

/**
 * The folder that packs are written to, one folder a pack. A pack is replaced as a whole: the new one is written beside the
 * old one and takes its name when all of it is on disk. Whatever happens on the way, the old or the new one is there, if
 * need be under another name, which opening the folder puts right. One build at a time.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String STATES = ".understudy-state";

    /** No pack is called so. */
    private static final String BUILD = "_build.json";

    /** No manifest or state is nearly as large. */
    private static final int LARGEST_NOTE = 1 << 20;

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
            OutputLock lock = OutputLock.of(root);
            try {
                Path states = root.resolve(STATES);
                if (Files.isDirectory(states)) {
                    new Leftovers(states).cleanUp();
                }
                Path reports = root.resolve(ReportFolder.USUAL_NAME);
                if (Files.isDirectory(reports, LinkOption.NOFOLLOW_LINKS)) {
                    new Leftovers(reports).cleanUp();
                }
                new Leftovers(root).cleanUp();
            } catch (IOException e) {
                lock.close();
                throw e;
            }
            return new OutputFolder(root, random, lock);
        } catch (IOException e) {
            throw PackException.notWritable(root, e);
        }
    }

    /** Where a pack is. */
    public Path folder(String pack) {
        return root.resolve(pack);
    }

    /**
     * What was noted about a pack that is there just as it was written: every file with its digest, and no other. Empty if
     * there is none, if any of it was changed or came from elsewhere, or if nothing legible was noted.
     */
    public Optional<BuildState> current(String pack) {
        Path folder = folder(pack);
        try {
            BuildState state = noted(pack);
            Manifest manifest = state.manifest();
            boolean same = manifest.pack().equals(pack) && manifest.equals(manifest(folder));
            return same && foreign(folder, Set.copyOf(files(manifest))).isEmpty() && isIntact(folder, manifest)
                    ? Optional.of(state)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isIntact(Path folder, Manifest manifest) throws IOException {
        if (manifest.signedBy().isPresent()) {
            byte[] signature = Folders.read(folder.resolve(Manifest.SIGNATURE), LARGEST_NOTE);
            Optional<String> signedBy =
                    DetachedSignature.signer(manifest.toBytes(), signature).map(DetachedSignature.Signer::fingerprint);
            if (!signedBy.equals(manifest.signedBy())) {
                return false;
            }
        }
        for (Manifest.Entry entry : manifest.documents()) {
            byte[] content = Folders.read(folder.resolve(entry.file()), entry.size());
            if (!Digest.ofContent(content).equals(entry.sha256())) {
                return false;
            }
        }
        return true;
    }

    private static Manifest manifest(Path folder) throws IOException {
        return Manifest.fromJson(text(folder.resolve(Manifest.NAME)));
    }

    private BuildState noted(String pack) throws IOException {
        return BuildState.fromJson(text(statePath(pack)));
    }

    private static String text(Path file) throws IOException {
        return new String(Folders.read(file, LARGEST_NOTE), StandardCharsets.UTF_8);
    }

    /**
     * Replaces a pack.
     *
     * @param files by name
     * @throws PackException if it can't be written, or its folder holds files that no build wrote; the old one is left
     */
    public void replace(Manifest manifest, Map<String, Deliverable> files) throws PackException {
        replace(manifest, Optional.empty(), files);
    }

    /**
     * Replaces a pack by one whose manifest may be signed.
     *
     * @param signature of the manifest's bytes
     */
    public void replace(Manifest manifest, Optional<byte[]> signature, Map<String, Deliverable> files)
            throws PackException {
        Path target = folder(manifest.pack());
        Path fresh = Leftovers.fresh(target, hex());
        try {
            refuseForeignFiles(manifest.pack(), target);
            Folders.create(fresh);
            for (var file : files.entrySet()) {
                Folders.write(fresh.resolve(file.getKey()), file.getValue().bytes());
            }
            Folders.write(fresh.resolve(Manifest.NAME), manifest.toBytes());
            if (signature.isPresent()) {
                Folders.write(fresh.resolve(Manifest.SIGNATURE), signature.get());
            }
            Folders.force(fresh);
            swap(fresh, target);
        } catch (IOException e) {
            throw PackException.notWritable(target, Folders.discard(fresh, e));
        }
    }

    private void swap(Path fresh, Path target) throws IOException {
        Path old = Leftovers.old(target);
        if (Folders.swap(root, fresh, target, old)) {
            Folders.delete(old);
        }
    }

    /** A file is known if the pack's manifest names it, or the note of the last build where that is lost. */
    private void refuseForeignFiles(String pack, Path target) throws IOException, PackException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw PackException.inTheWay(target);
        }
        var known = new TreeSet<String>();
        legible(() -> manifest(target)).ifPresent(manifest -> known.addAll(files(manifest)));
        legible(() -> noted(pack)).ifPresent(state -> known.addAll(files(state.manifest())));
        List<String> foreign = foreign(target, known);
        if (!foreign.isEmpty()) {
            throw new PackException(Diagnostic.general(PackRules.FOREIGN_FILES, target, String.join(", ", foreign)));
        }
    }

    private static List<String> files(Manifest manifest) {
        var files = new TreeSet<>(Set.of(Manifest.NAME));
        manifest.documents().forEach(entry -> files.add(entry.file()));
        manifest.signedBy().ifPresent(it -> files.add(Manifest.SIGNATURE));
        return List.copyOf(files);
    }

    private static List<String> foreign(Path folder, Set<String> known) throws IOException {
        return Folders.names(folder).stream()
                .filter(name -> !known.contains(name) && !Folders.DROPPINGS.contains(name))
                .toList();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> Optional<T> legible(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes what the next build needs to know about a pack. */
    public void note(BuildState state) throws PackException {
        note(statePath(state.manifest().pack()), state.toJson());
    }

    /** Notes what a build that went well was made of and found. */
    public void note(BuildNote build) throws PackException {
        note(buildPath(root), build.toJson());
    }

    private void note(Path target, String text) throws PackException {
        Path fresh = Leftovers.fresh(target, hex());
        try {
            Folders.create(root.resolve(STATES));
            Folders.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PackException.notWritable(target, Folders.discard(fresh, e));
        }
    }

    /** What was noted about the last build into a folder that went well; empty if there was none, or if it isn't legible. */
    public static Optional<BuildNote> lastBuild(Path root) {
        return legible(() -> BuildNote.fromJson(text(buildPath(root))));
    }

    /**
     * What was noted about a pack that is as it was when its stamp was taken. Nothing of it is read.
     *
     * @param stamp by {@link #stamp}
     */
    public Optional<BuildState> since(String pack, String stamp) {
        return legible(() -> stamp(pack)).filter(stamp::equals).flatMap(it -> legible(() -> noted(pack)));
    }

    /**
     * Changes whenever a file of a pack, or what was noted about it, does: names, sizes, and when each was written.
     *
     * @throws IOException if there is no such pack
     */
    public String stamp(String pack) throws IOException {
        var stamps = new Digest().add(FileStamp.of(statePath(pack)));
        Path folder = folder(pack);
        for (String name : Folders.names(folder)) {
            stamps.add(name).add(FileStamp.of(folder.resolve(name)));
        }
        return stamps.hex();
    }

    private static Path buildPath(Path root) {
        return root.resolve(STATES).resolve(BUILD);
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
