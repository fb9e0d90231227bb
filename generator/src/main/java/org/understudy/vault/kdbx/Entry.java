package org.understudy.vault.kdbx;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry.
 *
 * @param fields by name, {@link #TITLE}, {@link #USER_NAME} and so on among them, in the order of the file
 * @param attachments content by name
 * @param history what it was before each change, as far as the vault remembers
 */
public record Entry(UUID id, Map<String, FieldValue> fields, Map<String, byte[]> attachments, List<Entry> history) {
    public static final String TITLE = "Title";
    public static final String USER_NAME = "UserName";
    public static final String PASSWORD = "Password";
    public static final String URL = "URL";
    public static final String NOTES = "Notes";

    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
        history = List.copyOf(history);
    }

    /** One that never was otherwise. */
    public Entry(UUID id, Map<String, FieldValue> fields, Map<String, byte[]> attachments) {
        this(id, fields, attachments, List.of());
    }

    /** The field with exactly this name. */
    public Optional<FieldValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Its title; empty if it has none. */
    public String title() {
        return field(TITLE).map(FieldValue::text).orElse("");
    }

    void wipe() {
        fields.values().forEach(FieldValue::wipe);
        attachments.values().forEach(content -> Arrays.fill(content, (byte) 0));
        history.forEach(Entry::wipe);
    }
}
