package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Capacity;

/**
 * L5, the letter of wishes: about the author's own accounts, and no others.
 *
 * @param principal the author, by the name in their papers where that is on file
 * @param general what the author wishes for in general
 * @param parts by capacity
 * @param open accounts about which no wish is on file
 */
public record WishesView(
        Frame frame, Filing filing, String principal, Optional<Prose> general, List<Part> parts, List<String> open) {

    /** What is held in one capacity, and has a wish. */
    public record Part(Capacity capacity, List<WishLine> wishes) {}

    /**
     * About one account.
     *
     * @param ref id in the plan
     */
    public record WishLine(String ref, String name, String provider, AccountCard.Wish wish) {}
}
