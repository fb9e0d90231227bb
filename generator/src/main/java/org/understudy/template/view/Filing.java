package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Person;
import org.understudy.text.Language;

/**
 * What a lawyer-ready document says of itself besides.
 *
 * @param annex its letter among the annexes of the pack; empty for the memo they are annexed to
 * @param settled whether the plan marks it as final; if not, it is a draft for review by counsel
 * @param authoritative the language whose text prevails: that of the plan
 * @param translated whether this document is in another one
 * @param signing how it is signed there, if it is
 * @param others the annexes of the pack, in order
 */
public record Filing(
        Optional<String> annex,
        boolean settled,
        Language authoritative,
        boolean translated,
        JurisdictionCard jurisdiction,
        Optional<Signing> signing,
        List<AnnexLine> others) {

    /**
     * The law that a document is drafted for.
     *
     * @param terms what the law calls something
     */
    public record JurisdictionCard(
            String id,
            String name,
            Optional<String> state,
            LocalDate asAt,
            boolean instruments,
            boolean levels,
            boolean powersSurviveDeath,
            Terms terms,
            List<String> cautions) {}

    /** What the law of the jurisdiction calls these, in the language of the page; as in a sentence. */
    public record Terms(
            String principal,
            String agent,
            String executor,
            String heirs,
            String provider,
            String power,
            String lastingPower,
            String content,
            String catalogue,
            String onlineTool,
            String directions,
            String will,
            String wishes) {}

    /** Who signs. */
    public record Signing(List<Person.Role.Kind> by, int witnesses, boolean notary, Optional<String> note) {}

    /**
     * An annex.
     *
     * @param letter empty for what isn't lettered: the memo
     * @param document id in the catalogue
     */
    public record AnnexLine(
            Optional<String> letter, String document, String title, String identifier, boolean settled) {}
}
