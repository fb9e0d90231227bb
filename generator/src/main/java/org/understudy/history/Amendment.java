package org.understudy.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.understudy.plan.Ref;

/**
 * What changed between two editions of a plan, value by value.
 *
 * @param entities those in which something changed: the plan as a whole, then by kind and id
 */
public record Amendment(List<EntityChange> entities) {
    public Amendment {
        entities = List.copyOf(entities);
    }

    /** What changed from one to the other, of what is looked at. */
    public static Amendment between(PlanView before, PlanView after) {
        Map<Ref, Record> former = Entities.of(before);
        Map<Ref, Record> later = Entities.of(after);
        Map<Ref, Ref> renames = Renames.of(before, after, former, later);
        // what isn't looked at may have another id too, which is no change of what refers to it
        Map<Ref, Ref> called = Renames.of(before, after, Entities.all(before), Entities.all(after));
        called.putAll(renames);
        var comparison = new Comparison(before, after, ref -> called.getOrDefault(ref, ref));
        var changes = new ArrayList<EntityChange>();
        Map<Ref, Ref> pairs = new LinkedHashMap<>();
        former.keySet().stream().filter(later::containsKey).forEach(ref -> pairs.put(ref, ref));
        pairs.putAll(renames);
        boolean same = called.isEmpty() && before.prints().equals(after.prints());
        pairs.forEach((one, other) -> {
            Record was = record(former, one);
            Record is = record(later, other);
            boolean untouched = same && was.equals(is);
            var found = new ArrayList<>(untouched ? List.of() : comparison.between(was, is));
            if (one.equals(Entities.plan())) {
                law(before, after).ifPresent(found::add);
            }
            if (!found.isEmpty() || !one.equals(other)) {
                changes.add(new EntityChange(Optional.of(one), Optional.of(other), found));
            }
        });
        var gone = new TreeSet<>(former.keySet());
        gone.removeAll(pairs.keySet());
        gone.forEach(ref -> changes.add(new EntityChange(
                Optional.of(ref),
                Optional.empty(),
                comparison.all(record(former, ref)).stream()
                        .map(Change::mirrored)
                        .toList())));
        var added = new TreeSet<>(later.keySet());
        added.removeAll(pairs.values());
        added.forEach(ref ->
                changes.add(new EntityChange(Optional.empty(), Optional.of(ref), comparison.all(record(later, ref)))));
        changes.sort(Comparator.comparing(EntityChange::ref));
        return new Amendment(changes);
    }

    private static Record record(Map<Ref, Record> entities, Ref ref) {
        return Optional.ofNullable(entities.get(ref)).orElseThrow();
    }

    private static Optional<Change> law(PlanView before, PlanView after) {
        return before.plan().jurisdiction().equals(after.plan().jurisdiction())
                ? Optional.empty()
                : Optional.of(new Change(
                        Change.Sort.CHANGED,
                        List.of(new Step.Into(Entities.law())),
                        Optional.of(new Value.Law(before.plan().jurisdiction())),
                        Optional.of(new Value.Law(after.plan().jurisdiction()))));
    }

    /** What changed in something that stands here in the later edition. */
    public Optional<EntityChange> of(Ref ref) {
        return entities.stream()
                .filter(it -> it.after().equals(Optional.of(ref)))
                .findFirst();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return entities.isEmpty();
    }

    /** What changed from the later to the former. */
    Amendment mirrored() {
        return new Amendment(entities.stream()
                .map(EntityChange::mirrored)
                .sorted(Comparator.comparing(EntityChange::ref))
                .toList());
    }
}
