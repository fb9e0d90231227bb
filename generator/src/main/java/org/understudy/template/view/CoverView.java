package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** D0, the cover sheet. */
public record CoverView(
        Frame frame,
        PersonCard recipient,
        List<PersonCard> contacts,
        List<String> doNot,
        List<Content> contents,
        boolean sealed,
        List<String> keyHolders,
        Optional<Shares> shares,
        List<AcceptedLine> accepted) {

    /** A document of the pack, and its files. */
    public record Content(String document, boolean sealed, List<String> files) {}

    /** That the passphrase is in shares: {@code needed} of those that these people have give it. */
    public record Shares(int needed, List<String> holders) {}

    /** A danger that the author accepts, by the id of its rule. */
    public record AcceptedLine(String rule, String because, LocalDate until) {}
}
