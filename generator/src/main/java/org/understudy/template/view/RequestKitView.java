package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;

/**
 * L9, letters by which an executor or agent asks providers for something: about the author's own accounts, and no others.
 *
 * @param principal the author, by the name in their papers where that is on file
 * @param enclosures the papers that the law of the jurisdiction has for those who ask
 */
public record RequestKitView(
        Frame frame, Filing filing, String principal, List<Letter> letters, List<Enclosure> enclosures) {

    /**
     * To one provider, about what is held by one holder in one capacity.
     *
     * @param holder in whose name it is
     * @param papers what this provider asks for besides a proof of identity
     */
    public record Letter(
            String anchor,
            String provider,
            Optional<String> country,
            Capacity capacity,
            String holder,
            List<Request> requests,
            List<EvidenceKind> papers,
            List<ProviderRoute> routes) {}

    /**
     * What is asked for one account: no more than the author wished for or consented to.
     *
     * @param ref id in the plan
     * @param evidence papers that show that it is the holder's
     * @param afterDeath consent to disclosure after death
     * @param lifetime consent to disclosure while the author lives
     */
    public record Request(
            String ref,
            String account,
            List<String> identifiers,
            List<String> evidence,
            Optional<Account.Wish.Action> action,
            Optional<String> to,
            boolean exportFirst,
            Optional<DirectionsView.Levels> afterDeath,
            Optional<DirectionsView.Levels> lifetime,
            Optional<DirectionsView.Tool> tool) {}

    /**
     * A paper for one event.
     *
     * @param maxAgeDays how old it may be
     */
    public record Enclosure(Header.Event event, String paper, Optional<String> note, Optional<Integer> maxAgeDays) {}
}
