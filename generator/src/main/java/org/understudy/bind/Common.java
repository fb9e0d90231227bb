package org.understudy.bind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.bind.MappingShape.Builder;
import org.understudy.bind.MappingShape.Key;
import org.understudy.plan.Acceptance;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Kind;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.Ref;

/** Shapes and keys that are the same in every kind. */
final class Common {
    static final Shape<Ref> PERSON = Shapes.ref(Kind.PEOPLE);
    static final Shape<Ref> ACCOUNT = Shapes.ref(Kind.ACCOUNTS);
    static final Shape<Ref> DEVICE = Shapes.ref(Kind.DEVICES);
    static final Shape<Ref> PLACE = Shapes.ref(Kind.PLACES);
    static final Shape<Ref> ENGAGEMENT = Shapes.ref(Kind.ENGAGEMENTS);
    static final Shape<Ref> PACK = Shapes.ref(Kind.PACKS);
    /** Where a thing is kept. */
    static final Shape<Ref> KEEPER = Shapes.ref(Kind.PLACES, Kind.PEOPLE, Kind.DEVICES);

    static final Shape<EvidenceKind> EVIDENCE = Shapes.term(EvidenceKind.class);
    static final Shape<LabelledSecret> LABELLED_SECRET = labelledSecret();

    private Common() {}

    private static Shape<LabelledSecret> labelledSecret() {
        Builder keys = MappingShape.builder();
        var label = keys.required("label", Shapes.TEXT, "What people call it, such as “support PIN”.");
        var secret = keys.required("secret", Shapes.SECRET, "Its name, such as vault:Business/TransIP#pin.");
        return keys.to(fields -> new LabelledSecret(fields.get(label), fields.get(secret)));
    }

    static Key<Optional<LocalDate>> reviewed(Builder keys) {
        return keys.optional("reviewed", Shapes.DATE_SHAPE, "The day on which this file was last checked.");
    }

    static Key<List<Acceptance>> accept(Builder keys) {
        Builder item = MappingShape.builder();
        var rule = item.required(
                "rule",
                Scalars.form("@form.rule", "^[A-Z]+-[0-9]{3}$", Common::ruleId),
                "The rule, such as ACCESS-012.");
        var because = item.required("because", Shapes.TEXT, "Why; printed in the documents.");
        var until = item.required("until", Shapes.DATE_SHAPE, "The last day on which it is accepted.");
        Shape<Acceptance> acceptance = item.to(fields -> new Acceptance(
                fields.get(rule),
                fields.get(because),
                fields.get(until),
                java.util.Objects.requireNonNull(
                        fields.context().places().get(fields.context().path()))));
        return keys.list("accept", Shapes.list(acceptance), "Findings that the author accepts, with the reason.");
    }

    private static Optional<String> ruleId(String text) {
        return text.matches("[A-Z]+-\\d{3}") ? Optional.of(text) : Optional.empty();
    }
}
