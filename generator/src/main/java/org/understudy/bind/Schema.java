package org.understudy.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Term;
import org.understudy.text.Language;

/** Builds JSON Schema objects (draft 2020-12) with their keys in order. */
final class Schema {
    private Schema() {}

    /** @param pairs keyword, value, keyword, value … */
    static Map<String, Object> of(Object... pairs) {
        var schema = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            schema.put((String) pairs[i], pairs[i + 1]);
        }
        return schema;
    }

    static Map<String, Object> text(String pattern) {
        return of("type", "string", "pattern", pattern);
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return of("anyOf", List.copyOf(schemas));
    }

    static Map<String, Object> described(Map<String, Object> schema, String description) {
        var described = new LinkedHashMap<String, Object>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    /** What an author would write for a value; empty for what can't be written in a word or a list of words. */
    static Optional<Object> literal(Object value) {
        if (value instanceof Term term) {
            return Optional.of(term.term());
        } else if (value instanceof Language language) {
            return Optional.of(language.tag());
        } else if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return Optional.of(value);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> words =
                    list.stream().flatMap(item -> literal(item).stream()).toList();
            return words.size() == list.size() ? Optional.of(words) : Optional.empty();
        }
        return Optional.empty();
    }
}
