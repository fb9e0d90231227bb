package org.understudy.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** A plan in which something has another id, wherever it is referred to. */
final class Renaming {
    private final Ref from;
    private final Ref to;

    private Renaming(Ref from, Ref to) {
        this.from = from;
        this.to = to;
    }

    static Plan of(Plan plan, Ref from, Ref to) {
        return (Plan) new Renaming(from, to).copy(plan);
    }

    private Object copy(Object value) {
        if (value instanceof Ref ref) {
            return ref.equals(from) ? to : ref;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::copy);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::copy).toList();
        } else if (value instanceof TreeMap<?, ?> || value instanceof java.util.SortedMap<?, ?>) {
            var copy = new TreeMap<Object, Object>();
            ((Map<?, ?>) value).forEach((key, it) -> copy.put(key, copy(it)));
            return byId(copy);
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> copy(it.getValue())));
        } else if (value instanceof Record record) {
            return copy(record);
        }
        return value;
    }

    private Map<Object, Object> byId(TreeMap<Object, Object> map) {
        if (!map.isEmpty()
                && map.firstKey() instanceof String
                && map.get(from.id()) instanceof Record entity
                && entity.getClass()
                        .getSimpleName()
                        .toUpperCase(java.util.Locale.ROOT)
                        .startsWith("PERSON")) {
            map.put(to.id(), entity);
            map.remove(from.id());
        }
        return map;
    }

    private Record copy(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Object value = unchecked(() -> component.getAccessor().invoke(record));
            boolean own = component.getName().equals("id")
                    && value.equals(from.id())
                    && record.getClass().getSimpleName().equals("Person");
            values[i] = own ? to.id() : copy(value);
        }
        return unchecked(() -> (Record) record.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(values));
    }

    private interface Reflecting<T> {
        T run() throws ReflectiveOperationException;
    }

    private static <T> T unchecked(Reflecting<T> reflecting) {
        Supplier<T> supplier = () -> {
            try {
                return reflecting.run();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
        return supplier.get();
    }
}
