package org.understudy.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.understudy.plan.Header;
import org.understudy.plan.Origin;
import org.understudy.source.SourceRange;

/** The components of records, so that none is forgotten. */
final class Components {
    /** Asking the platform takes longer than all else. */
    private static final ClassValue<List<RecordComponent>> MEANT = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(Components::means)
                    .toList();
        }
    };

    private Components() {}

    /** A component with its value. */
    record Component(Field field, Object value) {

        /** The value in a list of one, the elements of a list, or nothing. */
        Optional<Object> content() {
            if (value instanceof Optional<?> optional) {
                return optional.map(it -> it);
            } else if (value instanceof OptionalInt number) {
                return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            }
            return Optional.of(value);
        }
    }

    /** Those of a record that mean something: positions don't. */
    static List<Component> of(Record record) {
        var components = new ArrayList<Component>();
        for (RecordComponent component : MEANT.get(record.getClass())) {
            components.add(new Component(new Field(record.getClass(), component.getName()), value(record, component)));
        }
        return components;
    }

    /** Positions in files mean nothing, nor what releases say of editions: that is told by itself. */
    static boolean means(RecordComponent component) {
        Class<?> type = component.getType();
        boolean ofReleases = component.getDeclaringRecord() == Header.class
                && List.of("status", "releases").contains(component.getName());
        return type != Origin.class && type != SourceRange.class && !ofReleases;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the component " + component.getName() + " can't be read", e);
        }
    }
}
