package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;
import org.understudy.plan.Instrument;
import org.understudy.plan.Known;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** D8, the continuity and wind-down plan. */
public record ContinuityView(
        Frame frame,
        Optional<Prose> about,
        PersonCard author,
        Optional<PersonCard> business,
        List<PersonCard> people,
        List<EngagementCard> engagements,
        List<WorkLine> work,
        List<CostLine> costs,
        List<SystemLine> systems,
        List<InstrumentLine> instruments,
        List<DueLine> due,
        List<WindDown> windDown) {

    /** Recurring work in one line. */
    public record WorkLine(
            String name,
            String purpose,
            Optional<String> frequency,
            Optional<TimeSpan> every,
            Optional<LocalDate> nextDue,
            Criticality criticality,
            Optional<String> customer,
            List<String> mayTakeOver) {}

    /** What something costs, and who pays. */
    public record CostLine(
            String name,
            Optional<Amount> amount,
            Optional<TimeSpan> every,
            LocalDate on,
            Optional<String> paidBy,
            boolean automatic) {}

    /** An account without its sign-in data. */
    public record SystemLine(
            String name,
            String provider,
            Optional<URI> url,
            Category category,
            Capacity capacity,
            Optional<String> customer,
            Criticality criticality,
            Optional<Account.Wish.Action> wish,
            Optional<String> wishTo) {}

    /** A legal paper that exists elsewhere. */
    public record InstrumentLine(
            String name,
            Instrument.Type type,
            Known exists,
            Optional<LocalDate> dated,
            Optional<Instrument.Form> form,
            Optional<String> registry,
            Optional<String> original,
            Known endsAtDeath,
            Optional<Prose> about) {}

    /** What is done when an account is given up. */
    public record WindDown(String name, Prose text) {}
}
