package org.understudy.vault.kdbx;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry, without its history.
 *
 * @param fields by name, {@link #TITLE}, {@link #USER_NAME} and so on among them, in the order of the file
 * @param attachments content by name
 */
public record Entry(UUID id, Map<String, FieldValue> fields, Map<String, byte[]> attachments) {
    public static final String TITLE = "Title";
    public static final String USER_NAME = "UserName";
    public static final String PASSWORD = "Password";
    public static final String URL = "URL";
    public static final String NOTES = "Notes";

    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
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
    }
}
