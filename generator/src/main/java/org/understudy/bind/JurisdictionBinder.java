package org.understudy.bind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Header;
import org.understudy.plan.Instrument;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Jurisdiction.Evidence;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.plan.Jurisdiction.Formality;
import org.understudy.plan.Jurisdiction.LegalBasis;
import org.understudy.plan.Jurisdiction.Registry;
import org.understudy.plan.Jurisdiction.Signing;
import org.understudy.plan.Jurisdiction.State;
import org.understudy.plan.LocalText;
import org.understudy.plan.Person;
import org.understudy.text.Language;

/** Files of {@code jurisdictions/}: {@code ID/jurisdiction.yaml}. */
final class JurisdictionBinder {
    private static final int MOST_WITNESSES = 4;
    private static final int TEN_YEARS = 3650;

    private JurisdictionBinder() {}

    /** What makes the law of an id. */
    static MappingShape<Function<String, Law>> shape() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.TEXT, "What it is called, as in “the law of …”.");
        var asAt = keys.required("as-at", Shapes.DATE_SHAPE, "The day whose law the file describes.");
        var letter = keys.withDefault(
                "paper",
                Scalars.word(words("a4", false, "letter", true)),
                false,
                "The paper that documents are laid out for; a4 unless said.");
        var instruments =
                keys.withDefault("instruments", Shapes.FLAG, false, "Whether powers and consents may be drafted.");
        var levels = keys.withDefault(
                "levels", Shapes.FLAG, false, "Whether consent is asked for by content, catalogue and other.");
        var beyondDeath = keys.withDefault(
                "powers-beyond-death", Shapes.FLAG, false, "Whether a power may be given beyond death.");
        var terms = keys.withDefault("terms", terms(), Map.of(), "What the law calls these.");
        var bases = keys.list("bases", Shapes.oneOrMore(basis()), "The sources of law.");
        var states = keys.list("states", Shapes.oneOrMore(state()), "The states, where the law differs between them.");
        var formalities =
                keys.list("formalities", Shapes.oneOrMore(formality()), "What papers that others draw up must be.");
        var evidence = keys.list(
                "evidence", Shapes.oneOrMore(evidence()), "The papers that providers and registries ask for.");
        var registries = keys.list("registries", Shapes.oneOrMore(registry()), "Where papers are registered.");
        var signing = keys.list("signing", Shapes.oneOrMore(signing()), "Who signs which document.");
        var forbidden = keys.list(
                "forbidden",
                Shapes.oneOrMore(forbidden()),
                "Words that no title or heading of a paper for lawyers may have.");
        var cautions =
                keys.list("cautions", Shapes.oneOrMore(Shapes.TEXT), "Sentences for the memo to counsel and L14.");
        return keys.to(fields -> {
            Common.requireDistinct(fields, "states", "code", fields.get(states), State::code);
            Common.requireDistinct(
                    fields,
                    "signing",
                    "document",
                    fields.get(signing),
                    it -> it.document().name());
            return id -> new Law(
                    new Jurisdiction(
                            id,
                            Optional.empty(),
                            fields.get(name),
                            fields.get(asAt),
                            fields.get(letter),
                            fields.get(instruments),
                            fields.get(levels),
                            fields.get(beyondDeath),
                            fields.get(terms),
                            fields.get(bases),
                            fields.get(formalities),
                            fields.get(evidence),
                            fields.get(registries),
                            byDocument(fields.get(signing)),
                            fields.get(forbidden),
                            fields.get(cautions)),
                    fields.get(states));
        });
    }

    private static <T> Map<String, T> words(String one, T first, String other, T second) {
        var words = new LinkedHashMap<String, T>();
        words.put(one, first);
        words.put(other, second);
        return words;
    }

    private static Shape<Map<String, LocalText>> terms() {
        var keys = MappingShape.builder();
        var terms = new LinkedHashMap<String, MappingShape.Key<Optional<LocalText>>>();
        LegalTerms.ALL.forEach((term, says) -> terms.put(term, keys.optional(term, Shapes.TEXT, says)));
        return keys.to(fields -> {
            var named = new LinkedHashMap<String, LocalText>();
            terms.forEach((term, key) -> fields.get(key).ifPresent(text -> named.put(term, text)));
            return Collections.unmodifiableMap(named);
        });
    }

    private static Shape<LegalBasis> basis() {
        var keys = MappingShape.builder();
        var citation = keys.required("citation", Shapes.LINE, "As lawyers there cite it, in the language of the law.");
        var says = keys.required("says", Shapes.TEXT, "What follows from it here.");
        var asAt = keys.required("as-at", Shapes.DATE_SHAPE, "The day it was looked up.");
        var source = keys.optional("source", Shapes.URL, "Where it can be read.");
        var verified = keys.withDefault("verified", Shapes.FLAG, false, "Whether it was read at the source itself.");
        return keys.to(fields -> new LegalBasis(
                fields.get(citation), fields.get(says), fields.get(asAt), fields.get(source), fields.get(verified)));
    }

    private static Shape<State> state() {
        var keys = MappingShape.builder();
        String form = "[a-z0-9]{1,3}";
        var code = keys.required(
                "code",
                Scalars.form(
                        "@form.state",
                        "^" + form + "$",
                        text -> text.matches(form) ? Optional.of(text) : Optional.empty()),
                "As in ISO 3166-2, without the country, lower case.");
        var name =
                keys.required("name", properName(), "What it is called; a single text if it is so in all languages.");
        var statute = keys.optional("statute", basis(), "Its law, if it has one.");
        return keys.to(fields -> new State(fields.get(code), fields.get(name), fields.get(statute)));
    }

    /** A name that is the same in all languages, or one for each. */
    private static Shape<LocalText> properName() {
        Shape<LocalText> everywhere = Shapes.LINE.map(text -> {
            var texts = new EnumMap<Language, String>(Language.class);
            for (Language language : Language.values()) {
                texts.put(language, text);
            }
            return new LocalText(Language.EN, texts);
        });
        return Shapes.shortOrLong(everywhere, Shapes.TEXT);
    }

    private static Shape<Formality> formality() {
        var keys = MappingShape.builder();
        var instrument = keys.required("instrument", Shapes.term(Instrument.Type.class), "Of what.");
        var says = keys.required("says", Shapes.TEXT, "What it must be: handwritten, witnessed, before a notary.");
        return keys.to(fields -> new Formality(fields.get(instrument), fields.get(says)));
    }

    private static Shape<Evidence> evidence() {
        var keys = MappingShape.builder();
        var event = keys.required("event", Shapes.term(Header.Event.class), "For which event.");
        var paper = keys.required("paper", Shapes.TEXT, "What it is called, without article.");
        var note = keys.optional("note", Shapes.TEXT, "Where one gets it, and in what form.");
        var age = keys.optional("max-age-days", Scalars.integer(1, TEN_YEARS), "How old it may be.");
        return keys.to(fields -> new Evidence(fields.get(event), fields.get(paper), fields.get(note), fields.get(age)));
    }

    private static Shape<Registry> registry() {
        var keys = MappingShape.builder();
        var name = keys.required("name", Shapes.LINE, "Its name, in the language of the country.");
        var holds = keys.required("holds", Shapes.TEXT, "What is in it, and who may ask.");
        var address = keys.optional("address", Shapes.URL, "Its web address.");
        return keys.to(fields -> new Registry(fields.get(name), fields.get(holds), fields.get(address)));
    }

    /** How one of the documents is signed. */
    private record Signed(DocumentId document, Signing how) {}

    private static Shape<Signed> signing() {
        var keys = MappingShape.builder();
        var documents = new LinkedHashMap<String, DocumentId>();
        EnumSet.range(DocumentId.L0, DocumentId.L14).forEach(it -> documents.put(it.name(), it));
        var document = keys.required("document", Scalars.word(documents), "Which.");
        var by = keys.required(
                "by", Shapes.oneOrMore(Shapes.term(Person.Role.Kind.class)), "The roles of those who sign, in order.");
        var witnesses = keys.withDefault(
                "witnesses", Scalars.integer(0, MOST_WITNESSES), 0, "How many witnesses sign besides.");
        var notary = keys.withDefault("notary", Shapes.FLAG, false, "Whether there is room for a notary’s note.");
        var note = keys.optional("note", Shapes.TEXT, "What those who sign should know.");
        return keys.to(fields -> new Signed(
                fields.get(document),
                new Signing(fields.get(by), fields.get(witnesses), fields.get(notary), fields.get(note))));
    }

    private static Map<DocumentId, Signing> byDocument(List<Signed> list) {
        var signing = new EnumMap<DocumentId, Signing>(DocumentId.class);
        list.forEach(it -> signing.put(it.document(), it.how()));
        return Collections.unmodifiableMap(signing);
    }

    private static Shape<ForbiddenWord> forbidden() {
        var keys = MappingShape.builder();
        var language = keys.required("language", Shapes.LANGUAGE, "In headings of this language.");
        var word = keys.required("word", Shapes.LINE, "The word, or several.");
        var instead = keys.required("instead", Shapes.LINE, "What to say instead.");
        return keys.to(fields -> new ForbiddenWord(fields.get(language), fields.get(word), fields.get(instead)));
    }
}
