package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.text.TimeSpan;

/**
 * Work that has to go on.
 *
 * @param frequency in words
 * @param every how far apart its turns are; empty when it is done on demand
 * @param takes how long one turn takes
 * @param customer the engagement it is done for; empty for the author's own work
 * @param mayTakeOver who may do it instead of the author, the first choice first
 * @param never what must never be done
 */
public record Workflow(
        String id,
        Origin origin,
        LocalText name,
        LocalText purpose,
        Optional<LocalText> frequency,
        Optional<TimeSpan> every,
        Optional<LocalDate> nextDue,
        Optional<TimeSpan> takes,
        Criticality criticality,
        Optional<Ref> customer,
        List<Ref> uses,
        List<Ref> dependsOn,
        List<Ref> mayTakeOver,
        List<LocalText> inputs,
        List<LocalText> outputs,
        List<LocalText> never,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.WORKFLOWS, id);
    }
}
