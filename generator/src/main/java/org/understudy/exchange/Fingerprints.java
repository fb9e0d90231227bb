package org.understudy.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.understudy.vault.Secret;

/**
 * What an item was when it was last imported, value by value, as digests: so a later import can tell what the export has changed from what
 * the author has. Kept in the vault, in the entry that holds the values themselves.
 */
final class Fingerprints {
    /** The field that they are kept in. */
    static final String FIELD = "understudy.imported";

    private static final int BYTES = 16;
    private static final String ID = "id";

    private final Map<String, String> digests = new TreeMap<>();

    /** Those that an entry has; lines of another form are left out. */
    static Fingerprints read(Optional<Secret> field) {
        var found = new Fingerprints();
        field.map(it -> it.reveal(Object::toString))
                .orElse("")
                .lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> found.digests.put(parts[1], parts[0]));
        return found;
    }

    /** The key of the item that the entry was made of. */
    Optional<String> item() {
        return Optional.ofNullable(digests.get(ID));
    }

    void setItem(String key) {
        digests.put(ID, key);
    }

    boolean has(String name) {
        return digests.containsKey(name);
    }

    boolean matches(String name, Secret value) {
        return digest(value).equals(digests.get(name));
    }

    void put(String name, Secret value) {
        digests.put(name, digest(value));
    }

    Secret toSecret() {
        String text = digests.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
        return Secret.copyOf(text.toCharArray());
    }

    private static String digest(Secret value) {
        byte[] utf8 = value.toUtf8();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(utf8, (byte) 0);
        }
    }
}
