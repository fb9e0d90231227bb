package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.LockKind;

/**
 * D0, the cover sheet.
 *
 * @param letter what the author writes to the recipient, where the pack has no succession document to begin with it
 */
public record CoverView(
        Frame frame,
        PersonCard recipient,
        List<PersonCard> contacts,
        List<String> doNot,
        Optional<Prose> letter,
        List<Content> contents,
        boolean sealed,
        List<LockLine> locks,
        List<String> keyHolders,
        Optional<Shares> shares,
        List<AcceptedLine> accepted) {

    /**
     * A document of the pack, and its files.
     *
     * @param annex its letter, if it is an annex for lawyers
     */
    public record Content(String document, String title, Optional<String> annex, boolean sealed, List<String> files) {}

    /** That the passphrase is in shares, in one group or several, of which so many are needed. */
    public record Shares(int groupsNeeded, List<ShareGroup> groups) {}

    /** Of the shares that these people have, so many are needed. */
    public record ShareGroup(int needed, List<String> holders) {}

    /**
     * A key that sealed documents are locked for besides.
     *
     * @param files what their names end in: {@code *.p7m}
     * @param name whose key it is
     */
    public record LockLine(LockKind kind, String files, String name, String fingerprint) {}

    /** A danger that the author accepts, by the id of its rule. */
    public record AcceptedLine(String rule, String because, LocalDate until) {}
}
