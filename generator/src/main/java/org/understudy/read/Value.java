package org.understudy.read;

import java.util.List;
import java.util.Optional;
import org.understudy.source.SourceRange;

/** A value of front matter (YAML 1.2, JSON schema), with the place where it stands. */
public sealed interface Value {
    SourceRange at();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param type what YAML takes it for
     */
    record Scalar(String text, Type type, SourceRange at) implements Value {
        /** The value as a message may repeat it, where it should be a single word. */
        public String shown() {
            return Shown.of(text);
        }

        /** The types of single values. */
        public enum Type {
            TEXT,
            NUMBER,
            FLAG
        }
    }

    /** A key without a value. */
    record Empty(SourceRange at) implements Value {}

    /** A list. */
    record Sequence(List<Value> items, SourceRange at) implements Value {}

    /** A mapping; its keys are unique. */
    record Mapping(List<Entry> entries, SourceRange at) implements Value {
        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One key of a mapping. */
    record Entry(String key, SourceRange keyAt, Value value) {
        /** The key as a message may repeat it. */
        public String shown() {
            return Shown.of(key);
        }
    }
}
