package org.understudy.plan;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.text.Language;

/**
 * Whose law the lawyer's annexes are drafted for: the facts of {@code jurisdictions/ID/jurisdiction.yaml}. What is said in
 * whole sentences is in clause files beside it.
 *
 * @param id its folder: {@code generic}, {@code us}, {@code nl}
 * @param state the state that the plan names besides, where the law differs between states
 * @param asAt the day whose law it describes
 * @param letterPaper whether paper is US Letter there, rather than A4
 * @param instruments whether powers and consents may be drafted; if not, there are inventory, wishes and contracts only
 * @param levels whether consent to disclosure is asked for by content, catalogue and other (RUFADAA)
 * @param powersSurviveDeath whether a power may be given beyond death
 * @param terms what the law calls something, by keys of {@code docs/jurisdictions.md}, such as {@code principal}
 * @param signing how a document is signed, for those that are
 * @param forbidden words that no heading may have
 */
public record Jurisdiction(
        String id,
        Optional<State> state,
        LocalText name,
        LocalDate asAt,
        boolean letterPaper,
        boolean instruments,
        boolean levels,
        boolean powersSurviveDeath,
        Map<String, LocalText> terms,
        List<LegalBasis> bases,
        List<Formality> formalities,
        List<Evidence> evidence,
        List<Registry> registries,
        Map<DocumentId, Signing> signing,
        List<ForbiddenWord> forbidden,
        List<LocalText> cautions) {

    /**
     * A state of a federation.
     *
     * @param code ISO 3166-2 without the country, in lower case: {@code ca}
     */
    public record State(String code, LocalText name, Optional<LegalBasis> statute) {}

    /**
     * A source of law.
     *
     * @param citation as lawyers there cite it, in the language of the law
     * @param says what follows from it here
     * @param asAt the day it was looked up
     * @param verified whether it was read at the source; if not, counsel is asked to check it
     */
    public record LegalBasis(String citation, LocalText says, LocalDate asAt, Optional<URI> source, boolean verified) {}

    /** What a paper that somebody else draws up must be: handwritten, witnessed, before a notary. */
    public record Formality(Instrument.Type instrument, LocalText says) {}

    /**
     * A paper that providers or registries ask for.
     *
     * @param maxAgeDays how old it may be
     */
    public record Evidence(
            Header.Event event, LocalText paper, Optional<LocalText> note, Optional<Integer> maxAgeDays) {}

    /** Where papers are registered, and what that register holds. */
    public record Registry(String name, LocalText holds, Optional<URI> address) {}

    /**
     * Who signs a document.
     *
     * @param by the roles of those who sign
     * @param witnesses how many witnesses sign besides
     * @param notary whether there is room for a notary's note
     */
    public record Signing(List<Person.Role.Kind> by, int witnesses, boolean notary, Optional<LocalText> note) {}

    /** A word with a meaning in law that isn't meant here, and the one to use instead. */
    public record ForbiddenWord(Language language, String word, String instead) {}
}
