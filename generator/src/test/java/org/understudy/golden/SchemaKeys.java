package org.understudy.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.text.Language;

/** The keys that a schema of the plan format knows, by their paths: {@code access.sign-in.password}. */
final class SchemaKeys {
    private final SortedMap<String, Key> keys = new TreeMap<>();

    private SchemaKeys() {}

    /**
     * One key.
     *
     * @param choice whether it is one of those of which there must be exactly one
     * @param absent the words that hold when it is left out
     * @param words those its value, or a value of its list, may be
     */
    record Key(boolean choice, boolean required, Optional<List<String>> absent, List<String> words) {}

    static SortedMap<String, Key> of(Map<String, Object> schema) {
        var keys = new SchemaKeys();
        keys.collect(schema, "", false);
        return keys.keys;
    }

    private void collect(Map<String, Object> schema, String path, boolean choice) {
        for (Map<String, Object> form : forms(schema)) {
            collect(form, path, choice || schema.containsKey("oneOf"));
        }
        if (schema.get("properties") instanceof Map<?, ?> properties && !isTranslated(properties)) {
            List<?> required = (List<?>) schema.getOrDefault("required", List.of());
            properties.forEach((name, value) -> {
                Map<String, Object> property = tree(value);
                String inner = path.isEmpty() ? (String) name : path + "." + name;
                keys.put(
                        inner, new Key(choice, required.contains(name), absent(property.get("default")), words(value)));
                collect(property, inner, false);
            });
        }
    }

    private static boolean isTranslated(Map<?, ?> properties) {
        return properties.containsKey(Language.EN.tag()) && properties.containsKey(Language.NL.tag());
    }

    /** The alternatives of a schema, or of the items of a list. */
    private static List<Map<String, Object>> forms(Map<String, Object> schema) {
        var forms = new ArrayList<Map<String, Object>>();
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.get(keyword) instanceof List<?> alternatives) {
                alternatives.forEach(alternative -> forms.add(tree(alternative)));
            }
        }
        if (schema.containsKey("items")) {
            forms.add(tree(schema.get("items")));
        }
        return forms;
    }

    private static Optional<List<String>> absent(@org.jspecify.annotations.Nullable Object value) {
        return Optional.ofNullable(value)
                .map(it -> it instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(it.toString()));
    }

    private static List<String> words(Object schema) {
        var words = new ArrayList<String>();
        Map<String, Object> tree = tree(schema);
        if (tree.get("enum") instanceof List<?> list) {
            list.forEach(word -> words.add(word.toString()));
        }
        forms(tree).forEach(form -> words.addAll(words(form)));
        return words;
    }

    @SuppressWarnings("unchecked") // schemas are trees of maps with string keys
    private static Map<String, Object> tree(Object schema) {
        return (Map<String, Object>) schema;
    }
}
