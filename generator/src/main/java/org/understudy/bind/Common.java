package org.understudy.bind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.bind.MappingShape.Builder;
import org.understudy.bind.MappingShape.Key;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Acceptance;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Kind;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

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
                Objects.requireNonNull(
                        fields.context().places().get(fields.context().path()))));
        return keys.list("accept", Shapes.list(acceptance), "Findings that the author accepts, with the reason.");
    }

    /** Reports those in the list of a key that are called, by one of their own keys, like one before. */
    static <T> void requireDistinct(
            MappingShape.Fields fields, String list, String key, List<T> items, Function<T, String> name) {
        Map<String, SourceRange> first = new HashMap<>();
        if (items.size() < 2) {
            return; // a single one may stand there without a list
        }
        for (int i = 0; i < items.size(); i++) {
            String id = name.apply(items.get(i));
            Context context = fields.context();
            var at = Objects.requireNonNull(context.places().get(context.pathOf(list) + "[" + i + "]." + key));
            SourceRange before = first.putIfAbsent(id, at);
            if (before != null) {
                context.report(Diagnostic.at(at, BindRules.DUPLICATE_ID, id).relatedTo(before));
            }
        }
    }

    private static Optional<String> ruleId(String text) {
        return text.matches("[A-Z]+-\\d{3}") ? Optional.of(text) : Optional.empty();
    }
}
