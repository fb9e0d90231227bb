package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Criticality;
import org.understudy.text.TimeSpan;

/** Work that has to go on. */
public record WorkflowCard(
        String anchor,
        String name,
        String purpose,
        Optional<String> frequency,
        Optional<TimeSpan> every,
        Optional<LocalDate> nextDue,
        Optional<TimeSpan> takes,
        Criticality criticality,
        Optional<String> customer,
        List<Mention> uses,
        List<Mention> dependsOn,
        List<String> mayTakeOver,
        List<String> inputs,
        List<String> outputs,
        List<String> never,
        Optional<Prose> about,
        Optional<Prose> steps) {}
