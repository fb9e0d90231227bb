package org.understudy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.access.AccessProof;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Plan;
import org.understudy.text.Language;

/**
 * All that a check came to. Holds names of secrets, never their values.
 *
 * @param version of this program
 * @param day of the check
 * @param folder of the plan, relative to the project, with {@code /} between and after its parts; empty when it is the project's
 *     own, or lies elsewhere
 * @param plan empty when it couldn't be made of the files
 * @param findings what isn't accepted, sorted
 * @param proof empty without a plan
 */
public record CheckReport(
        String version,
        LocalDate day,
        String folder,
        Optional<Plan> plan,
        List<Diagnostic> findings,
        List<CheckedPlan.Accepted> accepted,
        Optional<AccessProof> proof) {
    public CheckReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /** The language of the plan; English where there is none. */
    Language language() {
        return plan.map(it -> it.header().language()).orElse(Language.EN);
    }
}
