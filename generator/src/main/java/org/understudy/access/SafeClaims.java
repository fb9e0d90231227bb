package org.understudy.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.SafeClaim.Breach;
import org.understudy.access.SafeClaim.Moment;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * Proves or refutes that nobody reaches what they mustn’t: each person before anything has happened and after; and before, each
 * group of share holders whose shares are too few, the largest such ones, as smaller ones reach no more.
 */
final class SafeClaims {
    private final Plan plan;
    private final Scenarios scenarios;
    private final Closure closure;
    private final Property property;
    private final Scenario before = new Scenario("before-activation", Scenario.Cause.OWN, Optional.empty(), Set.of());
    private boolean capped;

    SafeClaims(Plan plan, AccessTheory theory, Scenarios scenarios) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.closure = new Closure(theory);
        this.property = new Property(plan);
    }

    List<SafeClaim> all() {
        List<SafeClaim> claims = new ArrayList<>();
        Property.others(plan).forEach(person -> {
            claims.add(claim(Set.of(person), Moment.BEFORE_ACTIVATION, Optional.empty()));
            claims.add(claim(Set.of(person), Moment.AFTER_ACTIVATION, Optional.empty()));
        });
        Property.shared(plan).forEach(pack -> shared(pack, claims));
        return List.copyOf(claims);
    }

    /** Whether there were more groups than {@value TooFewHolders#MOST}, so that not all were looked at. */
    boolean capped() {
        return capped;
    }

    private void shared(Pack pack, List<SafeClaim> claims) {
        Pack.Shares shares = pack.protection().shares().orElseThrow();
        var groups = new TooFewHolders(shares, plan.header().author());
        capped |= groups.capped();
        groups.all().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> claims.add(claim(group, Moment.BEFORE_ACTIVATION, Optional.of(pack.ref()))));
    }

    private SafeClaim claim(Set<Ref> people, Moment moment, Optional<Ref> sharesOf) {
        Set<AccessNode> allowed = new HashSet<>();
        people.forEach(person -> allowed.addAll(property.own(person)));
        Situation situation = scenarios.situation(before, people);
        if (moment == Moment.AFTER_ACTIVATION) {
            people.forEach(person -> allowed.addAll(property.received(person)));
            situation = situation
                    .with(Stream.of(Event.values()).map(Event::node).collect(Collectors.toSet()))
                    .without(Set.of(AccessNodes.available(plan.header().author())));
        }
        return claim(people, moment, sharesOf, situation, allowed);
    }

    private SafeClaim claim(
            Set<Ref> people, Moment moment, Optional<Ref> sharesOf, Situation situation, Set<AccessNode> allowed) {
        Reach all = closure.of(situation);
        List<AccessNode> packs = all.nodes(AccessNode.Sort.PACK).stream()
                .filter(pack -> !allowed.contains(pack))
                .toList();
        Reach rest = packs.isEmpty() ? all : closure.of(situation.without(Set.copyOf(packs)));
        List<AccessNode> accounts = rest.nodes(AccessNode.Sort.ACCOUNT).stream()
                .filter(account -> !allowed.contains(account))
                .toList();
        List<Breach> breaches = Stream.concat(
                        packs.stream().limit(SafeClaim.MOST).map(pack -> new Breach(pack, all.derivation(pack))),
                        accounts.stream()
                                .limit(SafeClaim.MOST)
                                .map(account -> new Breach(account, rest.derivation(account))))
                .limit(SafeClaim.MOST)
                .toList();
        return new SafeClaim(people, moment, sharesOf, breaches, packs.size() + accounts.size() - breaches.size());
    }
}
