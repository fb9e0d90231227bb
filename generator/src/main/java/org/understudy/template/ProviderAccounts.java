package org.understudy.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * Sorts accounts into letters: one for each provider, holder and capacity. What is held for a customer or an employer is theirs
 * to write about.
 */
final class ProviderAccounts {
    private final Disclosure disclosure;
    private final Plan plan;

    ProviderAccounts(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
    }

    /** What one letter is about. */
    record Subject(String provider, Capacity capacity, String holder) {}

    /** The author's own accounts that pass a test, by letter; in the order of their ids. */
    Map<Subject, List<Account>> letters(Predicate<Account> test) {
        Map<Subject, List<Account>> letters = new LinkedHashMap<>();
        new Estate(disclosure)
                .own().stream()
                        .filter(test)
                        .forEach(account -> letters.computeIfAbsent(subject(account), it -> new ArrayList<>())
                                .add(account));
        return letters;
    }

    private Subject subject(Account account) {
        Optional<Ref> business =
                account.capacity() == Capacity.OWN_BUSINESS ? plan.header().business() : Optional.empty();
        Person holder = plan.person(
                account.holder().or(() -> business).orElse(plan.header().author()));
        return new Subject(
                account.provider().legalName(),
                account.capacity(),
                holder.legalName().orElse(holder.name()));
    }
}
