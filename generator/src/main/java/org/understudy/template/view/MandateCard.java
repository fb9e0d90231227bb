package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody who is to act for the author, and in what. */
public record MandateCard(PartyCard person, List<Task> tasks) {

    /**
     * What they are asked to do.
     *
     * @param customer the customer it is about; empty for all
     * @param order 1 for the first to be asked; empty where nothing is said of that
     * @param together those they act with
     * @param jointly whether they must act with them, rather than each alone
     * @param accepted the day they said yes; empty when not on file
     * @param conflict of interest, in the author's words
     */
    public record Task(
            Optional<String> customer,
            Optional<Integer> order,
            List<String> together,
            boolean jointly,
            Optional<LocalDate> accepted,
            Optional<String> conflict) {}
}
