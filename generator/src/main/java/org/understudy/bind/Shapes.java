package org.understudy.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Term;
import org.understudy.read.Value;
import org.understudy.text.Amount;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/** The shapes that several kinds share. */
final class Shapes {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final Shape<String> LINE = Scalars.line();
    static final Shape<LocalText> TEXT = new LocalTextShape();
    static final Shape<SecretRef> SECRET = new SecretShape();
    static final Shape<Boolean> FLAG = Scalars.flag();
    static final Shape<LocalDate> DATE_SHAPE = date();
    static final Shape<TimeSpan> SPAN =
            Scalars.form("@form.span", "^[1-9][0-9]{0,3} +(hour|day|week|month|year)s?$", TimeSpan::parse);
    static final Shape<Amount> AMOUNT =
            Scalars.form("@form.amount", "^[A-Z]{3} +[0-9]{1,12}(\\.[0-9]{1,4})?$", Amount::parse);
    static final Shape<URI> URL = Scalars.form("@form.url", "^https?://", Shapes::url);
    static final Shape<String> COUNTRY = Scalars.form(
            "@form.country", "^[A-Z]{2}$", text -> COUNTRIES.contains(text) ? Optional.of(text) : Optional.empty());
    static final Shape<Language> LANGUAGE = Scalars.word(words(Arrays.asList(Language.values()), Language::tag));

    static final Shape<String> ID = Scalars.form(
            "@form.id",
            "^[a-z0-9][a-z0-9-]*$",
            text -> text.matches("[a-z0-9][a-z0-9-]*") ? Optional.of(text) : Optional.empty());

    private Shapes() {}

    private static Shape<LocalDate> date() {
        Map<String, Object> schema = Schema.of("type", "string", "format", "date");
        return new Scalars<>("@date", schema, (scalar, context) -> {
            try {
                return Optional.of(LocalDate.parse(scalar.text().strip(), DATE));
            } catch (DateTimeException e) {
                context.report(scalar.at(), BindRules.BAD_DATE, scalar.shown(), context.name());
                return Optional.empty();
            }
        });
    }

    private static Optional<URI> url(String text) {
        try {
            var uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** One of the words of an enum. */
    static <E extends Enum<E> & Term> Shape<E> term(Class<E> type) {
        return Scalars.word(words(Arrays.asList(type.getEnumConstants()), Term::term));
    }

    /** One of the names of an enum as they are, such as {@code D2}. */
    static <E extends Enum<E>> Shape<E> name(Class<E> type) {
        return Scalars.word(words(Arrays.asList(type.getEnumConstants()), Enum::name));
    }

    private static <T> Map<String, T> words(List<T> values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        values.forEach(value -> words.put(word.apply(value), value));
        return words;
    }

    /** A reference to a file of one of these kinds. */
    static Shape<Ref> ref(Kind... kinds) {
        return new RefShape(List.of(kinds));
    }

    static <T> Shape<List<T>> list(Shape<T> item) {
        return new ListShape<>(item, false);
    }

    /** A list, or a single value where there is but one. */
    static <T> Shape<List<T>> oneOrMore(Shape<T> item) {
        return new ListShape<>(item, true);
    }

    /** A short form for a single value and a long one for mappings or lists. */
    static <T> Shape<T> shortOrLong(Shape<T> single, Shape<T> compound) {
        return new Shape<>() {
            @Override
            public Optional<T> bind(Value value, Context context) {
                return (value instanceof Value.Scalar ? single : compound).bind(value, context);
            }

            @Override
            public Map<String, Object> schema() {
                return Schema.anyOf(List.of(single.schema(), compound.schema()));
            }
        };
    }

    /** A mapping with exactly one of some keys, each with a shape of its own. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Shape<T> oneOf(Choice<? extends T>... choices) {
        return new ChoiceShape<T>(
                Stream.of(choices).map(choice -> choice.<T>widened()).toList());
    }

    static <T> Choice<T> choice(String key, Shape<T> shape, String description) {
        return new Choice<>(key, shape, description);
    }

    /** One of the keys of {@link #oneOf}. */
    record Choice<T>(String key, Shape<T> shape, String description) {
        @SuppressWarnings("unchecked") // a Shape<T> only ever gives values, so it is a Shape of every supertype of T
        <S> Choice<S> widened() {
            return (Choice<S>) this;
        }
    }
}
