package org.understudy.bind;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.understudy.plan.Custody;
import org.understudy.plan.Custody.Destruction;

/** Files of {@code custody/}. */
final class CustodyBinder {
    private CustodyBinder() {}

    static MappingShape<Function<Entity, Custody>> shape() {
        var keys = MappingShape.builder();
        var item = keys.required("item", Shapes.term(Custody.Item.class), "What was handed out.");
        var pack = keys.required("pack", Common.PACK, "Of which pack.");
        var edition = keys.required("edition", Scalars.integer(1, 100_000), "Of which edition.");
        var number = keys.optional("number", Scalars.integer(1, 1000), "Number of the copy or share.");
        var medium = keys.required("medium", Shapes.term(Custody.Medium.class), "What it is on.");
        var seal = keys.optional("seal-number", Shapes.LINE, "Number of the seal.");
        var digest = keys.optional(
                "digest",
                Scalars.form("@form.digest", "^[0-9a-fA-F]{16}([0-9a-fA-F]{48})?$", CustodyBinder::digest),
                "SHA-256 of its file, from the manifest.");
        var holder = keys.required("holder", Common.PERSON, "Who has it.");
        var place = keys.optional("place", Common.PLACE, "Where they keep it.");
        var handedOver = keys.required("handed-over", Shapes.DATE_SHAPE, "The day on which they got it.");
        var receipt = keys.optional("receipt", Shapes.DATE_SHAPE, "The day on which they signed for it.");
        var nextCheck = keys.optional("next-check", Shapes.DATE_SHAPE, "The day on which it is looked at again.");
        var returned = keys.optional("returned", Shapes.DATE_SHAPE, "The day on which it came back.");
        var destroyed = keys.optional("destroyed", destruction(), "When and how it was destroyed.");
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Custody(
                entity.id(),
                entity.origin(),
                fields.get(item),
                fields.get(pack),
                fields.get(edition),
                fields.get(number).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(medium),
                fields.get(seal),
                fields.get(digest),
                fields.get(holder),
                fields.get(place),
                fields.get(handedOver),
                fields.get(receipt),
                fields.get(nextCheck),
                fields.get(returned),
                fields.get(destroyed),
                fields.get(accept),
                entity.body()));
    }

    private static Optional<String> digest(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(it -> it.matches("[0-9a-f]{16}([0-9a-f]{48})?"));
    }

    private static Shape<Destruction> destruction() {
        var keys = MappingShape.builder();
        var on = keys.required("on", Shapes.DATE_SHAPE, "When.");
        var method = keys.required("method", Shapes.LINE, "How.");
        var witness = keys.optional("witness", Common.PERSON, "Who saw it.");
        return keys.to(fields -> new Destruction(fields.get(on), fields.get(method), fields.get(witness)));
    }
}
