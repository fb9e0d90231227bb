package org.understudy.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.plan.Acceptance;
import org.understudy.plan.Engagement;
import org.understudy.plan.Header;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.Person;

/** What elements of lists are known by, besides their type: two with other names aren't one that changed. */
final class NaturalKeys {
    private static final Map<Class<?>, Function<Record, Stream<Object>>> KEYS = Map.of(
            Person.Role.class,
            key(Person.Role.class, it -> Stream.concat(Stream.of(it.kind()), it.engagement().stream())),
            Person.Contact.class,
            key(Person.Contact.class, it -> Stream.of(it.channel())),
            Header.Scenario.class,
            key(Header.Scenario.class, it -> Stream.of(it.id())),
            Engagement.OpenWork.class,
            key(Engagement.OpenWork.class, it -> Stream.of(it.what())),
            LabelledSecret.class,
            key(LabelledSecret.class, it -> Stream.of(it.label())),
            Acceptance.class,
            key(Acceptance.class, it -> Stream.of(it.rule())),
            Person.Holding.KeySheet.class,
            key(Person.Holding.KeySheet.class, it -> Stream.of(it.pack())),
            Person.Holding.Thing.class,
            key(Person.Holding.Thing.class, it -> Stream.of(it.what())));

    private NaturalKeys() {}

    private static <T extends Record> Function<Record, Stream<Object>> key(
            Class<T> type, Function<T, Stream<?>> parts) {
        return record -> parts.apply(type.cast(record)).map(it -> it);
    }

    /** What an element is known by; empty where its type is all. */
    static List<Object> of(Record element) {
        return KEYS.getOrDefault(element.getClass(), it -> Stream.of())
                .apply(element)
                .collect(Collectors.toList());
    }
}
