package org.understudy.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.read.Value;

/**
 * A single value with a form of its own.
 *
 * @param expected a word of the diagnostics: {@code @text}, {@code @date} …
 */
record Scalars<T>(String expected, Map<String, Object> schema, BiFunction<Value.Scalar, Context, Optional<T>> reader)
        implements Shape<T> {

    @Override
    public Optional<T> bind(Value value, Context context) {
        if (value instanceof Value.Scalar scalar) {
            return reader.apply(scalar, context);
        }
        if (value instanceof Value.Empty) {
            context.report(value.at(), BindRules.NO_VALUE, context.name());
        } else {
            context.report(value.at(), BindRules.WRONG_TYPE, context.name(), expected, found(value));
        }
        return Optional.empty();
    }

    /** What a value is, in the words of a diagnostic. */
    static String found(Value value) {
        if (value instanceof Value.Sequence) {
            return "@list";
        }
        return value instanceof Value.Mapping ? "@mapping" : "@single";
    }

    /** Any text in one line; what YAML takes for a number or flag is taken as it is written. */
    static Shape<String> line() {
        return new Scalars<>("@text", Schema.of("type", List.of("string", "number", "boolean")), (scalar, context) -> {
            String text = scalar.text().strip();
            if (text.isEmpty()) {
                context.report(scalar.at(), BindRules.NO_VALUE, context.name());
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    /** A text that {@code parse} understands; {@code form} describes it in a message. */
    static <T> Shape<T> form(String form, String pattern, Function<String, Optional<T>> parse) {
        return new Scalars<>("@text", Schema.text(pattern), (scalar, context) -> {
            Optional<T> parsed = parse.apply(scalar.text().strip());
            if (parsed.isEmpty()) {
                context.report(scalar.at(), BindRules.BAD_FORM, context.name(), form);
            }
            return parsed;
        });
    }

    /** One of some words. */
    static <T> Shape<T> word(Map<String, T> words) {
        return new Scalars<>("@text", Schema.of("enum", List.copyOf(words.keySet())), (scalar, context) -> {
            T found = words.get(scalar.text().strip());
            if (found != null) {
                return Optional.of(found);
            }
            Optional<String> nearest = Nearest.to(scalar.text().strip(), words.keySet());
            Diagnostic diagnostic = Diagnostic.at(
                    scalar.at(),
                    BindRules.UNKNOWN_WORD,
                    scalar.shown(),
                    context.name(),
                    nearest.orElse(String.join(", ", words.keySet())));
            context.report(nearest.isPresent() ? diagnostic.hinting("nearest") : diagnostic);
            return Optional.empty();
        });
    }

    static Shape<Integer> integer(int least, int most) {
        Map<String, Object> schema = Schema.of("type", "integer", "minimum", least, "maximum", most);
        return new Scalars<>("@number", schema, (scalar, context) -> {
            try {
                int number = Integer.parseInt(scalar.text().strip());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
                context.report(scalar.at(), BindRules.OUT_OF_RANGE, context.name(), least, most);
            } catch (NumberFormatException e) {
                context.report(scalar.at(), BindRules.OUT_OF_RANGE, context.name(), least, most);
            }
            return Optional.empty();
        });
    }

    static Shape<Boolean> flag() {
        return new Scalars<>("@flag", Schema.of("type", "boolean"), (scalar, context) -> {
            if (scalar.type() != Value.Scalar.Type.FLAG) {
                context.report(scalar.at(), BindRules.BAD_FORM, context.name(), "@flag");
                return Optional.empty();
            }
            return Optional.of(scalar.text().equals("true"));
        });
    }
}
