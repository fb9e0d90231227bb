package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Header;

/**
 * L13, what changed since the edition before. It says no secret, and nothing of what the pack showed in neither edition.
 *
 * @param former the edition before; empty if there is none, or the pack is new
 * @param sections what changed, by kind; none is empty
 * @param holders who has other copies, envelopes, key sheets or shares than then
 * @param secrets what was done with secrets, by what they belong to
 * @param unknown why it isn’t known which secrets were replaced
 * @param access who gets in otherwise; by event and person
 * @param accessKnown whether it could be found out
 * @param opened what the rules find now and didn’t then
 * @param closed what they found then and don’t now
 * @param documents of the pack that say something else than then, or are new or gone
 * @param documentsKnown whether that could be found out
 */
public record AmendmentView(
        Frame frame,
        Filing filing,
        Optional<Former> former,
        List<Section> sections,
        List<Holder> holders,
        List<Secret> secrets,
        Optional<String> unknown,
        List<Access> access,
        boolean accessKnown,
        List<Found> opened,
        List<Found> closed,
        List<Document> documents,
        boolean documentsKnown) {

    /** The edition that is compared with. */
    public record Former(int edition, LocalDate asAt) {}

    /** @param kind key of its heading, such as {@code people} */
    public record Section(String kind, int added, int removed, int changed, List<Thing> things) {}

    /**
     * Something in which something changed.
     *
     * @param state {@code added}, {@code removed}, {@code changed} or {@code renamed}
     * @param was the name it had, if it has another now
     */
    public record Thing(String name, Optional<String> was, String state, List<Row> rows) {}

    /**
     * A value that changed; without text where there is none.
     *
     * @param order whether only the order is another
     */
    public record Row(String label, String before, String now, boolean order) {}

    /** Somebody with what they had, and have now. */
    public record Holder(String name, List<String> before, List<String> now) {}

    /** @param lines what was done with which */
    public record Secret(String name, List<Line> lines) {
        /** @param fate {@code added}, {@code removed}, {@code moved}, {@code replaced} or {@code not-compared} */
        public record Line(String label, String fate) {}
    }

    /**
     * That somebody gets into some accounts otherwise.
     *
     * @param before the first day on which they got in, counted from the event; empty if they didn’t
     */
    public record Access(
            List<String> accounts,
            Header.Event event,
            String person,
            Optional<Integer> before,
            Optional<Integer> now) {}

    /** @param words empty where they would name what the pack doesn’t show */
    public record Found(String rule, Optional<String> words) {}

    /** @param state {@code added}, {@code removed} or {@code changed} */
    public record Document(String title, String identifier, String state) {}
}
