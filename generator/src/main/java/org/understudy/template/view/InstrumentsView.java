package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Instrument;
import org.understudy.plan.Known;

/**
 * L11, the index of instruments.
 *
 * @param absent kinds that are usual under the law and of which nothing is on file
 */
public record InstrumentsView(
        Frame frame,
        Filing filing,
        List<Paper> papers,
        List<Instrument.Type> absent,
        List<Formality> formalities,
        List<Registry> registries) {

    /**
     * A legal paper that exists elsewhere, or may.
     *
     * @param original the place or person where the original is
     * @param gaps what isn't on file about it
     */
    public record Paper(
            String anchor,
            String name,
            Instrument.Type type,
            Known exists,
            Optional<LocalDate> dated,
            Optional<Instrument.Form> form,
            Optional<String> registry,
            Optional<String> original,
            Optional<String> drawnUpBy,
            Known endsAtDeath,
            Known digitalClause,
            Known contentConsent,
            Optional<LocalDate> counselReviewed,
            Optional<Prose> about,
            List<Gap> gaps) {}

    /** What a paper of a kind must be. */
    public record Formality(Instrument.Type type, String says) {}

    /** Where papers are registered. */
    public record Registry(String name, String holds, Optional<URI> address) {}
}
