package org.understudy.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.plan.Ref;

/**
 * That somebody has other things of packs than in the edition before.
 *
 * @param person as the later edition calls them, if it has them
 */
public record HolderChange(Ref person, List<Holding> before, List<Holding> now) {
    public HolderChange {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * Those who have something else now, by their names in the plan.
     *
     * @param amendment says who and what is the same under another name
     */
    public static List<HolderChange> between(Held before, Held after, Amendment amendment) {
        Map<Ref, Ref> renamed = new HashMap<>();
        amendment.entities().stream()
                .filter(EntityChange::renamed)
                .forEach(it -> renamed.put(it.before().orElseThrow(), it.after().orElseThrow()));
        SortedMap<Ref, List<Holding>> then = new TreeMap<>();
        before.byPerson().forEach((person, held) -> then.put(renamed.getOrDefault(person, person), held));
        SortedMap<Ref, List<Holding>> now = after.byPerson();
        var people = new TreeSet<Ref>(then.keySet());
        people.addAll(now.keySet());
        var changes = new ArrayList<HolderChange>();
        for (Ref person : people) {
            List<Holding> had = then.getOrDefault(person, List.of());
            List<Holding> has = now.getOrDefault(person, List.of());
            if (!had.stream().map(it -> it.among(renamed)).toList().equals(has)) {
                changes.add(new HolderChange(person, had, has));
            }
        }
        return changes;
    }
}
