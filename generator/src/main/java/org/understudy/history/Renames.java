package org.understudy.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.plan.Ref;

/** Which entities have another id and are otherwise the same: those that are gone and of which exactly one that is new says what they said. */
final class Renames {
    /** With more that are new and gone of one kind, their comparison would take too long to be worth it. */
    private static final int MOST = 20_000;

    private final PlanView before;
    private final PlanView after;
    private final Map<Ref, Ref> found = new TreeMap<>();

    private Renames(PlanView before, PlanView after) {
        this.before = before;
        this.after = after;
    }

    /** From the former to the later. */
    static Map<Ref, Ref> of(PlanView before, PlanView after, Map<Ref, Record> former, Map<Ref, Record> later) {
        var renames = new Renames(before, after);
        Map<Ref, Record> gone = new TreeMap<>(former);
        gone.keySet().removeAll(later.keySet());
        Map<Ref, Record> added = new TreeMap<>(later);
        added.keySet().removeAll(former.keySet());
        // one rename may be what shows another: what refers to the first is the same only then
        while (renames.more(gone, added)) {
            gone.keySet().removeAll(renames.found.keySet());
            added.keySet().removeAll(renames.found.values());
        }
        return renames.found;
    }

    private boolean more(Map<Ref, Record> gone, Map<Ref, Record> added) {
        if ((long) gone.size() * added.size() > MOST) {
            return false;
        }
        var comparison = new Comparison(before, after, ref -> found.getOrDefault(ref, ref));
        Map<Ref, List<Ref>> later = new HashMap<>();
        Map<Ref, List<Ref>> former = new HashMap<>();
        gone.forEach((one, was) -> added.forEach((other, is) -> {
            if (one.kind() == other.kind() && saysTheSame(comparison.between(was, is))) {
                later.computeIfAbsent(one, it -> new ArrayList<>()).add(other);
                former.computeIfAbsent(other, it -> new ArrayList<>()).add(one);
            }
        }));
        int known = found.size();
        later.forEach((one, others) -> {
            if (others.size() == 1
                    && former.getOrDefault(others.get(0), List.of()).size() == 1) {
                found.put(one, others.get(0));
            }
        });
        return found.size() > known;
    }

    /** Where its secrets are kept often has its name in it. */
    private static boolean saysTheSame(List<Change> changes) {
        return changes.stream().allMatch(it -> it.sort() == Change.Sort.MOVED);
    }
}
