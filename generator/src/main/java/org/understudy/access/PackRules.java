package org.understudy.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * A copy of a pack and its passphrase open it; the passphrase stands on a key sheet or is put together from shares; whoever knows
 * the words of a share has it; open, a pack reveals what its documents print. Nobody has a copy, a sheet or a share but those who hold it or whom it was handed to.
 * What was handed to a holder at a place is there, and is the same that the holder says they hold. Keys of recipients
 * and the folder that a pack is delivered to aren’t counted: neither says who can open or find it.
 */
final class PackRules {
    private final RuleBook book;
    private final Keeping keeping;

    PackRules(RuleBook book, Keeping keeping) {
        this.book = book;
        this.keeping = keeping;
    }

    void write(Pack pack) {
        Ref ref = pack.ref();
        SourceRange protection = pack.origin().at("protection");
        book.all(AccessNodes.pack(ref), Kind.UNLOCK, protection, AccessNodes.copy(ref), AccessNodes.passphrase(ref));
        pack.protection()
                .passphrase()
                .ifPresent(secret -> book.all(
                        AccessNodes.passphrase(ref),
                        Kind.REVEAL,
                        pack.origin().at("protection.passphrase"),
                        AccessNodes.secret(secret)));
        pack.protection().shares().ifPresent(shares -> {
            SourceRange at = pack.origin().at("protection.shares");
            write(ref, shares, at);
            List<Ref> holders = shares.holders();
            for (int number = 1; number <= holders.size(); number++) {
                AccessNode words =
                        AccessNodes.secret(pack.shareOf(holders.get(number - 1)).orElseThrow());
                book.all(AccessNodes.share(ref, number), Kind.REVEAL, at, words);
            }
        });
        held(pack).forEach(it -> {
            keeping.held(it.thing, ref, it.person, it.place.stream().toList(), it.at);
            it.place.ifPresent(place -> keeping.write(it.thing, ref, place, it.at));
        });
        new PrintedSecrets(new Disclosure(book.plan(), pack))
                .all()
                .forEach((secret, at) -> book.all(AccessNodes.secret(secret), Kind.REVEAL, at, AccessNodes.pack(ref)));
    }

    /** One group is the passphrase itself; of several each is something to be had on the way to it. */
    private void write(Ref pack, Pack.Shares shares, SourceRange at) {
        List<AccessNode> groups = new ArrayList<>();
        int number = 0;
        for (Pack.ShareGroup group : shares.groups()) {
            List<AccessNode> members = new ArrayList<>();
            for (int i = 0; i < group.of().size(); i++) {
                members.add(AccessNodes.share(pack, ++number));
            }
            AccessNode whole = shares.groups().size() == 1 && shares.groupsNeeded() == 1
                    ? AccessNodes.passphrase(pack)
                    : AccessNodes.shareGroup(pack, groups.size() + 1);
            book.some(whole, Kind.UNLOCK, group.threshold(), at, members);
            groups.add(whole);
        }
        book.some(AccessNodes.passphrase(pack), Kind.UNLOCK, shares.groupsNeeded(), at, groups);
    }

    /** Something of the pack that a person has. */
    private record Held(AccessNode thing, Ref person, Optional<Ref> place, SourceRange at) {}

    private List<Held> held(Pack pack) {
        Plan plan = book.plan();
        List<Held> all = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        plan.custody().values().stream()
                .filter(it -> it.pack().equals(pack.ref()))
                .filter(it -> it.returned().isEmpty() && it.destroyed().isEmpty())
                .forEach(it -> things(pack, it).forEach(thing -> {
                    all.add(new Held(thing, it.holder(), it.place(), it.origin().file()));
                    placed.add(thing + " " + it.holder());
                }));
        plan.people()
                .values()
                .forEach(person -> held(pack, person)
                        .filter(it -> !placed.contains(it.thing + " " + it.person))
                        .forEach(all::add));
        return all;
    }

    private static Stream<AccessNode> things(Pack pack, Custody custody) {
        return switch (custody.item()) {
            case COPY -> Stream.of(AccessNodes.copy(pack.ref()));
            case ENVELOPE -> Stream.of(AccessNodes.copy(pack.ref()));
            case KEY_SHEET -> Stream.of(AccessNodes.passphrase(pack.ref()));
            case SHARE ->
                custody.number().isPresent()
                        ? Stream.of(
                                AccessNodes.share(pack.ref(), custody.number().getAsInt()))
                        : sharesOf(pack, custody.holder()).boxed().map(it -> AccessNodes.share(pack.ref(), it));
        };
    }

    private static IntStream sharesOf(Pack pack, Ref person) {
        List<Ref> of = pack.protection().shares().map(Pack.Shares::holders).orElse(List.of());
        return IntStream.rangeClosed(1, of.size())
                .filter(number -> of.get(number - 1).equals(person));
    }

    private static Stream<Held> held(Pack pack, Person person) {
        Ref ref = pack.ref();
        Stream.Builder<Held> all = Stream.builder();
        for (int i = 0; i < person.holds().size(); i++) {
            SourceRange at = person.origin().at("holds[" + i + "]");
            Holding holding = person.holds().get(i);
            if (holding instanceof Holding.Thing thing && thing.what().equals(ref)) {
                all.add(new Held(AccessNodes.copy(ref), person.ref(), Optional.empty(), at));
            } else if (holding instanceof Holding.KeySheet sheet && sheet.pack().equals(ref)) {
                all.add(new Held(AccessNodes.passphrase(ref), person.ref(), Optional.empty(), at));
            } else if (holding instanceof Holding.Share share && share.pack().equals(ref)) {
                all.add(new Held(AccessNodes.share(ref, share.number()), person.ref(), Optional.empty(), at));
            }
        }
        SourceRange of = pack.origin().at("protection.shares");
        sharesOf(pack, person.ref())
                .forEach(it -> all.add(new Held(AccessNodes.share(ref, it), person.ref(), Optional.empty(), of)));
        return all.build();
    }
}
