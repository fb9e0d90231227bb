package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Engagement;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.text.TimeSpan;

/**
 * D7, whom to tell what, with letters. What is held for a customer stands in that customer's letter alone.
 *
 * @param author by the name in their papers where that is on file
 * @param sender for whom the customers know the author: the firm, or the author
 * @param events what may have happened
 * @param contacts who are told first
 * @param advisers who have a task with the estate or the books
 */
public record NoticesView(
        Frame frame,
        String author,
        Optional<String> business,
        String sender,
        List<Header.Event> events,
        List<PersonCard> contacts,
        List<PersonCard> advisers,
        List<CustomerLetter> customers,
        List<InsurerLetter> insurers,
        List<ProviderLetter> providers) {

    /**
     * To a customer.
     *
     * @param within how soon they must be told
     * @param successor who is to take the work over; empty when the customer refused them
     * @param agreed whether the customer agreed to the successor
     * @param held what is held for them
     */
    public record CustomerLetter(
            String anchor,
            String name,
            PersonCard customer,
            List<PersonCard> contacts,
            String services,
            Optional<TimeSpan> within,
            Optional<String> contract,
            Optional<String> successor,
            boolean agreed,
            Engagement.AtEnd atEnd,
            List<String> held) {}

    /** To whoever insures the author, about one policy. */
    public record InsurerLetter(String anchor, String policy, Optional<LocalDate> dated, Optional<String> number) {}

    /**
     * To a provider, about accounts held in one capacity.
     *
     * @param holder in whose name they are
     * @param evidence the papers that the provider is known to ask for
     * @param page where it explains what those left behind may ask for
     */
    public record ProviderLetter(
            String anchor,
            String provider,
            Capacity capacity,
            String holder,
            List<Request> requests,
            List<EvidenceKind> evidence,
            Optional<URI> page) {}

    /**
     * What is asked for one account.
     *
     * @param to who is to have it
     * @param note for those who write, not for the provider
     */
    public record Request(
            String account,
            List<String> identifiers,
            Account.Wish.Action action,
            Optional<String> to,
            Optional<TimeSpan> within,
            Optional<String> decidedBy,
            boolean exportFirst,
            Optional<String> note) {}
}
