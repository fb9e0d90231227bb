package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account.Consent.Decision;
import org.understudy.plan.Account.OnlineTool;
import org.understudy.plan.Capacity;

/**
 * L3, directions and consents: the author's own accounts, and no others.
 *
 * @param principal the author, by the name in their papers where that is on file
 * @param directions by account
 * @param maps who may and who can, for each event that the plan takes effect on
 */
public record DirectionsView(
        Frame frame, Filing filing, String principal, List<Direction> directions, List<AuthorityMap> maps) {

    /**
     * What the author directs about one account.
     *
     * @param ref id in the plan
     * @param lifetime consent to disclosure while the author lives; empty if nothing is on file
     * @param afterDeath the same after their death
     */
    public record Direction(
            String anchor,
            String ref,
            String name,
            String provider,
            Capacity capacity,
            Optional<Levels> lifetime,
            Optional<Levels> afterDeath,
            Optional<Tool> tool,
            Optional<AccountCard.Wish> wish) {}

    /** Consent to disclosure by the three levels of RUFADAA. */
    public record Levels(Decision content, Decision catalogue, Decision other) {}

    /** The provider's own setting for death or inactivity. */
    public record Tool(String name, OnlineTool.State state, Optional<String> recipient, Optional<LocalDate> reviewed) {}
}
