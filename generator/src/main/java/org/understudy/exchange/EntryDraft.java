package org.understudy.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.vault.EntryChange;
import org.understudy.vault.EntryPath;
import org.understudy.vault.Secret;
import org.understudy.vault.VaultEntry;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** What an entry of the vault is to get. Fields of these names are those that every entry has. */
public final class EntryDraft {
    static final String PASSWORD = "Password";
    static final String USER_NAME = "UserName";
    static final String URL = "URL";
    static final String NOTES = "Notes";

    /** An item may have several addresses. */
    private static final Pattern FURTHER_URL = Pattern.compile("URL( [0-9]+)?");

    private final EntryPath path;
    private final Map<String, Secret> values = new LinkedHashMap<>();

    EntryDraft(EntryPath path) {
        this.path = path;
    }

    /** @param value not closed while the draft is used */
    void set(String field, Secret value) {
        values.put(field, value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    EntryPath path() {
        return path;
    }

    /** As a change of a vault that is there. */
    public EntryChange change() {
        return new EntryChange(
                path.ref(Optional.empty()), value(PASSWORD), fields(List.of(PASSWORD)), Optional.empty());
    }

    /** As an entry of a vault that is made. */
    public VaultEntry entry() {
        List<String> names = path.names();
        return new VaultEntry(
                names.subList(0, names.size() - 1),
                names.get(names.size() - 1),
                text(USER_NAME),
                text(URL),
                value(PASSWORD).orElseGet(EntryDraft::nothing),
                value(NOTES).orElseGet(EntryDraft::nothing),
                fields(List.of(PASSWORD, USER_NAME, URL, NOTES)),
                List.of());
    }

    private Optional<Secret> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private static Secret nothing() {
        return Secret.copyOf(new char[0]);
    }

    private String text(String field) {
        return value(field).map(it -> it.reveal(Object::toString)).orElse("");
    }

    private List<VaultEntry.Field> fields(List<String> without) {
        var fields = new ArrayList<VaultEntry.Field>();
        values.forEach((name, value) -> {
            if (!without.contains(name)) {
                boolean plain =
                        name.equals(USER_NAME) || FURTHER_URL.matcher(name).matches();
                fields.add(new VaultEntry.Field(name, value, plain ? Protection.PLAIN : Protection.PROTECTED));
            }
        });
        return fields;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
