package org.understudy.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.SourceRange;

/** Builds values from the events of one YAML document. Gives up at the first thing that isn't allowed. */
final class ValueBuilder {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ALIASES = 50;
    private static final int MAX_VALUES = 20_000;

    private final ScalarResolver resolver = new JsonScalarResolver();
    private final YamlReader.Marks marks;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private @Nullable Value root;
    private int documents;
    private int aliases;
    private int values;

    ValueBuilder(YamlReader.Marks marks, Diagnostics diagnostics) {
        this.marks = marks;
        this.diagnostics = diagnostics;
    }

    /** A collection that isn't closed yet. */
    private record Open(
            boolean mapping,
            Optional<Anchor> anchor,
            SourceRange start,
            int valuesBefore,
            List<Value> items,
            LinkedHashMap<String, Value.Entry> entries,
            Value.Entry[] pending) {
        Open(boolean mapping, Optional<Anchor> anchor, SourceRange start, int valuesBefore) {
            this(mapping, anchor, start, valuesBefore, new ArrayList<>(), new LinkedHashMap<>(), new Value.Entry[1]);
        }
    }

    /** A value that an alias may repeat, and how many values that is. */
    private record Sized(Value value, int size) {}

    /** @return false after a diagnostic */
    boolean accept(Event event) {
        return switch (event.getEventId()) {
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
            case DocumentStart -> ++documents == 1 || refuse(event, ReadRules.YAML_FEATURE, "@feature.document");
            case Scalar -> standard(event) && scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case SequenceStart, MappingStart -> standard(event) && open((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> close(event);
        };
    }

    private boolean refuse(Event event, org.understudy.diagnostic.RuleId rule, Object... arguments) {
        diagnostics.add(marks.range(event), rule, arguments);
        return false;
    }

    private boolean standard(Event event) {
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        boolean nonSpecific = tag.isEmpty() || tag.get().equals("!");
        return nonSpecific || refuse(event, ReadRules.YAML_FEATURE, "@feature.tag");
    }

    private boolean scalar(ScalarEvent event) {
        SourceRange at = marks.range(event);
        String text = event.getValue();
        var refused = Characters.firstRefused(text);
        if (refused.isPresent()) {
            diagnostics.add(at, ReadRules.FORBIDDEN_CHARACTER, Characters.name(text, refused.getAsInt()));
            return false;
        }
        Tag tag = event.isPlain() ? resolver.resolve(text, true) : Tag.STR;
        Value value;
        if (tag.equals(Tag.NULL)) {
            value = new Value.Empty(at);
        } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            value = new Value.Scalar(text, Value.Scalar.Type.NUMBER, at);
        } else if (tag.equals(Tag.BOOL)) {
            value = new Value.Scalar(text, Value.Scalar.Type.FLAG, at);
        } else {
            value = new Value.Scalar(text, Value.Scalar.Type.TEXT, at);
        }
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Sized(value, 1)));
        return add(value, text, event);
    }

    private boolean alias(AliasEvent event) {
        Sized target = anchors.get(event.getAlias());
        if (target == null) {
            return refuse(event, ReadRules.BAD_YAML, "@yaml.alias");
        }
        values += target.size();
        if (++aliases > MAX_ALIASES || values > MAX_VALUES) {
            return refuse(event, ReadRules.TOO_MANY_ALIASES, MAX_ALIASES, MAX_VALUES);
        }
        return add(target.value(), null, event);
    }

    private boolean open(CollectionStartEvent event) {
        if (open.size() == MAX_DEPTH) {
            return refuse(event, ReadRules.TOO_DEEP, MAX_DEPTH);
        }
        if (isKeyNext()) {
            return refuse(event, ReadRules.YAML_FEATURE, "@feature.key");
        }
        open.push(new Open(
                event instanceof MappingStartEvent, ((NodeEvent) event).getAnchor(), marks.range(event), values));
        return true;
    }

    private boolean close(Event event) {
        Open done = open.pop();
        var at = new SourceRange(
                done.start().file(), done.start().start(), marks.range(event).end());
        Value value = done.mapping()
                ? new Value.Mapping(List.copyOf(done.entries().values()), at)
                : new Value.Sequence(List.copyOf(done.items()), at);
        done.anchor().ifPresent(anchor -> anchors.put(anchor, new Sized(value, values - done.valuesBefore() + 1)));
        return add(value, null, event);
    }

    private boolean isKeyNext() {
        Open parent = open.peek();
        return parent != null && parent.mapping() && parent.pending()[0] == null;
    }

    /** Puts a value where it belongs; {@code keyText} is its text if it can be a key. */
    private boolean add(Value value, @Nullable String keyText, Event event) {
        if (++values > MAX_VALUES) {
            return refuse(event, ReadRules.TOO_MANY_ALIASES, MAX_ALIASES, MAX_VALUES);
        }
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (!parent.mapping()) {
            parent.items().add(value);
        } else if (isKeyNext()) {
            if (keyText == null) {
                return refuse(event, ReadRules.YAML_FEATURE, "@feature.key");
            }
            parent.pending()[0] = new Value.Entry(keyText, value.at(), value);
        } else {
            Value.Entry key = parent.pending()[0];
            parent.pending()[0] = null;
            Value.Entry first = parent.entries().putIfAbsent(key.key(), new Value.Entry(key.key(), key.keyAt(), value));
            if (first != null) {
                diagnostics.add(Diagnostic.at(key.keyAt(), ReadRules.DUPLICATE_KEY, key.shown())
                        .relatedTo(first.keyAt()));
            }
        }
        return true;
    }

    /** The finished mapping; an empty one at {@code start} where the document is empty. */
    Optional<Value.Mapping> root(SourceRange start) {
        if (root == null || root instanceof Value.Empty) {
            return Optional.of(new Value.Mapping(List.of(), start));
        }
        if (root instanceof Value.Mapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.add(root.at(), ReadRules.NOT_A_MAPPING);
        return Optional.empty();
    }
}
