package org.understudy.vault;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.understudy.plan.SecretRef;

/**
 * Where an entry stands in a vault: its groups, but for the root, and its title. Written {@code Group/Sub/Title}, with a
 * backslash before a slash, a number sign or a backslash that is part of a name. Names are compared in Unicode's NFC.
 */
public record EntryPath(List<String> names) implements Comparable<EntryPath> {
    private static final String ESCAPED = "/#\\";

    public EntryPath {
        names = names.stream().map(EntryPath::normalized).toList();
    }

    /** The path that is written like this; a slash at its start means nothing. */
    public static EntryPath parse(String text) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        for (int i = text.startsWith("/") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                name.append(text.charAt(++i));
            } else if (c == '/') {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return new EntryPath(names);
    }

    /** A name of a field or attachment as it is written in a reference, its escapes undone. */
    public static String fieldName(String text) {
        return String.join("/", parse("/" + text).names);
    }

    /** The name of the entry's password, or of another field of it. */
    public SecretRef ref(Optional<String> field) {
        return new SecretRef(SecretRef.Scheme.VAULT, toString(), field.map(EntryPath::escaped));
    }

    EntryPath child(String name) {
        var longer = new ArrayList<>(names);
        longer.add(name);
        return new EntryPath(longer);
    }

    String title() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Override
    public int compareTo(EntryPath other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return names.stream().map(EntryPath::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        return name.replaceAll("([/#\\\\])", "\\\\$1");
    }
}
