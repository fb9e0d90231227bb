package org.understudy.vault.kdbx;

import java.util.List;
import java.util.UUID;

/** A group with what is in it, in the order of the file. */
public record Group(UUID id, String name, List<Group> groups, List<Entry> entries) {
    public Group {
        groups = List.copyOf(groups);
        entries = List.copyOf(entries);
    }

    /** Overwrites every value and attachment below it. */
    public void wipe() {
        groups.forEach(Group::wipe);
        entries.forEach(Entry::wipe);
    }
}
