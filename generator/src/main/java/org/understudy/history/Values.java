package org.understudy.history;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.understudy.plan.Body;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** What stands in records, as something that can be told. */
final class Values {
    private Values() {}

    /** Whether something is told as a whole, rather than by what it consists of. */
    static boolean isWhole(Object value) {
        return !(value instanceof Record)
                || value instanceof LocalText
                || value instanceof Amount
                || value instanceof TimeSpan
                || value instanceof Ref
                || value instanceof SecretRef
                || value instanceof Body
                || value instanceof CatalogueEntry
                || value instanceof Jurisdiction;
    }

    /** @throws IllegalArgumentException if it is of a type that plans don't have */
    static Value of(Object value) {
        if (value instanceof String text) {
            return new Value.Literal(text);
        } else if (value instanceof LocalText text) {
            return new Value.Words(text);
        } else if (value instanceof Enum<?> constant) {
            return new Value.Constant(constant);
        } else if (value instanceof LocalDate day) {
            return new Value.Day(day);
        } else if (value instanceof TimeSpan span) {
            return new Value.Span(span);
        } else if (value instanceof Amount amount) {
            return new Value.Money(amount);
        } else if (value instanceof Integer number) {
            return new Value.Number(number);
        } else if (value instanceof Boolean truth) {
            return new Value.Truth(truth);
        } else if (value instanceof URI address) {
            return new Value.Address(address);
        } else if (value instanceof Ref ref) {
            return new Value.Reference(ref);
        } else if (value instanceof SecretRef) {
            return new Value.Kept();
        } else if (value instanceof Body body) {
            return new Value.Prose(body);
        } else if (value instanceof CatalogueEntry entry) {
            return new Value.Catalogued(entry);
        } else if (value instanceof Jurisdiction law) {
            return new Value.Law(law);
        } else if (value instanceof List<?> list) {
            return new Value.Listing(list.stream().map(Values::of).toList());
        } else if (value instanceof Record record) {
            return group(record);
        }
        throw new IllegalArgumentException("plans have no " + value.getClass());
    }

    private static Value group(Record record) {
        var parts = new ArrayList<Value.Part>();
        for (Components.Component component : Components.of(record)) {
            component
                    .content()
                    .filter(it -> !(it instanceof List<?> list) || !list.isEmpty())
                    .ifPresent(it -> parts.add(new Value.Part(component.field(), of(it))));
        }
        return new Value.Group(record.getClass(), parts);
    }
}
