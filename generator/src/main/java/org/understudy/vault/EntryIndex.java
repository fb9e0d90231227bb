package org.understudy.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.understudy.diagnostic.Nearest;
import org.understudy.vault.kdbx.Database;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.Group;

/** The entries of an open vault by their paths and ids, without those in the recycle bin. */
final class EntryIndex {
    private final Map<EntryPath, List<Entry>> byPath = new HashMap<>();
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Optional<UUID> recycleBin;

    EntryIndex(Database database) {
        this.recycleBin = database.recycleBin();
        add(new EntryPath(List.of()), database.root());
    }

    private void add(EntryPath path, Group group) {
        for (Entry entry : group.entries()) {
            byPath.computeIfAbsent(path.child(entry.title()), key -> new ArrayList<>())
                    .add(entry);
            byId.put(entry.id(), entry);
        }
        for (Group inner : group.groups()) {
            if (!recycleBin.equals(Optional.of(inner.id()))) {
                add(path.child(inner.name()), inner);
            }
        }
    }

    /** The entries with this path: none, one, or several that have the same title in the same group. */
    List<Entry> at(EntryPath path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** All of them. */
    Map<EntryPath, List<Entry>> all() {
        return Collections.unmodifiableMap(byPath);
    }

    Optional<Entry> withId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The path that was probably meant: a similar one, or that of an entry elsewhere with the same title. */
    Optional<String> nearest(EntryPath path) {
        Optional<String> similar = Nearest.to(
                path.toString(), paths().stream().map(EntryPath::toString).toList());
        return similar.or(() -> elsewhere(path));
    }

    private List<EntryPath> paths() {
        return byPath.keySet().stream().sorted().toList();
    }

    private Optional<String> elsewhere(EntryPath path) {
        List<EntryPath> paths = paths();
        Optional<String> title =
                Nearest.to(path.title(), paths.stream().map(EntryPath::title).toList());
        return title.flatMap(name -> paths.stream()
                .filter(found -> found.title().equals(name))
                .findFirst()
                .map(EntryPath::toString));
    }
}
