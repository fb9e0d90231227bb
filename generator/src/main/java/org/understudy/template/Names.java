package org.understudy.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.Body;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.LocalText;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.Prose;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** What things are called in one page, and which of them it describes under a heading. */
final class Names {
    private final Disclosure disclosure;
    private final Messages messages;
    private final Language language;
    private final Set<Ref> described;

    /** @param messages in the language of the page; of these, words for what the pack may not name */
    Names(Disclosure disclosure, Messages messages, Set<Ref> described) {
        this.disclosure = disclosure;
        this.messages = messages;
        this.language = messages.language();
        this.described = Set.copyOf(described);
    }

    Language language() {
        return language;
    }

    String text(LocalText text) {
        return text.in(language);
    }

    Optional<String> text(Optional<LocalText> text) {
        return text.map(this::text);
    }

    List<String> texts(List<LocalText> texts) {
        return texts.stream().map(this::text).toList();
    }

    /** The heading's id for something this page may describe: {@code account-transip}. */
    String anchor(Ref ref) {
        return word(ref.kind()) + "-" + ref.id();
    }

    /** The name of something; without text for what the pack may not name. */
    Mention mention(Ref ref) {
        if (!disclosure.shown(ref)) {
            return new Mention("", Optional.empty());
        }
        return new Mention(name(ref), described.contains(ref) ? Optional.of(anchor(ref)) : Optional.empty());
    }

    /** The name of something, if the pack may name it. */
    Optional<Mention> mention(Optional<Ref> ref) {
        return ref.map(this::mention).filter(it -> !it.text().isEmpty());
    }

    /** The name of something, or general words for its kind: for what can't be left out without hiding that something is missing. */
    Mention nameOrHidden(Ref ref) {
        return mention(Optional.of(ref))
                .orElseGet(() -> new Mention(messages.get("hidden." + word(ref.kind())), Optional.empty()));
    }

    private static String word(Kind kind) {
        return kind == Kind.PEOPLE
                ? "person"
                : kind.name().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    /** The same, people by the name in their papers where that is on file. */
    String fullNameOrHidden(Ref ref) {
        return ref.kind() == Kind.PEOPLE && disclosure.shown(ref)
                ? fullName(disclosure.plan().person(ref))
                : nameOrHidden(ref).text();
    }

    /** The name in their papers where that is on file. */
    String fullName(Person person) {
        return person.legalName().orElse(person.name());
    }

    /** The names of those that the pack may name. */
    List<Mention> mentions(List<Ref> refs) {
        return refs.stream()
                .map(this::mention)
                .filter(it -> !it.text().isEmpty())
                .toList();
    }

    String name(Ref ref) {
        Plan plan = disclosure.plan();
        return switch (ref.kind()) {
            case PEOPLE -> plan.person(ref).name();
            case ACCOUNTS -> text(plan.account(ref).name());
            case DEVICES -> text(plan.device(ref).name());
            case PLACES -> text(plan.place(ref).name());
            case WORKFLOWS -> text(plan.workflow(ref).name());
            case ENGAGEMENTS -> text(plan.engagement(ref).name());
            case INSTRUMENTS -> text(plan.instrument(ref).name());
            case PACKS -> plan.pack(ref).name().map(this::text).orElse(ref.id());
            case ANNEXES -> text(plan.annex(ref).title());
            case CUSTODY, REVIEWS, PLAN -> ref.id();
        };
    }

    Optional<String> name(Optional<Ref> ref) {
        return mention(ref).map(Mention::text);
    }

    List<String> names(List<Ref> refs) {
        return mentions(refs).stream().map(Mention::text).toList();
    }

    /** What a state is called, by its ISO 3166-1 alpha-2 code. */
    String country(String code) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }

    /** What a body says outside its parts. */
    Optional<Prose> about(Body body) {
        return prose(body, body.in(language).about());
    }

    Optional<Prose> part(Body body, Body.Part part) {
        return body.in(language).part(part).flatMap(blocks -> prose(body, blocks));
    }

    private Optional<Prose> prose(Body body, List<ProseBlock> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Prose(blocks, body.languageFor(language)));
    }
}
