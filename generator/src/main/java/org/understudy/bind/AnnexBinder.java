package org.understudy.bind;

import java.util.function.Function;
import org.understudy.plan.Annex;

/** Files of {@code annexes/}. */
final class AnnexBinder {
    private AnnexBinder() {}

    static MappingShape<Function<Entity, Annex>> shape() {
        var keys = MappingShape.builder();
        var title = keys.required("title", Shapes.TEXT, "Its title.");
        var part = keys.withDefault(
                "part", Shapes.FLAG, true, "Whether it is part of what it is annexed to, not only for information.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Annex(
                entity.id(),
                entity.origin(),
                fields.get(title),
                fields.get(part),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }
}
