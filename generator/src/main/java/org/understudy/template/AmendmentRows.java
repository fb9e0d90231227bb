package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.understudy.history.Change;
import org.understudy.history.ChangeWords;
import org.understudy.history.EntityChange;
import org.understudy.history.Value;
import org.understudy.template.view.AmendmentView.Row;
import org.understudy.template.view.AmendmentView.Secret;
import org.understudy.text.Messages;

/** Says in words what changed in something, as far as a paper for lawyers does. */
final class AmendmentRows {
    private final Messages messages;
    private final ChangeWords before;
    private final ChangeWords now;

    /**
     * @param before with the names that the pack showed then; what it didn't name has none
     * @param now with the names that it shows now
     */
    AmendmentRows(Messages messages, ChangeWords before, ChangeWords now) {
        this.messages = messages;
        this.before = before;
        this.now = now;
    }

    /** Of what is gone there is nothing to say but that. What came to and went from one list shares a row. */
    List<Row> rows(EntityChange entity) {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (!entity.removed()) {
            entity.changes().stream()
                    .filter(it -> !entity.added() || !goesWithoutSaying(it))
                    .flatMap(it -> row(it, entity.added()).stream())
                    .forEach(it -> rows.merge(it.label() + " " + it.order(), it, AmendmentRows::both));
        }
        return List.copyOf(rows.values());
    }

    private static Row both(Row one, Row other) {
        return new Row(one.label(), both(one.before(), other.before()), both(one.now(), other.now()), one.order());
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other) ? one.isEmpty() ? other : one : one + "; " + other;
    }

    /** Of something new: its name, which stands above, that it has a text, and what isn't so. */
    private static boolean goesWithoutSaying(Change change) {
        String field = change.field().name();
        return field.equals("name")
                || field.equals("title")
                || change.after()
                        .filter(it -> it instanceof Value.Prose || it.equals(new Value.Truth(false)))
                        .isPresent();
    }

    private Optional<Row> row(Change change, boolean added) {
        return switch (ToldToLawyers.of(change)) {
            case NOTHING -> Optional.empty();
            case IN_FULL -> change.isSecret() ? Optional.empty() : inFull(change);
            case BY_KIND -> by(change, it -> it instanceof Value.Group group ? kind(group) : Optional.empty());
            case THAT_IT_CHANGED -> added || change.isSecret() || unseen(change) ? Optional.empty() : that(change);
        };
    }

    private Optional<String> kind(Value.Group group) {
        return now.kind(group.type());
    }

    private Optional<Row> inFull(Change change) {
        if (isTooLong(change)) {
            return that(change);
        }
        return by(change, Optional::of);
    }

    /** What would look the same: texts and law of which something changed that a table can't show. */
    private boolean isTooLong(Change change) {
        boolean tooLong = change.after()
                .filter(it -> it instanceof Value.Prose || it instanceof Value.Law)
                .isPresent();
        return tooLong
                && change.sort() == Change.Sort.CHANGED
                && text(change.before(), before).equals(text(change.after(), now));
    }

    /** Without what neither edition shows. */
    private Optional<Row> by(Change change, Function<Value, Optional<?>> told) {
        String was = change.before().map(it -> words(told.apply(it), before)).orElse("");
        String is = change.after().map(it -> words(told.apply(it), now)).orElse("");
        boolean order = change.sort() == Change.Sort.REORDERED;
        if (was.equals(is)) {
            return Optional.empty();
        }
        UnaryOperator<String> hidden =
                text -> text.isEmpty() && change.sort() == Change.Sort.CHANGED ? messages.get("hidden") : text;
        return Optional.of(new Row(now.label(ToldToLawyers.told(change)), hidden.apply(was), hidden.apply(is), order));
    }

    private static String words(Optional<?> told, ChangeWords words) {
        return told.map(it -> it instanceof Value value ? words.of(value) : it.toString())
                .orElse("");
    }

    private static String text(Optional<Value> value, ChangeWords words) {
        return value.map(words::of).orElse("");
    }

    /** Whether all that it is about is hidden. */
    private boolean unseen(Change change) {
        boolean references = change.before()
                .or(change::after)
                .filter(Value.Reference.class::isInstance)
                .isPresent();
        return references && text(change.before(), before).equals(text(change.after(), now));
    }

    private Optional<Row> that(Change change) {
        return Optional.of(
                new Row(now.label(ToldToLawyers.told(change)), "", messages.get("amendment.that-it-changed"), false));
    }

    /** What was done with secrets of something that both editions have. */
    List<Secret.Line> secrets(EntityChange entity) {
        Set<String> seen = new TreeSet<>();
        return entity.changes().stream()
                .filter(Change::isSecret)
                .map(it -> new Secret.Line(now.label(it.field()), fate(it.sort())))
                .filter(it -> seen.add(it.toString()))
                .toList();
    }

    private static String fate(Change.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
