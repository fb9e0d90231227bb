package org.understudy.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.read.Value;

/** A list of values of one shape; {@code lenient} takes a single value for a list of one. */
record ListShape<T>(Shape<T> item, boolean lenient) implements Shape<List<T>> {

    @Override
    public Optional<List<T>> bind(Value value, Context context) {
        if (value instanceof Value.Sequence sequence) {
            return items(sequence, context);
        }
        if (value instanceof Value.Empty) {
            context.report(value.at(), BindRules.NO_VALUE, context.name());
            return Optional.empty();
        }
        if (lenient) {
            return item.bind(value, context).map(List::of);
        }
        context.report(value.at(), BindRules.WRONG_TYPE, context.name(), "@list", Scalars.found(value));
        return Optional.empty();
    }

    private Optional<List<T>> items(Value.Sequence sequence, Context context) {
        var items = new ArrayList<T>();
        boolean complete = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            Value value = sequence.items().get(i);
            Optional<T> bound = item.bind(value, context.item(i, value.at()));
            bound.ifPresent(items::add);
            complete &= bound.isPresent();
        }
        return complete ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> list = Schema.of("type", "array", "items", item.schema());
        return lenient ? Schema.anyOf(List.of(item.schema(), list)) : list;
    }
}
