package org.understudy.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
