package org.understudy.golden;

import static java.util.stream.Collectors.joining;

import org.understudy.json.Json;
import org.understudy.read.Value;

/** Front matter as an editor sees it: JSON, with YAML's types of single values. */
final class FrontMatterJson {
    private FrontMatterJson() {}

    static String of(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> Json.write(entry.key()).strip() + ":" + of(entry.value()))
                    .collect(joining(",", "{", "}"));
        } else if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(FrontMatterJson::of).collect(joining(",", "[", "]"));
        } else if (value instanceof Value.Scalar scalar) {
            return scalar.type() == Value.Scalar.Type.TEXT ? Json.write(scalar.text()) : scalar.text();
        }
        return "null";
    }
}
