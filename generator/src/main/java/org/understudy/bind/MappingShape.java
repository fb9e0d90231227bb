package org.understudy.bind;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.read.Value;

/** A mapping with known keys, and what is made of their values. */
final class MappingShape<T> implements Shape<T> {
    private final List<Key<?>> keys;
    private final Function<Fields, T> result;

    private MappingShape(List<Key<?>> keys, Function<Fields, T> result) {
        this.keys = keys;
        this.result = result;
    }

    /** A key whose value becomes a {@code T}; handed to {@link Fields#get}. */
    static final class Key<T> {
        private final String name;
        private final String description;
        private final Shape<T> shape;
        private final Optional<T> absent;

        private Key(String name, String description, Shape<T> shape, Optional<T> absent) {
            this.name = name;
            this.description = description;
            this.shape = shape;
            this.absent = absent;
        }

        String name() {
            return name;
        }
    }

    /** The values of one mapping by their keys. */
    static final class Fields {
        private final IdentityHashMap<Key<?>, Object> values = new IdentityHashMap<>();
        private final Context context;

        private Fields(Context context) {
            this.context = context;
        }

        @SuppressWarnings("unchecked") // put only by bindKey, with a value of the key's own shape
        <T> T get(Key<T> key) {
            return (T) Objects.requireNonNull(values.get(key));
        }

        Context context() {
            return context;
        }
    }

    /** Collects keys in the order in which the reference lists them. */
    static final class Builder {
        private final List<Key<?>> keys = new ArrayList<>();

        <T> Key<T> required(String name, Shape<T> shape, String description) {
            return add(new Key<>(name, description, shape, Optional.empty()));
        }

        <T> Key<Optional<T>> optional(String name, Shape<T> shape, String description) {
            return add(new Key<>(name, description, shape.map(Optional::of), Optional.of(Optional.empty())));
        }

        <T> Key<T> withDefault(String name, Shape<T> shape, T absent, String description) {
            return add(new Key<>(name, description, shape, Optional.of(absent)));
        }

        /** A list that is empty when the key is absent. */
        <T> Key<List<T>> list(String name, Shape<List<T>> shape, String description) {
            return withDefault(name, shape, List.of(), description);
        }

        private <T> Key<T> add(Key<T> key) {
            keys.add(key);
            return key;
        }

        <T> MappingShape<T> to(Function<Fields, T> result) {
            return new MappingShape<>(List.copyOf(keys), result);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<T> bind(Value value, Context context) {
        if (!(value instanceof Value.Mapping mapping)) {
            if (value instanceof Value.Empty) {
                context.report(value.at(), BindRules.NO_VALUE, context.name());
            } else {
                context.report(value.at(), BindRules.WRONG_TYPE, context.name(), "@mapping", Scalars.found(value));
            }
            return Optional.empty();
        }
        var fields = new Fields(context);
        boolean complete = knowsAllKeys(mapping, context);
        for (Key<?> key : keys) {
            complete &= bindKey(key, mapping, context, fields);
        }
        return complete ? Optional.of(result.apply(fields)) : Optional.empty();
    }

    private boolean knowsAllKeys(Value.Mapping mapping, Context context) {
        List<String> known = keys.stream().map(Key::name).toList();
        boolean all = true;
        for (Value.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                context.report(ChoiceShape.unknownKey(entry, context.name(), known));
                all = false;
            }
        }
        return all;
    }

    private static <T> boolean bindKey(Key<T> key, Value.Mapping mapping, Context context, Fields fields) {
        Optional<Value> value = mapping.get(key.name);
        if (value.isEmpty() && key.absent.isEmpty()) {
            context.report(mapping.at(), BindRules.MISSING_KEY, key.name, context.name());
        }
        Optional<T> bound = value.isEmpty()
                ? key.absent
                : key.shape.bind(value.get(), context.key(key.name, value.get().at()));
        bound.ifPresent(it -> fields.values.put(key, it));
        return bound.isPresent();
    }

    @Override
    public Map<String, Object> schema() {
        var properties = Schema.of();
        var required = new ArrayList<String>();
        for (Key<?> key : keys) {
            Map<String, Object> property = Schema.described(key.shape.schema(), key.description);
            key.absent.flatMap(Schema::literal).ifPresent(it -> property.put("default", it));
            properties.put(key.name, property);
            if (key.absent.isEmpty()) {
                required.add(key.name);
            }
        }
        Map<String, Object> schema = Schema.of("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
