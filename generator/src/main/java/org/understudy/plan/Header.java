package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/**
 * What {@code plan.md} says of the plan as a whole.
 *
 * @param business the author's firm, as a person; empty when they trade in their own name or not at all
 * @param jurisdiction {@code generic}, a country's folder name, or that with a state: {@code us-ca}
 * @param vault the KeePass file, relative to the folder of the plan
 * @param doNot what nobody should do, in the author's words
 */
public record Header(
        Origin origin,
        LocalText title,
        Ref author,
        Optional<Ref> business,
        String jurisdiction,
        Language language,
        LocalDate asAt,
        int edition,
        Optional<Review> review,
        Optional<Drill> drill,
        Optional<String> vault,
        Optional<Activation> activation,
        List<LocalText> doNot,
        List<Scenario> scenarios,
        List<Acceptance> accept,
        Body body) {

    /** When the plan is looked through again. */
    public record Review(Optional<TimeSpan> every, LocalDate next) {}

    /**
     * A rehearsal: somebody tries the ways in, with the documents in hand.
     *
     * @param by who tried the last one
     */
    public record Drill(Optional<LocalDate> last, List<Ref> by, Optional<LocalDate> next) {}

    /**
     * When and how the plan takes effect.
     *
     * @param contacts whom to call, first to last
     * @param verifiers who establish the event
     * @param quorum how many of them it takes
     */
    public record Activation(
            List<Event> events,
            Optional<TimeSpan> unreachableAfter,
            Optional<ContactAttempts> contactAttempts,
            List<EvidenceKind> evidence,
            List<Ref> contacts,
            List<Ref> verifiers,
            int quorum,
            Optional<TimeSpan> waitingPeriod,
            Optional<StandDown> standDown) {}

    /** What may happen to the author. */
    public enum Event implements Term {
        DEATH,
        TEMPORARY_INCAPACITY,
        LASTING_INCAPACITY,
        MISSING,
        UNREACHABLE,
        CONTRACT_END,
        PLANNED
    }

    /** How often and by what channels the author is tried before the plan takes effect. */
    public record ContactAttempts(List<Person.Contact.Channel> channels, int times) {}

    /** What is done when the author returns. */
    public record StandDown(Rotate rotate, Recall recall) {
        /** Which secrets are replaced. */
        public enum Rotate implements Term {
            ALL,
            USED,
            NONE
        }

        /** Which documents are called back. */
        public enum Recall implements Term {
            COPIES,
            ENVELOPES,
            ALL,
            NONE
        }
    }

    /** Something that may be lost, on top of the built-in scenarios. */
    public record Scenario(String id, Optional<LocalText> name, boolean author, List<Ref> lost) {}
}
