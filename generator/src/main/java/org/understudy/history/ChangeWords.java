package org.understudy.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Engagement;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Format;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Known;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.Ref;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** Puts what changed into words of one language: what it is called, what it was, what it is. */
public final class ChangeWords {
    /** What stands before the term of a constant in the key of its word. */
    private static final Map<Class<?>, String> FAMILIES = Map.ofEntries(
            Map.entry(Account.Algorithm.class, "change.algorithm"),
            Map.entry(Account.Wish.Action.class, "action"),
            Map.entry(Account.Consent.Decision.class, "decision"),
            Map.entry(Account.OnlineTool.State.class, "tool-state"),
            Map.entry(Account.FactStatus.class, "fact"),
            Map.entry(Capacity.class, "capacity"),
            Map.entry(Category.class, "category"),
            Map.entry(Criticality.class, "criticality"),
            Map.entry(Custody.Item.class, "custody-item"),
            Map.entry(Custody.Medium.class, "medium"),
            Map.entry(Device.Type.class, "device"),
            Map.entry(Engagement.Owner.class, "owner"),
            Map.entry(Engagement.SuccessorConsent.State.class, "consent-state"),
            Map.entry(Engagement.AtEnd.class, "at-end"),
            Map.entry(EvidenceKind.class, "evidence"),
            Map.entry(Format.class, "change.format"),
            Map.entry(Header.Event.class, "event"),
            Map.entry(Header.StandDown.Rotate.class, "rotate"),
            Map.entry(Header.StandDown.Recall.class, "recall"),
            Map.entry(Instrument.Type.class, "instrument"),
            Map.entry(Instrument.Form.class, "form"),
            Map.entry(Known.class, "known"),
            Map.entry(Language.class, "language"),
            Map.entry(Pack.OdtProfile.class, "change.odt"),
            Map.entry(Person.Nature.class, "change.nature"),
            Map.entry(Person.IdentityDocument.Type.class, "identity"),
            Map.entry(Person.Contact.Channel.class, "channel"),
            Map.entry(Person.Role.Kind.class, "role"),
            Map.entry(Place.Type.class, "place"));

    /** Components that say what a group of values is, so that no label need stand before them. */
    private static final Set<String> WHAT_IT_IS = Set.of("kind", "channel", "what", "action", "name", "event");

    private final Messages messages;
    private final Formats formats;
    private final Function<Ref, String> names;
    private final Function<Enum<?>, Optional<String>> own;

    /**
     * @param messages of the templates
     * @param names what something in the edition of the values is called
     */
    public ChangeWords(Messages messages, Function<Ref, String> names) {
        this(messages, names, constant -> Optional.empty());
    }

    /**
     * With words of one's own.
     *
     * @param own the word for a constant, where it isn't the usual one
     */
    public ChangeWords(Messages messages, Function<Ref, String> names, Function<Enum<?>, Optional<String>> own) {
        this.messages = messages;
        this.formats = new Formats(messages);
        this.names = names;
        this.own = own;
    }

    /** What the value at the end of a way is called, such as <i>Task (executor) – in which order</i>. */
    public String label(List<Step> path) {
        var label = new StringBuilder();
        for (Step step : path) {
            if (step instanceof Step.Into into) {
                String word = word(into.field());
                label.append(label.isEmpty() ? capital(word) : " – " + word);
            } else if (step instanceof Step.Among among) {
                called(among).ifPresent(it -> label.append(" (").append(it).append(')'));
            }
        }
        return label.toString();
    }

    /** What a component is called, with a capital letter. */
    public String label(Field field) {
        return capital(word(field));
    }

    /** The same as within a sentence. */
    private String word(Field field) {
        String own = "change." + key(field.owner().getSimpleName()) + "." + key(field.name());
        String outer = Optional.ofNullable(field.owner().getEnclosingClass())
                .map(it -> "change." + key(it.getSimpleName()) + "." + own.substring("change.".length()))
                .orElse(own);
        return messages.get(messages.has(outer) ? outer : messages.has(own) ? own : "change." + key(field.name()));
    }

    private String capital(String label) {
        return label.substring(0, 1).toUpperCase(messages.language().locale()) + label.substring(1);
    }

    private Optional<String> called(Step.Among among) {
        return among.called().isEmpty()
                ? kind(among.type())
                : Optional.of(among.called().stream().map(this::of).collect(Collectors.joining(", ")));
    }

    /** What a record is called that is one of several kinds: a second factor, a way to open something. */
    public Optional<String> kind(Class<? extends Record> type) {
        boolean oneOfSeveral = type.getInterfaces().length == 1 && type.getInterfaces()[0].isSealed();
        return oneOfSeveral ? Optional.of(messages.get("change-kind." + key(type.getSimpleName()))) : Optional.empty();
    }

    /** A value in words; without text for what may not be named. */
    public String of(Value value) {
        if (value instanceof Value.Literal literal) {
            return literal.text();
        } else if (value instanceof Value.Words words) {
            return words.text().in(messages.language());
        } else if (value instanceof Value.Constant constant) {
            return word(constant.constant());
        } else if (value instanceof Value.Day day) {
            return formats.date(day.day());
        } else if (value instanceof Value.Span span) {
            return formats.span(span.span());
        } else if (value instanceof Value.Money money) {
            return formats.amount(money.amount());
        } else if (value instanceof Value.Number number) {
            return String.valueOf(number.number());
        } else if (value instanceof Value.Truth truth) {
            return messages.get(truth.truth() ? "yes" : "no");
        } else if (value instanceof Value.Address address) {
            return address.address().toString();
        } else if (value instanceof Value.Reference reference) {
            return names.apply(reference.to());
        } else if (value instanceof Value.Kept) {
            return messages.get("change.kept-apart");
        } else if (value instanceof Value.Prose prose) {
            return messages.get("change.words", words(prose.body()));
        } else if (value instanceof Value.Catalogued catalogued) {
            return catalogued.entry().legalName();
        } else if (value instanceof Value.Law law) {
            return law(law.jurisdiction());
        } else if (value instanceof Value.Listing listing) {
            return formats.list(listing.items().stream()
                    .map(this::of)
                    .filter(it -> !it.isEmpty())
                    .toList());
        } else if (value instanceof Value.Group group) {
            return group(group);
        }
        throw new IllegalStateException("no words for " + value.getClass());
    }

    /** The word for a constant. */
    String word(Enum<?> constant) {
        String term = key(constant.name().toLowerCase(Locale.ROOT));
        Optional<String> word = own.apply(constant);
        if (word.isPresent()) {
            return word.get();
        } else if (constant instanceof DocumentId document) {
            return messages.get("document." + document + ".title");
        } else if (constant instanceof Language language) {
            return messages.get("language." + language.tag());
        }
        String family = FAMILIES.get(constant.getDeclaringClass());
        if (family == null) {
            throw new IllegalStateException("no words for " + constant.getDeclaringClass());
        }
        return messages.get(family + "." + term);
    }

    private String law(Jurisdiction law) {
        var parts = new ArrayList<>(List.of(law.name().in(messages.language())));
        law.state().ifPresent(it -> parts.add(it.name().in(messages.language())));
        parts.add(formats.date(law.asAt()));
        return String.join(", ", parts);
    }

    private String group(Value.Group group) {
        if (Account.Provider.class.isAssignableFrom(group.type())) {
            return group.parts().stream().map(it -> of(it.value())).collect(Collectors.joining(", "));
        }
        List<String> parts = group.parts().stream()
                .filter(it -> !it.value().equals(new Value.Truth(false)))
                .filter(it -> !of(it.value()).isEmpty())
                .map(this::part)
                .toList();
        Optional<String> kind = kind(group.type());
        if (kind.isPresent()) {
            return parts.isEmpty() ? kind.get() : kind.get() + " (" + String.join("; ", parts) + ")";
        }
        return String.join("; ", parts);
    }

    private String part(Value.Part part) {
        return WHAT_IT_IS.contains(part.field().name())
                ? of(part.value())
                : messages.get("amendment.value", word(part.field()), of(part.value()));
    }

    private static int words(Body body) {
        Body.Prose prose = body.in(body.original());
        return count(prose.about())
                + prose.parts().values().stream().mapToInt(ChangeWords::count).sum();
    }

    private static int count(List<ProseBlock> blocks) {
        return (int) PlainProse.of(blocks).stream()
                .flatMap(it -> List.of(it.split("\\s+")).stream())
                .filter(it -> !it.isEmpty())
                .count();
    }

    /** As keys are written: lower case, with hyphens. */
    private static String key(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
