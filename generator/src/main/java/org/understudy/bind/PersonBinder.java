package org.understudy.bind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.understudy.plan.Kind;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Born;
import org.understudy.plan.Person.Contact;
import org.understudy.plan.Person.Holding;
import org.understudy.plan.Person.IdentityDocument;
import org.understudy.plan.Person.Nature;
import org.understudy.plan.Person.Role;

/** Files of {@code people/}. */
final class PersonBinder {
    private PersonBinder() {}

    static MappingShape<Function<Entity, Person>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.LINE, "What everybody calls the person.");
        var kind = keys.withDefault(
                "kind", Shapes.term(Nature.class), Nature.NATURAL, "A human being, or an organisation.");
        var legalName = keys.optional("legal-name", Shapes.LINE, "Full name as in the person's papers.");
        var formerNames = keys.list("former-names", Shapes.oneOrMore(Shapes.LINE), "Names the person had before.");
        var born = keys.optional("born", born(), "Date and place of birth, or of foundation.");
        var identity =
                keys.optional("identity-document", identityDocument(), "Kind and issuing state, never the number.");
        var registration =
                keys.optional("registration", Shapes.LINE, "Number in a register of companies or professions.");
        var address = keys.optional("address", Shapes.LINE, "Postal address.");
        var contacts = keys.list("contacts", Shapes.list(contact()), "Ways to reach the person, the best first.");
        var languages =
                keys.list("languages", Shapes.oneOrMore(Shapes.LANGUAGE), "Languages they read, the best first.");
        var relation = keys.optional("relation", Shapes.TEXT, "What they are to the author.");
        var roles = keys.list("roles", Shapes.oneOrMore(role()), "The tasks they have.");
        var holds = keys.list("holds", Shapes.oneOrMore(holding()), "What they have or can get without the author.");
        var reviewed = Common.reviewed(keys);
        var accept = Common.accept(keys);
        return keys.to(fields -> entity -> new Person(
                entity.id(),
                entity.origin(),
                fields.get(name),
                fields.get(kind),
                fields.get(legalName),
                fields.get(formerNames),
                fields.get(born),
                fields.get(identity),
                fields.get(registration),
                fields.get(address),
                fields.get(contacts),
                fields.get(languages),
                fields.get(relation),
                fields.get(roles),
                fields.get(holds),
                fields.get(reviewed),
                fields.get(accept),
                entity.body()));
    }

    private static Shape<Born> born() {
        var keys = MappingShape.builder();
        var on = keys.required("on", Shapes.DATE_SHAPE, "The day.");
        var at = keys.optional("at", Shapes.LINE, "The place.");
        return keys.to(fields -> new Born(fields.get(on), fields.get(at)));
    }

    private static Shape<IdentityDocument> identityDocument() {
        var keys = MappingShape.builder();
        var type = keys.required("type", Shapes.term(IdentityDocument.Type.class), "The kind of paper.");
        var state = keys.required("state", Shapes.COUNTRY, "The state that issued it, ISO 3166-1: NL, US …");
        var expires = keys.optional("expires", Shapes.DATE_SHAPE, "The last day on which it is good.");
        return keys.to(fields -> new IdentityDocument(fields.get(type), fields.get(state), fields.get(expires)));
    }

    private static Shape<Contact> contact() {
        var keys = MappingShape.builder();
        var channel = keys.required("channel", Shapes.term(Contact.Channel.class), "How.");
        var value = keys.required("value", Shapes.LINE, "The number or address.");
        var label = keys.optional("label", Shapes.TEXT, "Such as “work” or “evenings”.");
        var language = keys.optional("language", Shapes.LANGUAGE, "The language spoken there.");
        var verified = keys.optional("verified", Shapes.DATE_SHAPE, "The day on which it was last tried.");
        return keys.to(fields -> new Contact(
                fields.get(channel), fields.get(value), fields.get(label), fields.get(language), fields.get(verified)));
    }

    private static Shape<Role> role() {
        Shape<Role.Kind> kinds = Shapes.term(Role.Kind.class);
        Shape<Role> kindOnly = kinds.map(kind -> new Role(
                kind, OptionalInt.empty(), List.of(), false, Optional.empty(), Optional.empty(), Optional.empty()));
        var keys = MappingShape.builder();
        var kind = keys.required("role", kinds, "The task.");
        var order = keys.optional("order", Scalars.integer(1, 20), "1 for the first to be asked, 2 for the next …");
        var together = keys.list("with", Shapes.oneOrMore(Common.PERSON), "Those they act with.");
        var jointly = keys.withDefault("jointly", Shapes.FLAG, false, "Whether they must act together.");
        var engagement = keys.optional("engagement", Common.ENGAGEMENT, "The customer it is about.");
        var accepted = keys.optional("accepted", Shapes.DATE_SHAPE, "The day on which they said yes.");
        var conflict = keys.optional("conflict", Shapes.TEXT, "A conflict of interest that is known.");
        Shape<Role> full = keys.to(fields -> new Role(
                fields.get(kind),
                fields.get(order).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(together),
                fields.get(jointly),
                fields.get(engagement),
                fields.get(accepted),
                fields.get(conflict)));
        return Shapes.shortOrLong(kindOnly, full);
    }

    private static Shape<Holding> holding() {
        Shape<Holding> thing =
                Shapes.ref(Kind.DEVICES, Kind.PLACES, Kind.ACCOUNTS, Kind.PACKS).map(Holding.Thing::new);
        Shape<Holding> other = Shapes.<Holding>oneOf(
                Shapes.choice(
                        "key-sheet",
                        Common.PACK.map(Holding.KeySheet::new),
                        "The sheet with the passphrase of a pack."),
                Shapes.choice("share", share(), "A share of the passphrase of a pack."),
                Shapes.choice("knows", Shapes.SECRET.map(Holding.Knowledge::new), "A secret they know."));
        return Shapes.shortOrLong(thing, other);
    }

    private static Shape<Holding.Share> share() {
        var keys = MappingShape.builder();
        var pack = keys.required("pack", Common.PACK, "The pack.");
        var number = keys.required("number", Scalars.integer(1, 256), "The number of the share.");
        return keys.to(fields -> new Holding.Share(fields.get(pack), fields.get(number)));
    }
}
