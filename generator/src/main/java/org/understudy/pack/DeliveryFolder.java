package org.understudy.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.seal.Opener;
import org.understudy.seal.UnopenedException;

/**
 * A folder that packs are delivered to: a stick, a folder that is synchronised. A pack comes to stand there as a whole, after
 * it was read back, compared and opened; the previous edition stays until then. Whatever happens on the way, the one or the
 * other is there, if need be under another name, which the next delivery puts right. What a recipient put beside the
 * documents stays.
 */
public final class DeliveryFolder implements AutoCloseable {
    private final Path root;
    private final RandomGenerator random;
    private final DeliveryLock lock;

    private DeliveryFolder(Path root, RandomGenerator random, DeliveryLock lock) {
        this.root = root;
        this.random = random;
        this.lock = lock;
    }

    /** Whether a newer edition than the one that is delivered stays. */
    public enum Overtaking {
        NEWER_STAYS,
        NEWER_GOES
    }

    /** Whether a folder holds just this already, and no delivery was cut short there. Nothing is written or opened. */
    public static boolean holds(Path root, Parcel parcel) {
        try {
            return new DeliveredCopy(root.resolve(parcel.folder())).holds(parcel)
                    && Folders.names(root).stream().noneMatch(PassingName::is);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens a folder, and cleans up after a delivery that was cut short.
     *
     * @param random names what stands there for a moment
     * @throws PackException if it isn't there, can't be written, or another build is at work in it
     */
    public static DeliveryFolder open(Path root, RandomGenerator random) throws PackException {
        if (!Files.isDirectory(root)) {
            Diagnostic missing = Diagnostic.general(PackRules.NO_DESTINATION, root);
            throw new PackException(Files.exists(root) ? missing.hinting("file") : missing);
        }
        try {
            DeliveryLock lock = DeliveryLock.of(root, hex(random));
            try {
                new DeliveryLeftovers(root).cleanUp();
            } catch (IOException e) {
                lock.close();
                throw e;
            }
            return new DeliveryFolder(root, random, lock);
        } catch (IOException e) {
            throw PackException.notDelivered(root, e);
        }
    }

    private static String hex(RandomGenerator random) {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Delivers a pack.
     *
     * @param opener opens what is sealed; there, if anything is
     * @throws PackException if it can't be; what was there before still is
     */
    public void deliver(Parcel parcel, Optional<Opener> opener, Overtaking overtaking) throws PackException {
        Path target = root.resolve(parcel.folder());
        Path fresh = root.resolve(PassingName.fresh(parcel.folder(), hex(random)));
        try {
            refuse(parcel, target, overtaking);
            Files.createDirectory(fresh);
            copy(parcel, fresh);
            verify(parcel, fresh, opener);
            for (String name : names(parcel)) {
                Files.move(
                        fresh.resolve(PassingName.unverified(name)),
                        fresh.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE);
            }
            Folders.force(fresh);
            swap(fresh, target);
        } catch (IOException e) {
            throw PackException.notDelivered(target, Folders.discard(fresh, e));
        } catch (PackException e) {
            Folders.discard(fresh, new IOException(e));
            throw e;
        }
    }

    private static Set<String> names(Parcel parcel) {
        var names = new TreeSet<>(parcel.notes().keySet());
        parcel.manifest().documents().forEach(entry -> names.add(entry.file()));
        return names;
    }

    private static void refuse(Parcel parcel, Path target, Overtaking overtaking) throws IOException, PackException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new PackException(
                    Diagnostic.general(PackRules.IN_THE_WAY, target, target).hinting("folder"));
        }
        var copy = new DeliveredCopy(target);
        Optional<Manifest> there = copy.manifest();
        if (there.isPresent()) {
            Manifest manifest = there.get();
            if (!manifest.pack().equals(parcel.manifest().pack())) {
                throw new PackException(Diagnostic.general(PackRules.OTHER_PACK, target, manifest.pack()));
            }
            if (overtaking == Overtaking.NEWER_STAYS && manifest.isNewerThan(parcel.manifest())) {
                throw new PackException(Diagnostic.general(
                        PackRules.NEWER_THERE,
                        target,
                        manifest.edition(),
                        manifest.asAt(),
                        parcel.manifest().edition()));
            }
        }
        Set<String> ours = names(parcel).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> clashing = there.isEmpty()
                ? List.of()
                : copy.foreign().stream()
                        .filter(name -> ours.contains(name.toLowerCase(Locale.ROOT)))
                        .toList();
        if (!clashing.isEmpty()) {
            throw new PackException(Diagnostic.general(PackRules.IN_THE_WAY, target, String.join(", ", clashing)));
        }
    }

    private static void copy(Parcel parcel, Path fresh) throws IOException {
        for (Manifest.Entry entry : parcel.manifest().documents()) {
            Folders.writeForOthers(fresh.resolve(PassingName.unverified(entry.file())), parcel.content(entry));
        }
        for (Map.Entry<String, byte[]> note : parcel.notes().entrySet()) {
            Folders.writeForOthers(fresh.resolve(PassingName.unverified(note.getKey())), note.getValue());
        }
        Folders.force(fresh);
    }

    private static void verify(Parcel parcel, Path fresh, Optional<Opener> opener) throws IOException, PackException {
        for (Manifest.Entry entry : parcel.manifest().documents()) {
            byte[] content = readBack(fresh, entry.file(), entry.size(), entry.sha256());
            if (entry.opensWithPassphrase()) {
                try {
                    opener.orElseThrow().open(content, entry.format());
                } catch (UnopenedException e) {
                    throw new PackException(Diagnostic.general(PackRules.NOT_AS_SENT, entry.file(), root(fresh))
                            .hinting("unopened"));
                }
            }
        }
        for (Map.Entry<String, byte[]> note : parcel.notes().entrySet()) {
            readBack(fresh, note.getKey(), note.getValue().length, Digest.ofContent(note.getValue()));
        }
    }

    private static byte[] readBack(Path fresh, String name, long size, String sha256)
            throws IOException, PackException {
        Path file = fresh.resolve(PassingName.unverified(name));
        byte[] content = Files.size(file) == size ? Folders.read(file, size) : new byte[0];
        if (!Digest.ofContent(content).equals(sha256)) {
            throw new PackException(Diagnostic.general(PackRules.NOT_AS_SENT, name, root(fresh)));
        }
        return content;
    }

    private static Path root(Path fresh) {
        return fresh.resolveSibling(".").normalize();
    }

    private void swap(Path fresh, Path target) throws IOException {
        Path old = root.resolve(PassingName.old(target.getFileName().toString()));
        if (Folders.swap(root, fresh, target, old)) {
            new DeliveryLeftovers(root).retire(old, target);
        }
    }

    @Override
    public void close() throws PackException {
        try {
            lock.close();
        } catch (IOException e) {
            throw PackException.notDelivered(root, e);
        }
    }
}
