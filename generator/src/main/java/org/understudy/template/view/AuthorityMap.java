package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Header;
import org.understudy.plan.Term;

/** Who may get into the author's own accounts when something has happened, beside who can. One never follows from the other. */
public record AuthorityMap(Header.Event event, List<Row> rows) {

    /**
     * One account.
     *
     * @param may on what basis in law, as far as it is on file
     * @param can what they hold, by the proof
     * @param differences where the two disagree; empty where they don't
     */
    public record Row(
            String anchor,
            String ref,
            String name,
            List<Entitled> may,
            List<Control> can,
            List<Difference> differences) {}

    /** Those who may, on the same bases; without names for joint holders. */
    public record Entitled(List<String> people, List<Basis> bases) {}

    /**
     * Why somebody may.
     *
     * @param paper the instrument it rests on, or in words that it isn't on file or isn't shown; empty where it needs none
     */
    public record Basis(Kind kind, Optional<String> paper) {
        /** What it is. */
        public enum Kind implements Term {
            EXECUTOR,
            HEIR,
            AGENT,
            SUCCESSOR,
            /** Named in the provider's own setting. */
            ONLINE_TOOL,
            /** In whose name it is besides. */
            JOINT_HOLDERS
        }
    }

    /**
     * Who gets in.
     *
     * @param people those who do on the same day
     * @param day counted from the event as 0
     */
    public record Control(List<String> people, int day) {}

    /** Where law and control disagree. */
    public record Difference(Kind kind, List<String> people) {
        /** How. */
        public enum Kind implements Term {
            /** Nobody may, as far as is on file, nor can. */
            NOBODY_MAY,
            /** Nobody can. */
            NOBODY_CAN,
            /** These get in, and no basis for it is on file. */
            CAN_WITHOUT_BASIS,
            /** These may, and don't get in. */
            MAY_WITHOUT_ACCESS,
            /** These may by an agreement alone; whom it is with, and what it covers, is to be looked at. */
            AGREEMENT_ALONE,
            /** These get in; whether they are among the holders is to be looked at. */
            PERHAPS_HOLDERS,
            /** These are to carry out the wish; no basis for it is on file, and they don't get in. */
            CHARGED_WITHOUT_EITHER,
            /** Whoever gets in sees content that the author withholds. */
            CONTENT_WITHHELD
        }
    }
}
