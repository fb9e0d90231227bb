package org.understudy.template.view;

import java.util.List;
import org.understudy.access.LiveClaim;
import org.understudy.access.Scenario;

/**
 * What the recipient reaches when certain things have happened.
 *
 * @param cases each of which has the same outcome
 * @param groups every account of the pack is in one of them; the soonest first
 */
public record ScenarioLine(List<Case> cases, List<Group> groups) {

    /**
     * Something that may happen.
     *
     * @param what names what is lost or who can’t be asked; for the plan’s own, what it is called
     */
    public record Case(Scenario.Cause cause, List<Mention> what) {}

    /**
     * Accounts that fare alike.
     *
     * @param day on which they are reached; 0 where they never are
     * @param count how many they are
     * @param accounts the accounts; empty for all that are in no other group
     */
    public record Group(LiveClaim.Outcome outcome, int day, int count, List<Mention> accounts) {}
}
