package org.understudy.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Item;
import org.understudy.plan.Pack;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/**
 * A copy of a pack or its key sheet that is with somebody. What was handed over is the same as what the person says they hold.
 *
 * @param place where it is; empty when its holder has it about them
 * @param at what the plan says so
 */
record Kept(Ref person, Optional<Ref> place, SourceRange at) {
    static List<Kept> copies(Plan plan, Pack pack) {
        return all(plan, pack, Set.of(Item.COPY, Item.ENVELOPE));
    }

    static List<Kept> keySheets(Plan plan, Pack pack) {
        return all(plan, pack, Set.of(Item.KEY_SHEET));
    }

    private static List<Kept> all(Plan plan, Pack pack, Set<Item> items) {
        List<Kept> all = new ArrayList<>();
        Set<Ref> holders = new LinkedHashSet<>();
        for (Custody custody : plan.custody().values()) {
            if (custody.isOut() && custody.pack().equals(pack.ref()) && items.contains(custody.item())) {
                all.add(new Kept(
                        custody.holder(), custody.place(), custody.origin().file()));
                holders.add(custody.holder());
            }
        }
        plan.people().values().forEach(person -> {
            for (int i = 0; i < person.holds().size(); i++) {
                if (is(person.holds().get(i), pack, items) && holders.add(person.ref())) {
                    all.add(new Kept(
                            person.ref(), Optional.empty(), person.origin().at("holds[" + i + "]")));
                }
            }
        });
        return List.copyOf(all);
    }

    private static boolean is(Holding holding, Pack pack, Set<Item> items) {
        return holding instanceof Holding.KeySheet sheet
                ? items.contains(Item.KEY_SHEET) && sheet.pack().equals(pack.ref())
                : holding instanceof Holding.Thing thing
                        && items.contains(Item.COPY)
                        && thing.what().equals(pack.ref());
    }

    /** Whether somebody has both by themselves. */
    static boolean togetherWith(Ref person, Plan plan, Pack pack) {
        return copies(plan, pack).stream().anyMatch(it -> it.person().equals(person))
                && keySheets(plan, pack).stream().anyMatch(it -> it.person().equals(person));
    }
}
