package org.understudy.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Criticality;
import org.understudy.plan.Ref;

/**
 * The order in which accounts are taken over: each after those it depends on or is signed in with; among those that are
 * ready, first what a critical account waits for, then by id. Accounts that depend on each other in a circle wait for what
 * any of them needs from outside; then the circle is entered at its most critical member, as urgently as any of them is
 * needed.
 */
public final class TakeoverOrder {
    private final List<Account> order = new ArrayList<>();

    /** An account on its way. */
    private static final class Step {
        private final Account account;
        private final List<Step> needs = new ArrayList<>();
        private final List<Step> waiting = new ArrayList<>();
        private Criticality urgency = Criticality.NORMAL;
        private Circle circle = new Circle();
        private int open;

        Step(Account account) {
            this.account = account;
        }

        Criticality urgency() {
            return urgency;
        }

        Criticality criticality() {
            return account.criticality();
        }

        boolean isReady() {
            return open == 0;
        }

        Ref ref() {
            return account.ref();
        }
    }

    /** Accounts that need each other, or a single one: how many needs from outside are open, and how many are ready. */
    private static final class Circle {
        private final TreeSet<Step> left =
                new TreeSet<>(Comparator.comparing(Step::criticality).thenComparing(Step::ref));
        private int outside;
        private int ready;

        boolean isStuck() {
            return outside == 0 && ready == 0 && !left.isEmpty();
        }
    }

    /** @param accounts dependencies on others than these are left out of account */
    public TakeoverOrder(List<Account> accounts) {
        Map<Ref, Step> steps = new TreeMap<>();
        accounts.forEach(account -> steps.put(account.ref(), new Step(account)));
        steps.values()
                .forEach(step -> needs(step.account, steps).forEach(needed -> {
                    step.needs.add(needed);
                    needed.waiting.add(step);
                    step.open++;
                }));
        spreadUrgency(steps.values());
        findCircles(steps);
        walk(steps.values());
    }

    private static Stream<Step> needs(Account account, Map<Ref, Step> steps) {
        return Stream.concat(
                        account.dependsOn().stream(),
                        account.signIn().stream().flatMap(signIn -> signIn.via().stream()))
                .filter(ref -> !ref.equals(account.ref()))
                .distinct()
                .flatMap(ref -> Stream.ofNullable(steps.get(ref)));
    }

    /** What an urgent account needs is as urgent. */
    private static void spreadUrgency(Collection<Step> steps) {
        Set<Step> known = new LinkedHashSet<>();
        for (Criticality criticality : Criticality.values()) {
            var open = new ArrayList<Step>();
            steps.stream().filter(step -> step.criticality() == criticality).forEach(open::add);
            while (!open.isEmpty()) {
                Step step = open.remove(open.size() - 1);
                if (known.add(step)) {
                    step.urgency = criticality;
                    open.addAll(step.needs);
                }
            }
        }
    }

    private static void findCircles(Map<Ref, Step> steps) {
        Map<Integer, Circle> circles = new TreeMap<>();
        Circles.of(steps.values(), step -> step.needs).forEach((step, number) -> {
            step.circle = circles.computeIfAbsent(number, key -> new Circle());
            step.circle.left.add(step);
        });
        for (Step step : steps.values()) {
            step.circle.outside += (int)
                    step.needs.stream().filter(it -> it.circle != step.circle).count();
            step.circle.ready += step.isReady() ? 1 : 0;
        }
    }

    private void walk(Collection<Step> steps) {
        var next = new PriorityQueue<Step>(Comparator.comparing(Step::urgency)
                .thenComparing(step -> !step.isReady())
                .thenComparing(Step::ref));
        steps.stream().filter(Step::isReady).forEach(next::add);
        enter(steps.stream().map(step -> step.circle), next);
        while (!next.isEmpty()) {
            Step step = next.remove();
            order.add(step.account);
            step.circle.left.remove(step);
            step.circle.ready -= step.isReady() ? 1 : 0;
            for (Step waiter : step.waiting) {
                waiter.open--;
                waiter.circle.outside -= waiter.circle == step.circle ? 0 : 1;
                if (waiter.isReady() && waiter.circle.left.contains(waiter)) {
                    waiter.circle.ready++;
                    next.add(waiter);
                }
            }
            enter(Stream.concat(Stream.of(step), step.waiting.stream()).map(it -> it.circle), next);
        }
    }

    /** Goes on in circles in which nothing is ready. */
    private static void enter(Stream<Circle> circles, PriorityQueue<Step> next) {
        circles.distinct().filter(Circle::isStuck).forEach(circle -> next.add(circle.left.first()));
    }

    /** Every account once. */
    public List<Account> accounts() {
        return List.copyOf(order);
    }
}
