package org.understudy.access;

import java.util.List;
import org.understudy.plan.Term;

/**
 * One thing that a person does.
 *
 * @param goal what they have then
 * @param day on which they have it, counted from the event as 0
 * @param waits how many days go by from when everything needed is there
 * @param needs what is used: results of earlier steps, people, papers, secrets, places that stand, and what one is
 * @param rules at work in it, in order; the last gives the goal, those before it what it takes on the way, such as the password
 *     from the pack and the code from the app
 * @param fallbacks other ways to the goal or to what it takes on the way, which hold even if that fails; the soonest first
 */
public record RunbookStep(
        Action action,
        AccessNode goal,
        int day,
        int waits,
        List<AccessNode> needs,
        List<AccessRule> rules,
        List<Fallback> fallbacks) {
    /** What is done. */
    public enum Action implements Term {
        /** The verifiers establish that the plan takes effect. */
        ACTIVATE,
        /** Going to a place and opening it. */
        ENTER,
        /** Taking a thing from where it is, or having it already. */
        FETCH,
        /** Asking the person who has a thing for it. */
        RECEIVE,
        /** Putting shares together. */
        COMBINE,
        /** Opening a pack with its passphrase. */
        OPEN_PACK,
        /** Unlocking a device. */
        UNLOCK,
        /** Getting messages to a number. */
        ANSWER_NUMBER,
        /** Signing in as usual. */
        SIGN_IN,
        /** Signing in with a new password or after another recovery. */
        RECOVER,
        /** Signing in as the administrator or holder that one is oneself. */
        USE_OWN_ACCESS,
        /** Having another administrator let one in. */
        ASK_ADMINISTRATOR,
        /** Asking for emergency access. */
        REQUEST_EMERGENCY_ACCESS,
        /** Writing to the provider, with papers. */
        WRITE_TO_PROVIDER
    }

    /**
     * A rule that gives the same, or what can stand in for something that is needed.
     *
     * @param day on which it does, when what it stands in for has failed
     */
    public record Fallback(AccessRule rule, int day) {}

    public RunbookStep {
        needs = List.copyOf(needs);
        rules = List.copyOf(rules);
        fallbacks = List.copyOf(fallbacks);
    }
}
