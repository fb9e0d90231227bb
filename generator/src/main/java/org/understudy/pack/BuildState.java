package org.understudy.pack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a build notes about a pack, to tell next time whether anything changed.
 *
 * @param inputs digest of all that went into the pack and isn't secret: files as they are, the vault encrypted
 * @param salt 32 hexadecimal digits, from which, with the passphrase, the key of {@code content} is derived
 * @param content keyed digest of all that the documents say, secrets included, and of the passphrase: tells nothing to
 *     whoever hasn't got the passphrase, and to whoever has, nothing that the pack itself doesn't
 */
public record BuildState(String inputs, String salt, String content) {
    private static final String FORMAT = "understudy-state-1";

    String toJson() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("inputs", inputs);
        root.put("salt", salt);
        root.put("content", content);
        return org.understudy.json.Json.write(root);
    }

    static BuildState fromJson(String text) throws IOException {
        try {
            Map<String, Object> root = org.understudy.json.Json.readObject(text);
            if (!FORMAT.equals(root.get("format"))) {
                throw new IOException("not the state of a build");
            }
            return new BuildState(text(root, "inputs"), text(root, "salt"), text(root, "content"));
        } catch (ClassCastException | NullPointerException e) {
            throw new IOException("not the state of a build", e);
        }
    }

    private static String text(Map<String, Object> root, String key) {
        return (String) Objects.requireNonNull(root.get(key));
    }
}
