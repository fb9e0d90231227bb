package org.understudy.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.read.Value;

/** A mapping with exactly one key, which says what the value is. */
record ChoiceShape<T>(List<Shapes.Choice<T>> choices) implements Shape<T> {

    @Override
    public Optional<T> bind(Value value, Context context) {
        if (!(value instanceof Value.Mapping mapping)) {
            context.report(value.at(), BindRules.WRONG_TYPE, context.name(), "@mapping", Scalars.found(value));
            return Optional.empty();
        }
        if (mapping.entries().size() != 1) {
            context.report(value.at(), BindRules.NOT_EXACTLY_ONE, context.name(), String.join(", ", keys()));
            return Optional.empty();
        }
        Value.Entry entry = mapping.entries().get(0);
        for (Shapes.Choice<T> choice : choices) {
            if (choice.key().equals(entry.key())) {
                return choice.shape()
                        .bind(
                                entry.value(),
                                context.key(entry.key(), entry.value().at()));
            }
        }
        context.report(unknownKey(entry, context.name(), keys()));
        return Optional.empty();
    }

    private List<String> keys() {
        return choices.stream().map(Shapes.Choice::key).toList();
    }

    /** A key that is near to no other and has no value isn't repeated: it may be a value that lost its key. */
    static Diagnostic unknownKey(Value.Entry entry, String where, List<String> known) {
        Optional<String> nearest = Nearest.to(entry.key(), known);
        String key = nearest.isEmpty() && entry.value() instanceof Value.Empty ? "…" : entry.shown();
        Diagnostic diagnostic = Diagnostic.at(
                entry.keyAt(), BindRules.UNKNOWN_KEY, key, where, nearest.orElse(String.join(", ", known)));
        return nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic;
    }

    @Override
    public Map<String, Object> schema() {
        var schemas = new ArrayList<Map<String, Object>>();
        for (Shapes.Choice<T> choice : choices) {
            schemas.add(Schema.of(
                    "type",
                    "object",
                    "properties",
                    Schema.of(choice.key(), Schema.described(choice.shape().schema(), choice.description())),
                    "required",
                    List.of(choice.key()),
                    "additionalProperties",
                    false));
        }
        return Schema.of("oneOf", List.copyOf(schemas));
    }
}
