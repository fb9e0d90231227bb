package org.understudy.vault;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;

/** Finds a field of an entry by the name that a reference has for it. */
final class EntryFields {
    private static final List<String> STANDARD =
            List.of(Entry.TITLE, Entry.USER_NAME, Entry.PASSWORD, Entry.URL, Entry.NOTES);

    private final OneTimePasswords oneTimePasswords = new OneTimePasswords();

    /** A copy of a value as UTF-8, or of an attachment; empty if the entry has no such field. */
    Optional<byte[]> find(Entry entry, String name) {
        return field(entry, name)
                .or(() -> standard(entry, name))
                .or(() ->
                        name.equalsIgnoreCase(OneTimePasswords.FIELD) ? oneTimePasswords.find(entry) : Optional.empty())
                .or(() -> Optional.ofNullable(entry.attachments().get(name)).map(byte[]::clone));
    }

    /** Whether {@link #find} would give an attachment rather than a field. */
    boolean isAttachment(Entry entry, String name) {
        return entry.attachments().containsKey(name)
                && !entry.fields().containsKey(name)
                && standardName(name).isEmpty();
    }

    /** What can be asked for, as it would be written. */
    List<String> names(Entry entry) {
        Stream<String> present = entry.fields().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> standardName(field.getKey()).isPresent()
                        ? field.getKey().toLowerCase(Locale.ROOT)
                        : field.getKey());
        return Stream.concat(present, entry.attachments().keySet().stream()).toList();
    }

    private static Optional<byte[]> field(Entry entry, String name) {
        return entry.field(name)
                .filter(value -> !name.equals(OneTimePasswords.FIELD))
                .map(FieldValue::toUtf8);
    }

    /** A standard field that isn't in the file is empty, not missing. */
    private static Optional<byte[]> standard(Entry entry, String name) {
        return standardName(name)
                .map(standard -> entry.field(standard).map(FieldValue::toUtf8).orElse(new byte[0]));
    }

    private static Optional<String> standardName(String name) {
        return STANDARD.stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
