package org.understudy.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.text.Language;
import org.understudy.text.TimeSpan;

/**
 * What {@code plan.md} says of the plan as a whole.
 *
 * @param business the author's firm, as a person; empty when they trade in their own name or not at all
 * @param jurisdiction {@code generic}, a country's folder name, or that with a state: {@code us-ca}
 * @param vault the KeePass file, relative to the folder of the plan
 * @param edition its number: the plan's own where no release says
 * @param status how far the edition has come, if that is said
 * @param doNot what nobody should do, in the author's words
 * @param releases what the history of the plan says of its editions; empty where there was no release
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
        Optional<Edition.Status> status,
        Optional<Review> review,
        Optional<Drill> drill,
        Optional<String> vault,
        Optional<Activation> activation,
        List<LocalText> doNot,
        List<Scenario> scenarios,
        List<Acceptance> accept,
        Body body,
        Optional<Releases> releases) {

    /**
     * What releases say.
     *
     * @param revision the commit of the release that the plan is at now; empty if it was changed since
     * @param issued in which edition packs last went out changed, by their ids; only of those that went out
     */
    public record Releases(Optional<String> revision, SortedMap<String, Edition> issued) {
        public Releases {
            issued = Collections.unmodifiableSortedMap(new TreeMap<>(issued));
        }
    }

    /** Nobody throws an edition away for a draft: it takes the place of none. */
    private boolean isDraft() {
        return status.equals(Optional.of(Edition.Status.DRAFT));
    }

    /** The edition that documents are of, to be reviewed on a day that the rest of the plan has a say in. */
    Edition present(Optional<LocalDate> validUntil) {
        return new Edition(
                edition,
                asAt,
                releases.flatMap(Releases::revision),
                status,
                edition > 1 && !isDraft() ? OptionalInt.of(edition - 1) : OptionalInt.empty(),
                validUntil);
    }

    /** The edition that a pack goes out in: of a release that didn't change it, an earlier one. */
    Edition presentOf(String pack, Optional<LocalDate> validUntil) {
        return releases.filter(it -> it.revision().isPresent())
                .map(it -> it.issued().get(pack))
                .orElseGet(() -> present(validUntil));
    }

    /** The number of the latest edition of a pack that has gone out; the present one's where no release says. */
    public int latestOf(String pack) {
        return releases.map(it -> it.issued().get(pack)).map(Edition::number).orElse(edition);
    }

    /** The same in another edition. */
    public Header in(Edition other, Optional<Releases> released) {
        return new Header(
                origin,
                title,
                author,
                business,
                jurisdiction,
                language,
                other.asAt(),
                other.number(),
                other.status(),
                review,
                drill,
                vault,
                activation,
                doNot,
                scenarios,
                accept,
                body,
                released);
    }

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
