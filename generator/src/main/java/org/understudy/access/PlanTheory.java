package org.understudy.access;

import java.util.List;
import org.understudy.plan.Plan;

/**
 * The rules that a plan comes to: who can get what, given what. Where the plan is silent, they say the less, so that what is
 * proved to be reachable is. docs/access-model.md tells authors what they are.
 */
public final class PlanTheory {
    private PlanTheory() {}

    /** One rule for each way to anything; each says what the plan says so. */
    public static List<AccessRule> of(Plan plan) {
        var book = new RuleBook(plan);
        var keeping = new Keeping(book);
        var accounts = new AccountRules(book, keeping);
        var devices = new DeviceRules(book, keeping);
        var places = new PlaceRules(book, keeping);
        var packs = new PackRules(book, keeping);
        var people = new PersonRules(book, keeping);
        plan.accounts().values().forEach(accounts::write);
        plan.devices().values().forEach(devices::write);
        plan.places().values().forEach(places::write);
        plan.packs().values().forEach(packs::write);
        plan.people().values().forEach(people::write);
        new ActivationRules(book).write();
        new EvidenceRules(book).write();
        new HelpRules(book).write();
        return book.rules();
    }
}
