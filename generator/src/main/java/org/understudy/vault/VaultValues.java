package org.understudy.vault;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.understudy.vault.kdbx.Entry;

/** Goes through every value of an open vault. */
final class VaultValues {
    private final Function<Secret, String> made;

    /** @param made makes something of a value that doesn't tell it */
    VaultValues(Function<Secret, String> made) {
        this.made = made;
    }

    /** By path and field. Entries with the same path are told apart by numbers; fields without a value are left out. */
    SortedMap<String, SortedMap<String, String>> of(EntryIndex index) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        index.all().forEach((path, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                all.put(i == 0 ? path.toString() : path + " (" + (i + 1) + ")", of(entries, i));
            }
        });
        return all;
    }

    private SortedMap<String, String> of(List<Entry> entries, int number) {
        Entry entry = entries.get(number);
        SortedMap<String, String> fields = new TreeMap<>();
        entry.fields().forEach((name, value) -> {
            if (!value.isEmpty()) {
                fields.put(name, made(value.toUtf8()));
            }
        });
        entry.attachments().forEach((name, content) -> fields.put(name, ofBytes(content)));
        return fields;
    }

    /** Files needn't be text: a character for each byte. */
    private String ofBytes(byte[] content) {
        char[] characters = new char[content.length];
        for (int i = 0; i < content.length; i++) {
            characters[i] = (char) (content[i] & 0xff);
        }
        try (Secret secret = Secret.copyOf(characters)) {
            return made.apply(secret);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private String made(byte[] value) {
        try (Secret secret = Secret.ofUtf8(value)) {
            return made.apply(secret);
        } finally {
            Arrays.fill(value, (byte) 0);
        }
    }
}
