package org.understudy.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.vault.EntryPath;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** Finds a place in the vault for an item that has none in the plan: the one it got before, or a free one. */
final class EntryPlaces {
    /** The group of those that were in no folder. */
    private static final String USUAL = "Accounts";

    private final VaultView vault;
    private final Set<EntryPath> taken = new HashSet<>();

    EntryPlaces(VaultView vault) {
        this.vault = vault;
    }

    EntryPath place(Described item, String key) throws SecretUnavailableException {
        for (int i = 1; ; i++) {
            EntryPath path = candidate(item, i);
            if (!taken.contains(path) && (isFree(path) || isOf(path, key))) {
                taken.add(path);
                return path;
            }
        }
    }

    /** The place that the item got before; empty if it has none any more, or its title or folder changed. */
    Optional<EntryPath> former(Described item, String key) throws SecretUnavailableException {
        for (int i = 1; ; i++) {
            EntryPath path = candidate(item, i);
            if (isFree(path)) {
                return Optional.empty();
            } else if (isOf(path, key)) {
                return Optional.of(path);
            }
        }
    }

    private static EntryPath candidate(Described item, int number) {
        var names = new ArrayList<>(item.folder().isEmpty() ? List.of(USUAL) : item.folder());
        names.add(item.title() + (number == 1 ? "" : " (" + number + ")"));
        return new EntryPath(names);
    }

    private boolean isFree(EntryPath path) throws SecretUnavailableException {
        Optional<Secret> title = vault.value(path.ref(Optional.of("title")));
        title.ifPresent(Secret::close);
        return title.isEmpty();
    }

    private boolean isOf(EntryPath path, String key) throws SecretUnavailableException {
        Optional<Secret> field = vault.value(path.ref(Optional.of(Fingerprints.FIELD)));
        try {
            return Fingerprints.read(field).item().filter(key::equals).isPresent();
        } finally {
            field.ifPresent(Secret::close);
        }
    }
}
