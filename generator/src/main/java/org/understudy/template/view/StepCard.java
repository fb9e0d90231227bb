package org.understudy.template.view;

import java.util.List;
import org.understudy.access.RunbookStep;

/**
 * One step of the way in.
 *
 * @param number from 1
 * @param what it gets: a device, a place, an account, the passphrase; in general words what the pack doesn’t cover
 * @param day on which it is done, counted from the event as 0
 * @param waits how many of these days go by in this step
 * @param needs earlier steps that it builds on; none for the pack itself, which the reader has open
 * @param ways what is done, in order; none where the pack doesn’t cover what it gets
 * @param fallbacks what to do when that fails
 */
public record StepCard(
        int number,
        RunbookStep.Action action,
        Mention what,
        int day,
        int waits,
        List<Need> needs,
        List<WayLine> ways,
        List<Fallback> fallbacks) {

    /** What an earlier step got. */
    public record Need(int step, Mention what) {}

    /** @param day on which it helps */
    public record Fallback(int day, WayLine way) {}
}
