package org.understudy.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Front matter as it is written: one key after the other, texts in double quotes. */
final class FrontMatter {
    private final StringBuilder text = new StringBuilder("---\n");

    /** A key with a text. */
    FrontMatter text(String key, String value) {
        return plain(key, quoted(value));
    }

    /** A key with a value that is YAML already. */
    FrontMatter plain(String key, String yaml) {
        text.append(key).append(": ").append(yaml).append('\n');
        return this;
    }

    /** A key with a list of values that are YAML already; nothing if there are none. */
    FrontMatter list(String key, Collection<String> yaml) {
        if (!yaml.isEmpty()) {
            text.append(key).append(":\n");
            String indent = " ".repeat(key.length() - key.stripLeading().length());
            yaml.forEach(
                    value -> text.append(indent).append("  - ").append(value).append('\n'));
        }
        return this;
    }

    /** A key whose values follow. */
    FrontMatter open(String key) {
        text.append(key).append(":\n");
        return this;
    }

    /** The whole file. */
    String withProse(String prose) {
        return text + "---\n" + prose + (prose.endsWith("\n") ? "" : "\n");
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static String inline(List<String> words) {
        return words.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
