package org.understudy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The folder of a pack where it was delivered, in which its recipient may have put files too. */
final class DeliveredCopy {
    private static final int LARGEST_NOTE = 1 << 20;
    private static final Set<String> ALWAYS = Set.of(Manifest.NAME, Manifest.SIGNATURE, Checksums.NAME);

    private final Path folder;

    DeliveredCopy(Path folder) {
        this.folder = folder;
    }

    /** Whether it is what would be delivered now: every note to the byte, every document as far as its size tells. */
    boolean holds(Parcel parcel) {
        try {
            for (Map.Entry<String, byte[]> note : parcel.notes().entrySet()) {
                if (!Arrays.equals(Folders.read(folder.resolve(note.getKey()), LARGEST_NOTE), note.getValue())) {
                    return false;
                }
            }
            for (Manifest.Entry entry : parcel.manifest().documents()) {
                Path file = folder.resolve(entry.file());
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != entry.size()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What its manifest says; empty if it can't be read. */
    Optional<Manifest> manifest() {
        return note(Manifest.NAME).flatMap(json -> {
            try {
                return Optional.of(Manifest.fromJson(new String(json, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    /** The names of what lies in it and no delivery put there, sorted. */
    List<String> foreign() throws IOException {
        var known = new TreeSet<>(ALWAYS);
        note(Checksums.NAME).ifPresent(list -> known.addAll(Checksums.read(list).keySet()));
        manifest().ifPresent(it -> it.documents().forEach(entry -> known.add(entry.file())));
        return Folders.names(folder).stream()
                .filter(name ->
                        !known.contains(name) || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private Optional<byte[]> note(String name) {
        try {
            return Optional.of(Folders.read(folder.resolve(name), LARGEST_NOTE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
