package org.understudy.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.Group;

/** Puts entries into the groups they name, which come into being as they are named. */
final class GroupTree {
    private final SecureRandom random;
    private final String name;
    private final Map<String, GroupTree> groups = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    GroupTree(SecureRandom random, String name) {
        this.random = random;
        this.name = name;
    }

    void add(VaultEntry entry) {
        GroupTree group = this;
        for (String inner : entry.groups()) {
            group = group.groups.computeIfAbsent(inner, key -> new GroupTree(random, key));
        }
        group.entries.add(entry(entry));
    }

    /** What was put into it. */
    Group toGroup() {
        return new Group(
                id(), name, groups.values().stream().map(GroupTree::toGroup).toList(), entries);
    }

    private Entry entry(VaultEntry entry) {
        var fields = new LinkedHashMap<String, FieldValue>();
        fields.put(Entry.TITLE, FieldValue.plain(entry.title()));
        fields.put(Entry.USER_NAME, FieldValue.plain(entry.userName()));
        fields.put(Entry.PASSWORD, value(entry.password(), Protection.PROTECTED));
        fields.put(Entry.URL, FieldValue.plain(entry.url()));
        fields.put(Entry.NOTES, value(entry.notes(), Protection.PLAIN));
        entry.fields().forEach(field -> fields.put(field.name(), value(field.value(), field.protection())));
        var attachments = new LinkedHashMap<String, byte[]>();
        entry.attachments()
                .forEach(file -> attachments.put(file.name(), file.content().clone()));
        return new Entry(id(), fields, attachments);
    }

    private static FieldValue value(Secret secret, Protection protection) {
        return new FieldValue(secret.toUtf8(), protection);
    }

    private UUID id() {
        return id(random);
    }

    /** A random id (RFC 9562, version 4). */
    static UUID id(SecureRandom random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }
}
