package org.understudy.bind;

import java.util.function.Function;
import org.understudy.plan.Instrument;
import org.understudy.plan.Kind;
import org.understudy.plan.Known;

/** Files of {@code instruments/}. */
final class InstrumentBinder {
    private InstrumentBinder() {}

    static MappingShape<Function<Entity, Instrument>> shape() {
        Shape<Known> known = Shapes.term(Known.class);
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls it.");
        var kind = keys.required("kind", Shapes.term(Instrument.Type.class), "What it is.");
        var exists = keys.required("exists", known, "Whether it exists.");
        var dated = keys.optional("dated", Shapes.DATE_SHAPE, "Its date.");
        var expires = keys.optional("expires", Shapes.DATE_SHAPE, "The last day on which it is good.");
        var form = keys.optional("form", Shapes.term(Instrument.Form.class), "How it was made.");
        var registry = keys.optional("registry", Shapes.LINE, "The register it is entered in.");
        var original = keys.optional(
                "original", Shapes.ref(Kind.PLACES, Kind.PEOPLE), "Where the original is, or who has it.");
        var drawnUpBy = keys.optional("drawn-up-by", Common.PERSON, "The notary or lawyer.");
        var endsAtDeath =
                keys.withDefault("ends-at-death", known, Known.UNKNOWN, "Whether it ends with the author's life.");
        var digitalClause =
                keys.withDefault("digital-clause", known, Known.UNKNOWN, "Whether it speaks of digital assets.");
        var contentConsent = keys.withDefault(
                "content-consent",
                known,
                Known.UNKNOWN,
                "Whether it allows disclosure of the content of communications.");
        var counsel = keys.optional("counsel-reviewed", Shapes.DATE_SHAPE, "The day on which a lawyer last read it.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Instrument(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(kind),
                fields.get(exists),
                fields.get(dated),
                fields.get(expires),
                fields.get(form),
                fields.get(registry),
                fields.get(original),
                fields.get(drawnUpBy),
                fields.get(endsAtDeath),
                fields.get(digitalClause),
                fields.get(contentConsent),
                fields.get(counsel),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }
}
