package org.understudy.history;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.understudy.plan.Kind;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Everything in a plan that has a place of its own, by where it stands; among it the plan as a whole. */
final class Entities {
    private static final Ref PLAN = new Ref(Kind.PLAN, "plan");

    private Entities() {}

    /** Those that are looked at. Every map of the plan whose name is a folder's is one of entities. */
    static Map<Ref, Record> of(PlanView view) {
        return of(view, view.seen());
    }

    static Map<Ref, Record> all(PlanView view) {
        return of(view, ref -> true);
    }

    private static Map<Ref, Record> of(PlanView view, Predicate<Ref> seen) {
        Map<Ref, Record> entities = new TreeMap<>();
        entities.put(PLAN, view.plan().header());
        for (Components.Component component : Components.of(view.plan())) {
            Optional<Kind> kind = Kind.ofFolder(component.field().name());
            if (kind.isPresent() && component.value() instanceof Map<?, ?> map) {
                map.forEach((id, entity) -> {
                    var ref = new Ref(kind.get(), (String) id);
                    if (seen.test(ref)) {
                        entities.put(ref, (Record) entity);
                    }
                });
            }
        }
        return entities;
    }

    /** What the plan as a whole is called. */
    static Ref plan() {
        return PLAN;
    }

    /** Where a plan says whose law it is drafted for. */
    static Field law() {
        return new Field(Plan.class, "jurisdiction");
    }
}
