package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;

/**
 * L2, the schedule of digital assets.
 *
 * @param principal the author, by the name in their papers where that is on file
 * @param parts the author's own, by capacity: privately, in business, jointly with others; each is there even if it is empty
 * @param held what is held for others and in no estate, by whose it is
 */
public record AssetsView(Frame frame, Filing filing, String principal, List<Part> parts, List<Held> held) {

    /** What is held in one capacity. */
    public record Part(Capacity capacity, List<Asset> assets) {}

    /**
     * An account.
     *
     * @param ref id in the plan, the same in every edition and in every document
     * @param country of the legal entity
     * @param identifiers how the provider knows the holder
     * @param evidence papers that show that it is the holder's
     * @param holder in whose name it is
     * @param dependsOn without what it is of no use
     * @param credential where its access data are kept; empty if that isn't on file
     */
    public record Asset(
            String anchor,
            String ref,
            String name,
            Category category,
            String provider,
            Optional<String> country,
            Optional<URI> url,
            List<String> identifiers,
            List<String> evidence,
            String holder,
            Capacity capacity,
            Criticality criticality,
            Optional<AccountCard.Renewal> renewal,
            List<Mention> dependsOn,
            List<String> devices,
            List<Pointer> credential,
            List<ProviderRoute> routes,
            Account.FactStatus status,
            Optional<LocalDate> reviewed) {}

    /**
     * What is held for one customer, or for employers.
     *
     * @param customer by the name in their papers; empty for employers
     * @param engagement what the work for the customer is called
     */
    public record Held(Optional<String> customer, Optional<String> engagement, List<HeldLine> accounts) {}

    /** An account that is held for somebody else. */
    public record HeldLine(String ref, String name, String provider, Optional<String> country, String holder) {}
}
