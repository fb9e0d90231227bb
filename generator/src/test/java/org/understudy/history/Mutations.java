package org.understudy.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Body;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Origin;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.source.SourceRange;
import org.understudy.text.Amount;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/** Plans that differ from a plan in one value: every value of every record of it. */
public final class Mutations {
    private Mutations() {}

    /** A plan that differs in one value, and where. */
    public record Mutation(Ref entity, String component, Plan plan) {
        @Override
        public String toString() {
            return entity + " " + component;
        }
    }

    /** One for every value that a plan has in an entity, and for every optional one, without it. */
    public static List<Mutation> of(Plan plan) {
        var mutations = new ArrayList<Mutation>();
        RecordComponent[] components = Plan.class.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            Object value = value(plan, components[i]);
            if (components[i].getName().equals("header")) {
                ofEntity((Record) value)
                        .forEach(it -> mutations.add(
                                new Mutation(Entities.plan(), it.component(), (Plan) with(plan, at, it.changed()))));
            } else if (value instanceof SortedMap<?, ?> map
                    && !List.of("secrets", "reviews").contains(components[i].getName())) {
                map.forEach((id, entity) -> ofEntity((Record) entity).forEach(it -> {
                    SortedMap<Object, Object> other = new TreeMap<>();
                    other.putAll(map);
                    other.put(id, it.changed());
                    mutations.add(new Mutation(ref((Record) entity), it.component(), (Plan) with(plan, at, other)));
                }));
            }
        }
        return mutations;
    }

    private record OfEntity(String component, Object changed) {}

    private static List<OfEntity> ofEntity(Record entity) {
        var all = new ArrayList<OfEntity>();
        RecordComponent[] components = entity.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (Components.means(components[i]) && !components[i].getName().equals("id")) {
                for (Object other : others(value(entity, components[i]), components[i].getGenericType())) {
                    all.add(new OfEntity(components[i].getName(), with(entity, i, other)));
                }
            }
        }
        return all;
    }

    private static Ref ref(Record entity) {
        try {
            return (Ref) entity.getClass().getMethod("ref").invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record with(Record record, int at, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == at ? value : value(record, components[i]);
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type of(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** Other values of the same type. */
    private static List<?> others(Object value, Type type) {
        if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                return fresh(of(type)).map(Optional::of).stream().toList();
            }
            var others = new ArrayList<Object>(List.of(Optional.empty()));
            others(optional.get(), of(type)).forEach(it -> others.add(Optional.of(it)));
            return others;
        } else if (value instanceof OptionalInt number) {
            return List.of(OptionalInt.of(number.orElse(0) + 1));
        } else if (value instanceof List<?> list) {
            return lists(list, of(type));
        } else if (value instanceof String text) {
            return List.of(text + "x");
        } else if (value instanceof LocalText text) {
            return List.of(LocalText.of(text.original(), text.inOriginal() + " x"));
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all.length == 1 ? List.of() : List.of(all[(constant.ordinal() + 1) % all.length]);
        } else if (value instanceof LocalDate day) {
            return List.of(day.plusDays(1));
        } else if (value instanceof TimeSpan span) {
            return List.of(new TimeSpan(span.amount() + 1, span.unit()));
        } else if (value instanceof Amount amount) {
            return List.of(new Amount(amount.currency(), amount.value().add(java.math.BigDecimal.ONE)));
        } else if (value instanceof Integer number) {
            return List.of(number + 1);
        } else if (value instanceof Boolean truth) {
            return List.of(!truth);
        } else if (value instanceof URI uri) {
            return List.of(URI.create(uri + "/x"));
        } else if (value instanceof Ref ref) {
            return List.of(new Ref(ref.kind(), ref.id() + "-x"));
        } else if (value instanceof SecretRef ref) {
            return List.of(new SecretRef(ref.scheme(), ref.locator() + "x", ref.field()));
        } else if (value instanceof Body body) {
            return List.of(other(body));
        } else if (value instanceof Origin
                || value instanceof SourceRange
                || value instanceof CatalogueEntry
                || value instanceof Jurisdiction) {
            return List.of();
        } else if (value instanceof Record record) {
            return records(record);
        }
        throw new IllegalStateException("no other " + value.getClass());
    }

    private static List<Object> records(Record record) {
        var others = new ArrayList<Object>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Object other : others(value(record, components[i]), components[i].getGenericType())) {
                others.add(with(record, i, other));
            }
        }
        return others;
    }

    private static List<Object> lists(List<?> list, Type type) {
        var others = new ArrayList<Object>();
        for (int i = 0; i < list.size(); i++) {
            var shorter = new ArrayList<Object>(list);
            shorter.remove(i);
            others.add(shorter);
            for (Object other : others(list.get(i), type)) {
                var changed = new ArrayList<Object>(list);
                changed.set(i, other);
                others.add(changed);
            }
        }
        if (list.stream().distinct().count() > 1) {
            var turned = new ArrayList<Object>(list.subList(1, list.size()));
            turned.add(list.get(0));
            if (!turned.equals(list)) {
                others.add(turned);
            }
        }
        if (list.isEmpty()) {
            fresh(type).ifPresent(it -> others.add(List.of(it)));
        }
        return others;
    }

    /** A value where there was none, of types of which one is easily had. */
    private static Optional<Object> fresh(Type type) {
        if (type == String.class) {
            return Optional.of("x");
        } else if (type == LocalDate.class) {
            return Optional.of(LocalDate.of(2030, 1, 1));
        } else if (type == LocalText.class) {
            return Optional.of(LocalText.of(Language.EN, "x"));
        } else if (type == TimeSpan.class) {
            return Optional.of(new TimeSpan(3, TimeSpan.Unit.DAY));
        } else if (type == Ref.class) {
            return Optional.of(new Ref(org.understudy.plan.Kind.PEOPLE, "x"));
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            return Optional.of(constants.getEnumConstants()[0]);
        }
        return Optional.empty();
    }

    private static Body other(Body body) {
        Body.Prose prose = body.in(body.original());
        var about = new ArrayList<>(prose.about());
        about.add(new ProseBlock.Paragraph(List.of(new ProseInline.Text("one more paragraph"))));
        var texts = new java.util.HashMap<Language, Body.Prose>(body.texts());
        texts.put(body.original(), new Body.Prose(about, prose.parts()));
        return new Body(body.original(), Map.copyOf(texts));
    }
}
