package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;

/**
 * L0, the memo to counsel.
 *
 * @param drafts annexes that counsel is asked to make an instrument of
 * @param checks annexes that counsel is asked to look through
 * @param settled annexes that counsel has reviewed
 * @param facts how well what is said about the author's own accounts is known
 * @param issues what isn't on file, by what it is about; without groups that are empty
 * @param findings what the check of the plan found besides
 * @param interests people in whom several tasks meet, or with a conflict on file
 */
public record MemoView(
        Frame frame,
        Filing filing,
        List<Filing.AnnexLine> drafts,
        List<Filing.AnnexLine> checks,
        List<Filing.AnnexLine> settled,
        List<FactCount> facts,
        List<IssueGroup> issues,
        List<Finding> findings,
        List<Interest> interests,
        List<Enclosure> enclosures) {

    /** How many facts are known how well. */
    public record FactCount(Account.FactStatus status, int count) {}

    /** @param where the annex that prints these facts, if the pack has it */
    public record IssueGroup(Gap.Group group, Optional<Filing.AnnexLine> where, List<Issue> issues) {}

    /**
     * Something that isn't on file.
     *
     * @param id the same in every edition, such as {@code I-08}
     * @param about whom or what it is missing of; empty where it is the plan as a whole
     */
    public record Issue(String id, Gap gap, List<String> about) {}

    /**
     * What a rule found.
     *
     * @param text empty where it would name something that the pack doesn't
     * @param place the file of the plan
     */
    public record Finding(String rule, Optional<String> text, String place) {}

    /** @param conflicts in the author's words */
    public record Interest(String person, List<String> roles, List<String> conflicts) {}

    /** @param part whether it is part of this memo, rather than for information */
    public record Enclosure(Filing.AnnexLine annex, boolean part) {}
}
