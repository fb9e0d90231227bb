package org.understudy.access;

import static org.understudy.plan.Kind.ACCOUNTS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * What somebody may reach. Their own at any time: accounts they have, are in whose name, administer or have emergency access to,
 * and those of the customer they are or speak for. After activation also the packs they receive, and what these
 * cover, unless they are for lawyers, who are told of it only.
 */
final class Property {
    private final Plan plan;
    private final Map<Ref, Set<AccessNode>> owned = new HashMap<>();

    Property(Plan plan) {
        this.plan = plan;
        plan.accounts()
                .values()
                .forEach(account -> owners(account)
                        .forEach(owner -> owned.computeIfAbsent(owner, it -> new HashSet<>())
                                .add(AccessNodes.account(account.ref()))));
    }

    Set<AccessNode> own(Ref person) {
        Set<AccessNode> own = new HashSet<>(owned.getOrDefault(person, Set.of()));
        plan.person(person).holds().forEach(holding -> {
            if (holding instanceof Holding.Thing thing && thing.what().kind() == ACCOUNTS) {
                own.add(AccessNodes.account(thing.what()));
            }
        });
        return own;
    }

    private Stream<Ref> owners(Account account) {
        Stream<Ref> customers = account.customer().map(plan::engagement).stream()
                .flatMap(engagement -> Stream.concat(Stream.of(engagement.customer()), engagement.contacts().stream()));
        Stream<Ref> helpers = account.recovery().stream().flatMap(way -> {
            if (way instanceof Recovery.SecondAdmin admin) {
                return Stream.of(admin.person());
            }
            return way instanceof Recovery.EmergencyAccess access ? Stream.of(access.to()) : Stream.empty();
        });
        return Stream.of(account.holder().stream(), customers, helpers).flatMap(it -> it);
    }

    Set<AccessNode> received(Ref person) {
        Set<AccessNode> received = new HashSet<>();
        plan.packs().values().stream()
                .filter(pack -> pack.recipient().equals(person))
                .forEach(pack -> {
                    received.add(AccessNodes.pack(pack.ref()));
                    if (!pack.tellsOnly()) {
                        new Disclosure(plan, pack)
                                .accounts()
                                .forEach(account -> received.add(AccessNodes.account(account.ref())));
                    }
                });
        return received;
    }

    /** Everybody the plan protects itself against: all but the author and their firm. */
    static Stream<Ref> others(Plan plan) {
        return plan.people().values().stream()
                .map(Person::ref)
                .filter(person -> !person.equals(plan.header().author()))
                .filter(person ->
                        plan.header().business().filter(person::equals).isEmpty());
    }

    static Stream<Pack> shared(Plan plan) {
        return plan.packs().values().stream()
                .filter(pack -> pack.protection().shares().isPresent());
    }
}
