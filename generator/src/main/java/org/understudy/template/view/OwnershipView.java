package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Engagement;

/**
 * L10, ownership, intellectual property and licences: who owns a work, who gets at it and who looks after it are three things.
 *
 * @param principal the author, by the name in their papers where that is on file
 * @param works names, programs and texts of the author's own, by capacity
 * @param engagements work for customers, and what is held for them
 */
public record OwnershipView(
        Frame frame, Filing filing, String principal, List<Work> works, List<Customer> engagements) {

    /**
     * What is kept in one account.
     *
     * @param ref id in the plan
     * @param holder in whose name the account is
     * @param owner who owns the work; empty when not on file, as are the others
     * @param access who else gets in today
     * @param afterDeath who gets in after the author's death, by the proof
     * @param to who is to have it, as the author wishes
     */
    public record Work(
            String anchor,
            String ref,
            String name,
            Category category,
            Capacity capacity,
            String provider,
            String holder,
            Optional<String> owner,
            Optional<String> licence,
            List<String> coAuthors,
            List<String> access,
            List<String> afterDeath,
            Optional<String> maintainer,
            Optional<String> to) {}

    /**
     * What is done for one customer.
     *
     * @param customer by the name in their papers where that is on file
     * @param credentialsOwner who owns the access data
     * @param contract which says more, by its reference
     * @param held names and programs that are held for the customer
     */
    public record Customer(
            String name,
            String customer,
            String services,
            Engagement.Owner credentialsOwner,
            Optional<String> contract,
            List<HeldWork> held) {}

    /** A name or program that is held for a customer. */
    public record HeldWork(
            String ref,
            String name,
            Category category,
            String holder,
            Optional<String> owner,
            Optional<String> licence) {}
}
