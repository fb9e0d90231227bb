package org.understudy.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Criticality;
import org.understudy.plan.Ref;

/**
 * The order in which accounts are taken over: each after those it depends on; among those that are ready, first what a
 * critical account waits for, then by id. Where accounts depend on each other in a circle, the circle is entered at its
 * most critical member.
 */
public final class TakeoverOrder {
    private final Map<Ref, Account> accounts = new TreeMap<>();
    private final Map<Ref, List<Ref>> waiting = new HashMap<>();
    private final Map<Ref, Criticality> urgency = new HashMap<>();

    /** @param accounts dependencies on others than these are left out of account */
    public TakeoverOrder(List<Account> accounts) {
        accounts.forEach(account -> this.accounts.put(account.ref(), account));
        accounts.forEach(account -> needs(account)
                .forEach(ref ->
                        waiting.computeIfAbsent(ref, key -> new ArrayList<>()).add(account.ref())));
        accounts.forEach(account -> urgency.put(account.ref(), account.criticality()));
        for (Criticality criticality : Criticality.values()) {
            accounts.stream()
                    .filter(account -> account.criticality() == criticality)
                    .forEach(account -> passOn(account, criticality));
        }
    }

    private Stream<Ref> needs(Account account) {
        return Stream.concat(
                        account.dependsOn().stream(),
                        account.signIn().stream().flatMap(signIn -> signIn.via().stream()))
                .filter(accounts::containsKey)
                .distinct();
    }

    /** What an urgent account needs is as urgent. */
    private void passOn(Account from, Criticality criticality) {
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Account account = open.remove(open.size() - 1);
            needs(account).forEach(ref -> {
                Account needed = accounts.getOrDefault(ref, account);
                if (urgency.getOrDefault(ref, Criticality.NORMAL).compareTo(criticality) > 0) {
                    urgency.put(ref, criticality);
                    open.add(needed);
                }
            });
        }
    }

    /** Every account once. */
    public List<Account> accounts() {
        Comparator<Ref> first = Comparator.<Ref, Criticality>comparing(
                        ref -> urgency.getOrDefault(ref, Criticality.NORMAL))
                .thenComparing(Comparator.naturalOrder());
        Map<Ref, Integer> open = new HashMap<>();
        accounts.forEach((ref, account) -> open.put(ref, (int) needs(account).count()));
        var ready = new PriorityQueue<>(first);
        var held = new PriorityQueue<>(first);
        open.forEach((ref, count) -> (count == 0 ? ready : held).add(ref));
        Set<Ref> done = new HashSet<>();
        var order = new ArrayList<Account>();
        while (!ready.isEmpty() || !held.isEmpty()) {
            Ref next = ready.isEmpty() ? held.poll() : ready.poll();
            if (next != null && done.add(next)) {
                Account account = accounts.get(next);
                if (account != null) {
                    order.add(account);
                }
                for (Ref waiter : waiting.getOrDefault(next, List.of())) {
                    if (open.merge(waiter, -1, Integer::sum) == 0) {
                        ready.add(waiter);
                    }
                }
            }
        }
        return List.copyOf(order);
    }
}
