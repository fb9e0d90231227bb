package org.understudy.exchange.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a JSON export, asked by people who know what should be there: what is absent or of another type is empty. Prints
 * nothing of what it holds.
 */
final class JsonObject {
    private final Map<?, ?> values;

    private JsonObject(Map<?, ?> values) {
        this.values = values;
    }

    /** Anything else than an object is an empty one. */
    static JsonObject of(Object tree) {
        return new JsonObject(tree instanceof Map<?, ?> map ? map : Map.of());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text or number as text. */
    String text(String key) {
        return optional(key).orElse("");
    }

    Optional<String> optional(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    JsonObject object(String key) {
        Object value = values.get(key);
        return of(value == null ? Map.of() : value);
    }

    /** The objects of a list. */
    List<JsonObject> objects(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(JsonObject::of)
                        .toList()
                : List.of();
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The names of its keys. */
    List<String> keys() {
        return values.keySet().stream().map(String.class::cast).toList();
    }

    /** A whole number; {@code absent} if there is none, or a strange one. */
    int number(String key, int absent) {
        String text = text(key);
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : absent;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
