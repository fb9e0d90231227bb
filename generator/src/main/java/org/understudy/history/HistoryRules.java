package org.understudy.history;

import org.understudy.diagnostic.RuleId;

/** What can be wrong with the history of a plan. */
public final class HistoryRules {
    /** The repository, or something in it, can't be read. */
    public static final RuleId UNREADABLE = RuleId.warning("EDITION-001");

    /** What {@code plan.md} says isn't what the tags say. */
    public static final RuleId AT_ODDS = RuleId.warning("EDITION-002");

    /** A tag is on no commit before the present one. */
    public static final RuleId NOT_AN_ANCESTOR = RuleId.warning("EDITION-003");

    /** A number is missing between two tags. */
    public static final RuleId MISSING = RuleId.warning("EDITION-004");

    /** A higher number is on an earlier commit. */
    public static final RuleId OUT_OF_ORDER = RuleId.warning("EDITION-005");

    /** A tag isn't what a release makes. */
    public static final RuleId STRANGE_TAG = RuleId.warning("EDITION-006");

    /** The clone lacks older commits. */
    public static final RuleId SHALLOW = RuleId.note("EDITION-007");

    /** Days of commits contradict each other. */
    public static final RuleId CLOCK_SKEW = RuleId.note("EDITION-008");

    /** A commit doesn't hold the plan. */
    public static final RuleId NO_PLAN_THEN = RuleId.error("EDITION-009");

    /** A secret is in git's objects. */
    public static final RuleId LEAK = RuleId.danger("EDITION-018");

    /** What a secret was before is in git's objects. */
    public static final RuleId FORMER_LEAK = RuleId.warning("EDITION-025");

    /** Not all objects could be searched. */
    public static final RuleId INCOMPLETE = RuleId.warning("EDITION-019");

    private HistoryRules() {}
}
