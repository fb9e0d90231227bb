package org.understudy.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Engagement;
import org.understudy.plan.Plan;

/** Finds the engagement that a folder is named after, by its id or name, or by its customer's. */
final class Customers {
    private final Map<String, String> engagements = new HashMap<>();

    Customers(Plan plan) {
        for (Engagement engagement : plan.engagements().values()) {
            String customer = plan.person(engagement.customer()).name();
            engagements.putIfAbsent(AccountIds.slug(customer), engagement.id());
            engagements.putIfAbsent(engagement.customer().id(), engagement.id());
            engagements.putIfAbsent(AccountIds.slug(engagement.name().inOriginal()), engagement.id());
            engagements.put(engagement.id(), engagement.id());
        }
        engagements.remove("");
    }

    /** The id of the engagement. */
    Optional<String> of(List<String> folder) {
        return folder.stream()
                .map(AccountIds::slug)
                .filter(engagements::containsKey)
                .map(engagements::get)
                .findFirst();
    }
}
