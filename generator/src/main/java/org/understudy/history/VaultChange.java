package org.understudy.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That an entry of a vault was changed: its name and those of its fields, never a value.
 *
 * @param fields that were added, removed or have another value; of an entry that came or went, none
 */
public record VaultChange(Change.Sort sort, String entry, List<String> fields) {
    public VaultChange {
        fields = List.copyOf(fields);
    }

    /** By the names of entries; of each, keyed fingerprints of its values by the names of fields. */
    public static List<VaultChange> between(
            SortedMap<String, SortedMap<String, String>> before, SortedMap<String, SortedMap<String, String>> after) {
        var changes = new ArrayList<VaultChange>();
        for (String entry : both(before, after)) {
            Map<String, String> was = before.getOrDefault(entry, new TreeMap<>());
            Map<String, String> is = after.getOrDefault(entry, new TreeMap<>());
            if (!before.containsKey(entry)) {
                changes.add(new VaultChange(Change.Sort.ADDED, entry, List.of()));
            } else if (!after.containsKey(entry)) {
                changes.add(new VaultChange(Change.Sort.REMOVED, entry, List.of()));
            } else if (!was.equals(is)) {
                List<String> fields = both(was, is).stream()
                        .filter(it -> !Objects.equals(was.get(it), is.get(it)))
                        .toList();
                changes.add(new VaultChange(Change.Sort.CHANGED, entry, fields));
            }
        }
        return changes;
    }

    private static SortedSet<String> both(Map<String, ?> before, Map<String, ?> after) {
        SortedSet<String> both = new TreeSet<>(before.keySet());
        both.addAll(after.keySet());
        return both;
    }
}
