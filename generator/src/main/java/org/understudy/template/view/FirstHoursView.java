package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.text.TimeSpan;

/** D1, the first 48 hours. */
public record FirstHoursView(
        Frame frame,
        Optional<ActivationCard> activation,
        List<PersonCard> contacts,
        List<Customer> customers,
        List<DueLine> due,
        List<String> doNot) {

    /** A customer who must be told. */
    public record Customer(String name, List<PersonCard> contacts, Optional<TimeSpan> within) {}
}
