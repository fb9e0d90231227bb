package org.understudy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Pack;

/**
 * The engine: checks plans and builds packs of them. Holds no state between requests; thread-safe, one request for an
 * output folder at a time.
 */
public final class Understudy {
    private final Clock clock;
    private final SecureRandom random;
    private final EventSink events;
    private final PlanRun run;

    /**
     * @param clock tells the day of a check; what documents say depends on the plan alone
     * @param random for encryption
     * @param events is told what happens
     */
    public Understudy(Clock clock, SecureRandom random, EventSink events) {
        this.clock = clock;
        this.random = random;
        this.events = events;
        this.run = new PlanRun(clock, events);
    }

    /**
     * Reads, binds and checks the plan and makes its pages; and, if the vault's password can be had, looks whether every secret
     * that it names can be, and whether the passphrases of the packs are good enough. Writes nothing.
     */
    public Outcome check(Request request) {
        return run.run(request, Optional.empty(), new Checking(request, random, clock));
    }

    /** The same, and writes what was found as SARIF, JSON and HTML, whether or not it blocks. */
    public Outcome check(Request request, Reporting reporting) {
        return run.run(request, Optional.of(reporting), new Checking(request, random, clock));
    }

    /**
     * The same, and looks for the plan's secrets in everything that the git repository around it keeps: every file, path and message
     * of its whole history.
     */
    public Outcome checkHistory(Request request, Reporting reporting) {
        return run.run(request, Optional.of(reporting), new HistorySearch(request, random, clock));
    }

    /** Creates the vault that the plan names, with an empty entry for every secret it names; one that exists is not touched. */
    public Outcome createVault(Request request) {
        return run.run(request, Optional.empty(), (plan, tree, diagnostics, leaks) -> {
            new VaultCreation(random, clock).run(plan.plan(), tree, request.secrets(), diagnostics);
            return List.of();
        });
    }

    /**
     * Draws the passphrases of the packs that have none yet, with their shares, and writes them into the vault, if it can be opened.
     *
     * @param existing what happens to those that are there
     */
    public Outcome makePassphrases(Request request, Existing existing) {
        return run.run(request, Optional.empty(), (plan, tree, diagnostics, leaks) -> {
            List<Pack> packs = RequestedPacks.of(request, plan.plan(), diagnostics);
            if (!diagnostics.block()) {
                new PassphraseMaking(random, clock, events)
                        .run(plan.plan(), tree, request.secrets(), packs, existing, diagnostics);
            }
            return List.of();
        });
    }

    /**
     * Makes the repository of a new plan: examples of everything, in a plan that can be built as it is, with a vault. Overwrites
     * nothing, and leaves nothing behind if it can't make all of it.
     */
    public Outcome begin(Beginning beginning, SecretSettings secrets, Answers answers) {
        return new PlanStart(random, clock, events).run(beginning, secrets, answers);
    }

    /** Writes a review or a drill that took place into the plan, as one new file that the author commits. */
    public Outcome recordReview(Request request, Answers answers) {
        return run.run(request, Optional.empty(), (plan, tree, diagnostics, leaks) -> {
            new ReviewRecording(clock, events).run(plan.plan(), tree, answers, diagnostics);
            return List.of();
        });
    }

    /**
     * Reads what another program exported: accounts that the plan doesn't have become files of it, secrets go into the vault, which is
     * made if there is none. Files that are there are never changed. Either all is written or nothing.
     */
    public Outcome importFrom(Request request, ImportRequest export) {
        return new Importing(request, export, clock, random, events).run();
    }

    /** What happens to a passphrase that is there when others are made. */
    public enum Existing {
        /** It stays; shares are made only if there are none for somebody. */
        KEEP,
        /** A new one takes its place, with new shares, and it goes to the history of its entry. */
        ROTATE
    }

    /**
     * Builds the packs of the plan, if nothing blocks it; those that are up to date are left as they are. One that can't be
     * built keeps none of the others back. Where nothing changed since the last build, what that found is said again.
     */
    public Outcome build(Request request) {
        return build(request, Delivering.UNLESS_OLDER);
    }

    /**
     * The same; then, if nothing blocks, delivers the packs that name a folder for it. One that can't be delivered keeps none of
     * the others back either.
     */
    public Outcome build(Request request, Delivering delivering) {
        return new BuildMemory(request, delivering, random, clock, events).build();
    }

    /**
     * Releases the next edition of a plan, if nothing blocks it: tags the commit that is checked out as {@code edition/N}. Pushes
     * nothing.
     */
    public Outcome release(Request request, ReleaseRequest release) {
        return run.run(request, Optional.empty(), new Releasing(request, release, random, clock, events));
    }

    /** Looks at a delivered pack: whether it is whole, unchanged, opens, and is of the latest edition that is known. */
    public Verification verify(VerificationRequest request) {
        Verification verification = new PackVerifier(request).verify();
        verification.findings().forEach(finding -> events.accept(new Event.Found(finding)));
        return verification;
    }
}
