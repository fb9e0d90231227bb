package org.understudy.history;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.understudy.plan.Body;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.LocalText;
import org.understudy.plan.Ref;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** A value of a plan that changed, to be put into words. Of a secret there is nothing but that it is one. */
public sealed interface Value {

    /** A name, number or address as it is written. */
    record Literal(String text) implements Value {}

    /** A text of the author's, perhaps translated. */
    record Words(LocalText text) implements Value {}

    /** A fixed word of the plan format. */
    record Constant(Enum<?> constant) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Span(TimeSpan span) implements Value {}

    record Money(Amount amount) implements Value {}

    record Number(int number) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Address(URI address) implements Value {}

    /** Something else in the plan that the value comes from: the edition before or this one. */
    record Reference(Ref to) implements Value {}

    /** A secret. Equal to any other: what is to be said of it is where it stands. */
    record Kept() implements Value {}

    record Prose(Body body) implements Value {}

    /** A provider that the catalogue knows. */
    record Catalogued(CatalogueEntry entry) implements Value {}

    record Law(Jurisdiction jurisdiction) implements Value {}

    record Listing(List<Value> items) implements Value {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Several values that belong together, such as a way to sign in; those that are there. */
    record Group(Class<? extends Record> type, List<Part> parts) implements Value {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** @param field of the group's type */
    record Part(Field field, Value value) {}
}
