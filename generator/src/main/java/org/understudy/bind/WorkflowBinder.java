package org.understudy.bind;

import java.util.function.Function;
import org.understudy.plan.Criticality;
import org.understudy.plan.Kind;
import org.understudy.plan.Workflow;

/** Files of {@code workflows/}. */
final class WorkflowBinder {
    private WorkflowBinder() {}

    static MappingShape<Function<Entity, Workflow>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls it.");
        var purpose = keys.required("purpose", Shapes.TEXT, "What it is good for, in one sentence.");
        var frequency =
                keys.optional("frequency", Shapes.TEXT, "How often, in words: “first working day of the month”.");
        var every = keys.optional("every", Shapes.SPAN, "How far apart its turns are; absent when done on demand.");
        var nextDue = keys.optional("next-due", Shapes.DATE_SHAPE, "The day of the next turn.");
        var takes = keys.optional("takes", Shapes.SPAN, "How long one turn takes.");
        var criticality = keys.withDefault(
                "criticality",
                Shapes.term(Criticality.class),
                Criticality.NORMAL,
                "How soon it hurts when it isn't done.");
        var customer = keys.optional("customer", Common.ENGAGEMENT, "The engagement it is done for.");
        var uses = keys.list("uses", Shapes.oneOrMore(Common.ACCOUNT), "The accounts it needs.");
        var dependsOn =
                keys.list("depends-on", Shapes.oneOrMore(Shapes.ref(Kind.WORKFLOWS)), "Work that must be done before.");
        var mayTakeOver = keys.list(
                "may-take-over", Shapes.oneOrMore(Common.PERSON), "Who may do it instead, the first choice first.");
        var inputs = keys.list("inputs", Shapes.oneOrMore(Shapes.TEXT), "What must be there to begin.");
        var outputs = keys.list("outputs", Shapes.oneOrMore(Shapes.TEXT), "What is there when it is done.");
        var never = keys.list("never", Shapes.oneOrMore(Shapes.TEXT), "What must never be done.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Workflow(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(purpose),
                fields.get(frequency),
                fields.get(every),
                fields.get(nextDue),
                fields.get(takes),
                fields.get(criticality),
                fields.get(customer),
                fields.get(uses),
                fields.get(dependsOn),
                fields.get(mayTakeOver),
                fields.get(inputs),
                fields.get(outputs),
                fields.get(never),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }
}
