package org.understudy.bind;

import java.util.OptionalInt;
import java.util.function.Function;
import org.understudy.plan.Kind;
import org.understudy.plan.Review;
import org.understudy.plan.Review.Finding;

/** Files of {@code reviews/}. */
final class ReviewBinder {
    private ReviewBinder() {}

    static MappingShape<Function<Entity, Review>> shape() {
        var keys = MappingShape.builder();
        var kind = keys.required("kind", Shapes.term(Review.Type.class), "What took place.");
        var date = keys.required("date", Shapes.DATE_SHAPE, "The day on which it took place.");
        var by = keys.required("by", Shapes.oneOrMore(Common.PERSON), "Who looked or tried.");
        var edition = keys.optional("edition", Scalars.integer(1, 100_000), "The edition they had before them.");
        var scope = keys.list(
                "scope",
                Shapes.oneOrMore(Shapes.ref(
                        Kind.ACCOUNTS,
                        Kind.DEVICES,
                        Kind.PLACES,
                        Kind.WORKFLOWS,
                        Kind.ENGAGEMENTS,
                        Kind.PACKS,
                        Kind.CUSTODY)),
                "What was looked through or tried; the plan as a whole unless said.");
        var findings = keys.list("findings", Shapes.oneOrMore(finding()), "What they found.");
        var next = keys.optional("next", Shapes.DATE_SHAPE, "The day of the next one.");
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Review(
                entity.id(),
                entity.origin(),
                fields.get(kind),
                fields.get(date),
                fields.get(by),
                fields.get(edition).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(scope),
                fields.get(findings),
                fields.get(next),
                fields.get(accept),
                entity.body()));
    }

    private static Shape<Finding> finding() {
        var keys = MappingShape.builder();
        var found = keys.required("found", Shapes.TEXT, "What was found.");
        var settled = keys.optional("settled", Shapes.DATE_SHAPE, "The day on which it was put right.");
        return keys.to(fields -> new Finding(fields.get(found), fields.get(settled)));
    }
}
