package org.understudy.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.check.CheckedPlan;
import org.understudy.history.ComparedSecrets;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.Term;

/**
 * The edition before, as far as it is known.
 *
 * @param checked the same plan, checked as on the day that it is as at; empty if something blocked it
 * @param documents by pack, what of its documents says something else than then; empty where that isn't known
 */
public record Previous(
        Plan plan, Optional<CheckedPlan> checked, ComparedSecrets secrets, Map<Ref, List<DocumentChange>> documents) {
    public Previous {
        documents = Map.copyOf(documents);
    }

    /**
     * A document that isn't what it was.
     *
     * @param title in the language of the pack
     * @param identifier printed on every page
     */
    public record DocumentChange(Sort sort, String title, String identifier) {
        /** What became of it. */
        public enum Sort implements Term {
            ADDED,
            REMOVED,
            CHANGED
        }
    }
}
