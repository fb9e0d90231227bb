package org.understudy.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.SecretRef;
import org.understudy.vault.EntryPath;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/**
 * Brings the values of one item into the vault: what the export changed since the last import is changed, what the author changed meanwhile
 * stays. Where both did, nothing is done but told.
 */
final class EntryMerge {
    private final VaultView vault;
    private final EntryPath main;
    private final Fingerprints fingerprints;
    private final Map<EntryPath, EntryDraft> drafts = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();
    private boolean noted;

    /** @param main the entry that remembers what was imported */
    EntryMerge(VaultView vault, EntryPath main) throws SecretUnavailableException {
        this.vault = vault;
        this.main = main;
        Optional<Secret> field = vault.value(main.ref(Optional.of(Fingerprints.FIELD)));
        this.fingerprints = Fingerprints.read(field);
        field.ifPresent(Secret::close);
    }

    /** Notes which item the entry is made of. */
    void of(String key) {
        if (!fingerprints.item().equals(Optional.of(key))) {
            fingerprints.setItem(key);
            noted = true;
        }
    }

    /**
     * Takes a value over, if the export changed it and the author didn't.
     *
     * @param name under which it is remembered
     * @param where it belongs
     */
    void offer(String name, SecretRef where, Secret value) throws SecretUnavailableException {
        if (fingerprints.matches(name, value)) {
            return;
        }
        Optional<Secret> current = vault.value(where);
        try {
            boolean same = current.filter(it -> it.sameAs(value)).isPresent();
            boolean untouched =
                    current.filter(it -> !fingerprints.matches(name, it)).isEmpty();
            if (!same && !untouched) {
                conflicts.add(name);
                return;
            }
            if (!same) {
                draft(EntryPath.parse(where.locator()))
                        .set(where.field().map(EntryMerge::field).orElse(EntryDraft.PASSWORD), value);
            }
            fingerprints.put(name, value);
            noted = true;
        } finally {
            current.ifPresent(Secret::close);
        }
    }

    /**
     * Whether the export changed something since the last import that isn't in the vault, and the author's differs from it. Until
     * both are the same, what was imported last is remembered.
     */
    boolean differs(String name, String exported, String own) {
        Secret value = Secret.copyOf(exported.toCharArray());
        if (exported.equals(own) || !fingerprints.has(name)) {
            noted |= !fingerprints.matches(name, value);
            fingerprints.put(name, value);
            return false;
        }
        return !fingerprints.matches(name, value);
    }

    private static String field(String written) {
        String name = EntryPath.fieldName(written);
        return Stream.of(EntryDraft.PASSWORD, EntryDraft.USER_NAME, EntryDraft.URL, EntryDraft.NOTES)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private EntryDraft draft(EntryPath path) {
        return drafts.computeIfAbsent(path, EntryDraft::new);
    }

    /** The names of values that both changed. */
    List<String> conflicts() {
        return conflicts;
    }

    boolean changes() {
        return !drafts.isEmpty();
    }

    /** What the vault is to get for it. */
    List<EntryDraft> drafts() {
        if (noted) {
            draft(main).set(Fingerprints.FIELD, fingerprints.toSecret());
        }
        return List.copyOf(drafts.values());
    }
}
