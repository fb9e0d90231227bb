package org.understudy.vault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.plan.SecretRef;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** The entries that a new vault needs so that every name of a plan leads somewhere, with nothing secret in them yet. */
public final class VaultOutline {
    private static final List<String> STANDARD = List.of("password", "username", "url", "notes", "title");

    private final Map<EntryPath, TreeSet<String>> fields = new TreeMap<>();
    private final Map<EntryPath, String> userNames = new LinkedHashMap<>();
    private final Map<EntryPath, String> addresses = new LinkedHashMap<>();

    /** @param names those of other schemes are left out */
    public VaultOutline(Collection<SecretRef> names) {
        for (SecretRef name : names) {
            if (name.scheme() == SecretRef.Scheme.VAULT) {
                TreeSet<String> custom =
                        fields.computeIfAbsent(EntryPath.parse(name.locator()), key -> new TreeSet<>());
                name.field()
                        .map(EntryPath::fieldName)
                        .filter(field -> STANDARD.stream().noneMatch(field::equalsIgnoreCase))
                        .ifPresent(custom::add);
            }
        }
    }

    /** What is known of the entry that {@code name} leads to. */
    public void describe(SecretRef name, String userName, String address) {
        EntryPath path = EntryPath.parse(name.locator());
        userNames.put(path, userName);
        addresses.put(path, address);
    }

    /** The entries, sorted by path: empty passwords, empty protected fields. */
    public List<VaultEntry> entries() {
        return fields.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private VaultEntry entry(EntryPath path, TreeSet<String> custom) {
        List<String> groups = path.names().subList(0, path.names().size() - 1);
        Secret nothing = Secret.copyOf(new char[0]);
        VaultEntry entry = VaultEntry.of(groups, path.title(), userNames.getOrDefault(path, ""), nothing)
                .withUrl(addresses.getOrDefault(path, ""));
        for (String field : custom) {
            entry = entry.withField(field, nothing, Protection.PROTECTED);
        }
        return entry;
    }
}
