package org.understudy.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.Edition;
import org.understudy.plan.Header;
import org.understudy.plan.Header.Activation;
import org.understudy.plan.Header.ContactAttempts;
import org.understudy.plan.Header.Drill;
import org.understudy.plan.Header.Event;
import org.understudy.plan.Header.Review;
import org.understudy.plan.Header.Scenario;
import org.understudy.plan.Header.StandDown;
import org.understudy.plan.Kind;
import org.understudy.plan.Person.Contact.Channel;
import org.understudy.plan.Ref;
import org.understudy.read.Value;
import org.understudy.text.Language;

/** The file {@code plan.md}. */
final class HeaderBinder {
    private HeaderBinder() {}

    static MappingShape<Function<Entity, Header>> shape() {
        var keys = MappingShape.builder();
        var title = keys.required("title", Shapes.TEXT, "Title of the plan, printed on every document.");
        var author = keys.required("author", Common.PERSON, "Whose plan it is.");
        var business = keys.optional("business", Common.PERSON, "The author's firm, a person of kind legal.");
        var jurisdiction = keys.withDefault(
                "jurisdiction", new JurisdictionShape(), "generic", "Whose law the lawyer's annexes are drafted for.");
        var language =
                keys.withDefault("language", Shapes.LANGUAGE, Language.EN, "The language the plan is written in.");
        var asAt = keys.required("as-at", Shapes.DATE_SHAPE, "The day whose state the plan describes.");
        var edition = keys.withDefault("edition", Scalars.integer(1, 100_000), 1, "Number of the edition.");
        var status = keys.optional("status", Shapes.term(Edition.Status.class), "How far the edition has come.");
        var review = keys.optional("review", review(), "When the plan is looked through again.");
        var drill = keys.optional("drill", drill(), "The rehearsals: somebody tries the ways in, documents in hand.");
        var vault = keys.optional("vault", new PlanPathShape(), "The KeePass file, in the plan's folder.");
        var activation = keys.optional("activation", activation(), "When and how the plan takes effect.");
        var doNot = keys.list("do-not", Shapes.oneOrMore(Shapes.TEXT), "What nobody should do.");
        var scenarios = keys.list("scenarios", Shapes.list(scenario()), "What may be lost, on top of the usual.");
        var accept = Common.accept(keys);
        return keys.to(fields -> {
            Common.requireDistinct(fields, "scenarios", "id", fields.get(scenarios), Scenario::id);
            return entity -> new Header(
                    entity.origin(),
                    fields.get(title),
                    fields.get(author),
                    fields.get(business),
                    fields.get(jurisdiction),
                    fields.get(language),
                    fields.get(asAt),
                    fields.get(edition),
                    fields.get(status),
                    fields.get(review),
                    fields.get(drill),
                    fields.get(vault),
                    fields.get(activation),
                    fields.get(doNot),
                    fields.get(scenarios),
                    fields.get(accept),
                    entity.body(),
                    Optional.empty());
        });
    }

    private static Shape<Review> review() {
        var keys = MappingShape.builder();
        var every = keys.optional("every", Shapes.SPAN, "How far apart reviews are.");
        var next = keys.required("next", Shapes.DATE_SHAPE, "The day of the next one.");
        return keys.to(fields -> new Review(fields.get(every), fields.get(next)));
    }

    private static Shape<Drill> drill() {
        var keys = MappingShape.builder();
        var last = keys.optional("last", Shapes.DATE_SHAPE, "The day of the last one.");
        var by = keys.list("by", Shapes.oneOrMore(Common.PERSON), "Who tried.");
        var next = keys.optional("next", Shapes.DATE_SHAPE, "The day of the next one.");
        return keys.to(fields -> new Drill(fields.get(last), fields.get(by), fields.get(next)));
    }

    private static Shape<Activation> activation() {
        var keys = MappingShape.builder();
        var events = keys.required("events", Shapes.oneOrMore(Shapes.term(Event.class)), "What must have happened.");
        var unreachable = keys.optional("unreachable-after", Shapes.SPAN, "How long counts as unreachable.");
        var attempts = keys.optional("contact-attempts", attempts(), "How the author is tried before.");
        var evidence = keys.list("evidence", Shapes.oneOrMore(Common.EVIDENCE), "The papers that prove it.");
        var contacts = keys.list("contacts", Shapes.oneOrMore(Common.PERSON), "Whom to call, first to last.");
        var verifiers = keys.required("verifiers", Shapes.oneOrMore(Common.PERSON), "Who establishes it.");
        var quorum = keys.withDefault("quorum", Scalars.integer(1, 20), 1, "How many of them it takes.");
        var waiting = keys.optional("waiting-period", Shapes.SPAN, "How long they wait after that.");
        var standDown = keys.optional("stand-down", standDown(), "What is done when the author returns.");
        return keys.to(fields -> new Activation(
                fields.get(events),
                fields.get(unreachable),
                fields.get(attempts),
                fields.get(evidence),
                fields.get(contacts),
                fields.get(verifiers),
                fields.get(quorum),
                fields.get(waiting),
                fields.get(standDown)));
    }

    private static Shape<ContactAttempts> attempts() {
        var keys = MappingShape.builder();
        var channels = keys.required("channels", Shapes.oneOrMore(Shapes.term(Channel.class)), "By which channels.");
        var times = keys.required("times", Scalars.integer(1, 100), "How often in all.");
        return keys.to(fields -> new ContactAttempts(fields.get(channels), fields.get(times)));
    }

    private static Shape<StandDown> standDown() {
        var keys = MappingShape.builder();
        var rotate = keys.required("rotate", Shapes.term(StandDown.Rotate.class), "Which secrets are replaced.");
        var recall = keys.required("recall", Shapes.term(StandDown.Recall.class), "Which documents are called back.");
        return keys.to(fields -> new StandDown(fields.get(rotate), fields.get(recall)));
    }

    /** Something that is lost: a file of the plan, or the author. */
    private record Loss(Optional<Ref> what) {}

    private static Shape<Scenario> scenario() {
        var keys = MappingShape.builder();
        var id = keys.required("id", Shapes.ID, "Its id.");
        var name = keys.optional("name", Shapes.TEXT, "What people call it.");
        var lost = keys.required("lost", Shapes.oneOrMore(loss()), "What is lost: author, or a file of the plan.");
        return keys.to(fields -> new Scenario(
                fields.get(id),
                fields.get(name),
                fields.get(lost).stream().anyMatch(loss -> loss.what().isEmpty()),
                fields.get(lost).stream().flatMap(loss -> loss.what().stream()).toList()));
    }

    private static Shape<Loss> loss() {
        Shape<Loss> thing = Shapes.ref(Kind.PLACES, Kind.DEVICES, Kind.PEOPLE, Kind.ACCOUNTS)
                .map(ref -> new Loss(Optional.of(ref)));
        return new Shape<>() {
            @Override
            public Optional<Loss> bind(Value value, Context context) {
                boolean author =
                        value instanceof Value.Scalar scalar && scalar.text().equals("author");
                return author ? Optional.of(new Loss(Optional.empty())) : thing.bind(value, context);
            }

            @Override
            public Map<String, Object> schema() {
                return Schema.anyOf(List.of(Schema.of("const", "author"), thing.schema()));
            }
        };
    }
}
