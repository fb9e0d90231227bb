package org.understudy.bind;

import java.util.function.Function;
import org.understudy.plan.Kind;
import org.understudy.plan.Place;
import org.understudy.plan.Place.Opening;

/** Files of {@code places/}. */
final class PlaceBinder {
    private PlaceBinder() {}

    static MappingShape<Function<Entity, Place>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What everybody calls it.");
        var kind = keys.required("kind", Shapes.term(Place.Type.class), "What it is.");
        var address = keys.optional("address", Shapes.LINE, "Postal address, and where in the building.");
        var inside = keys.optional("inside", Common.PLACE, "The place it stands in.");
        var openedBy = keys.list("opened-by", Shapes.oneOrMore(opening()), "What opens it: any one of these.");
        var access = keys.list("access", Shapes.oneOrMore(Common.PERSON), "Who may open it without asking the author.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Place(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(kind),
                fields.get(address),
                fields.get(inside),
                fields.get(openedBy),
                fields.get(access),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }

    private static Shape<Opening> opening() {
        return Shapes.<Opening>oneOf(
                Shapes.choice("key", key(), "A key of metal."),
                Shapes.choice("code", Shapes.SECRET.map(Opening.Code::new), "Name of the combination."),
                Shapes.choice("person", person(), "Somebody who opens it on request."),
                Shapes.choice("account", Common.ACCOUNT.map(Opening.WithAccount::new), "Signing in to an account."));
    }

    private static Shape<Opening.Key> key() {
        var keys = MappingShape.builder();
        var label = keys.required("label", Shapes.TEXT, "What it looks like or is marked with.");
        var kept = keys.list(
                "kept", Shapes.oneOrMore(Shapes.ref(Kind.PLACES, Kind.PEOPLE)), "Where it is kept, or who has one.");
        return keys.to(fields -> new Opening.Key(fields.get(label), fields.get(kept)));
    }

    private static Shape<Opening.ByPerson> person() {
        var keys = MappingShape.builder();
        var who = keys.required("who", Common.PERSON, "Who.");
        var evidence = keys.list("evidence", Shapes.oneOrMore(Common.EVIDENCE), "The papers they ask for.");
        return keys.to(fields -> new Opening.ByPerson(fields.get(who), fields.get(evidence)));
    }
}
