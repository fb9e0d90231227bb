package org.understudy;

import java.util.Optional;
import org.understudy.plan.Edition;

/**
 * How an edition is to be released.
 *
 * @param status {@link Edition.Status#FINAL} or {@link Edition.Status#COUNSEL_REVIEW}; final unless said
 * @param committer who releases it; whom git's settings name unless said
 */
public record ReleaseRequest(
        Optional<Edition.Status> status, Optional<Committer> committer, Reissue reissue, Effect effect) {
    public ReleaseRequest {
        if (status.filter(it -> it != Edition.Status.FINAL && it != Edition.Status.COUNSEL_REVIEW)
                .isPresent()) {
            throw new IllegalArgumentException("what is released is final, or for counsel's review");
        }
    }

    /** A person as git names one. */
    public record Committer(String name, String email) {}

    /** Which packs go out in the new edition. */
    public enum Reissue {
        /** Those that say something else than when they went out last. */
        CHANGED,
        ALL
    }

    /** What becomes of it. */
    public enum Effect {
        TAG,
        /** All is looked at, and nothing is written. */
        NOTHING
    }
}
