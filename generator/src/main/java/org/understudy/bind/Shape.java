package org.understudy.bind;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.read.Value;

/**
 * What a value of front matter may look like, and what becomes of it. The one definition from which both the binding and
 * the JSON Schema come. Immutable.
 */
interface Shape<T> {
    /** What becomes of {@code value}; empty after at least one diagnostic. */
    Optional<T> bind(Value value, Context context);

    /** The shape as JSON Schema (draft 2020-12). */
    Map<String, Object> schema();

    /** The same form with another result. */
    default <R> Shape<R> map(Function<? super T, ? extends R> function) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public Optional<R> bind(Value value, Context context) {
                return inner.bind(value, context).map(function);
            }

            @Override
            public Map<String, Object> schema() {
                return inner.schema();
            }
        };
    }
}
