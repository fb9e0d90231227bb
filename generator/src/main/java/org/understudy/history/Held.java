package org.understudy.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Custody;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * Who has what of packs in one edition.
 *
 * @param custody what was handed out, as far as it may be told
 * @param packs whose keys may be told of
 */
public record Held(Plan plan, List<Custody> custody, List<Pack> packs) {
    private static final Comparator<Holding> ORDER = Comparator.comparing(Holding::item)
            .thenComparing(Holding::pack)
            .thenComparing(it -> it.number().orElse(0))
            .thenComparing(it -> it.edition().orElse(0))
            .thenComparing(it -> it.seal().orElse(""));

    public Held {
        custody = List.copyOf(custody);
        packs = List.copyOf(packs);
    }

    /** All of it. */
    public static Held of(Plan plan) {
        return new Held(
                plan,
                List.copyOf(plan.custody().values()),
                List.copyOf(plan.packs().values()));
    }

    /** What a pack may tell. */
    public static Held in(Disclosure disclosure) {
        return new Held(disclosure.plan(), disclosure.custody(), List.of(disclosure.pack()));
    }

    /** What is with its holders still; keys once, with what was noted when they were handed out. */
    SortedMap<Ref, List<Holding>> byPerson() {
        var all = new TreeMap<Ref, List<Holding>>();
        custody.stream().filter(Custody::isOut).forEach(it -> add(it.holder(), Holding.of(it), all));
        for (Pack pack : packs) {
            var disclosure = new Disclosure(plan, pack);
            disclosure.keyHolders().forEach(it -> key(it, Custody.Item.KEY_SHEET, OptionalInt.empty(), pack, all));
            List<Person> shares = disclosure.shareHolders();
            for (int i = 0; i < shares.size(); i++) {
                key(shares.get(i), Custody.Item.SHARE, OptionalInt.of(i + 1), pack, all);
            }
        }
        all.values().forEach(it -> it.sort(ORDER));
        return all;
    }

    private static void key(
            Person person, Custody.Item item, OptionalInt number, Pack pack, SortedMap<Ref, List<Holding>> all) {
        boolean noted = all.getOrDefault(person.ref(), List.of()).stream()
                .anyMatch(it -> it.item() == item && it.pack().equals(pack.ref()));
        if (!noted) {
            add(person.ref(), Holding.unnoted(item, number, pack.ref()), all);
        }
    }

    private static void add(Ref person, Holding holding, SortedMap<Ref, List<Holding>> all) {
        all.computeIfAbsent(person, it -> new ArrayList<>()).add(holding);
    }
}
