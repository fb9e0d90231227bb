package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Person;

/**
 * A person, and how to reach them.
 *
 * @param anchor id for a heading about the person
 */
public record PersonCard(
        String anchor,
        String name,
        Optional<String> legalName,
        Optional<String> relation,
        Optional<String> registration,
        Optional<String> address,
        List<RoleLine> roles,
        List<ContactLine> contacts,
        Optional<Prose> about) {

    /** @param customer whose contact, if it is about one customer */
    public record RoleLine(
            Person.Role.Kind kind, Optional<Integer> order, Optional<String> customer, Optional<LocalDate> accepted) {}

    /** @param link how a click gets there, such as {@code tel:+31…} */
    public record ContactLine(
            Person.Contact.Channel channel, String value, Optional<String> link, Optional<String> label) {}
}
