package org.understudy.pack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.understudy.json.Json;

/**
 * What a build notes about a pack, to tell next time whether anything changed.
 *
 * @param inputs digest of all that went into the pack and isn't secret: files as they are, the vault encrypted
 * @param salt 32 hexadecimal digits, from which, with the passphrase, the key of {@code content} is derived
 * @param content keyed digest of all that the documents say, secrets included, and of the passphrase: tells nothing to
 *     whoever hasn't got the passphrase, and to whoever has, nothing that the pack itself doesn't
 * @param manifest of the pack that this is said of: a pack from elsewhere, or of another build, has another
 */
public record BuildState(String inputs, String salt, String content, Manifest manifest) {
    private static final String FORMAT = "understudy-state-1";

    /** The same, known to follow from other inputs too. */
    public BuildState withInputs(String others) {
        return new BuildState(others, salt, content, manifest);
    }

    String toJson() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("inputs", inputs);
        root.put("salt", salt);
        root.put("content", content);
        root.put("manifest", manifest.toTree());
        return Json.write(root);
    }

    /** @throws IOException if the text is no such state */
    static BuildState fromJson(String text) throws IOException {
        try {
            Map<String, Object> root = Json.readObject(text);
            String salt = text(root, "salt");
            if (!FORMAT.equals(root.get("format")) || !salt.matches("[0-9a-f]{32}")) {
                throw new IOException("not the state of a build");
            }
            return new BuildState(text(root, "inputs"), salt, text(root, "content"), Manifest.fromTree((Map<?, ?>)
                    Objects.requireNonNull(root.get("manifest"))));
        } catch (ClassCastException | NullPointerException e) {
            throw new IOException("not the state of a build", e);
        }
    }

    private static String text(Map<String, Object> root, String key) {
        return (String) Objects.requireNonNull(root.get(key));
    }
}
