package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Instrument;
import org.understudy.plan.Instrument.Type;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Known;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.template.view.Gap;

/** What isn't on file about legal papers. Of each kind only what makes sense for it is asked. */
final class InstrumentGaps {
    private static final Set<Type> REGISTERED = EnumSet.of(Type.WILL, Type.LASTING_POWER_OF_ATTORNEY);
    private static final Set<Type> MAY_END_AT_DEATH = EnumSet.of(
            Type.POWER_OF_ATTORNEY,
            Type.LASTING_POWER_OF_ATTORNEY,
            Type.SUCCESSOR_AGREEMENT,
            Type.ESCROW_AGREEMENT,
            Type.PARTNERSHIP_AGREEMENT);
    private static final Set<Type> ABOUT_ACCOUNTS =
            EnumSet.of(Type.WILL, Type.POWER_OF_ATTORNEY, Type.LASTING_POWER_OF_ATTORNEY, Type.DATA_DIRECTIVE);

    /** Where the jurisdiction doesn't name any. */
    private static final List<Type> USUAL = List.of(Type.WILL, Type.POWER_OF_ATTORNEY, Type.LASTING_POWER_OF_ATTORNEY);

    private InstrumentGaps() {}

    /** Of one paper. Of what doesn't exist, nothing is missing; of what may not exist, just that. */
    static List<Gap> of(Instrument paper) {
        return switch (paper.exists()) {
            case UNKNOWN -> List.of(Gap.INSTRUMENT);
            case NO -> List.of();
            case YES -> ofExisting(paper);
        };
    }

    private static List<Gap> ofExisting(Instrument paper) {
        Type type = paper.type();
        var gaps = new Gaps();
        gaps.add(Gap.INSTRUMENT_DATED, paper.dated().isEmpty());
        gaps.add(Gap.INSTRUMENT_FORM, paper.form().isEmpty());
        gaps.add(
                Gap.INSTRUMENT_REGISTRY,
                REGISTERED.contains(type) && paper.registry().isEmpty());
        gaps.add(Gap.INSTRUMENT_ORIGINAL, paper.original().isEmpty());
        gaps.add(Gap.ENDS_AT_DEATH, MAY_END_AT_DEATH.contains(type) && paper.endsAtDeath() == Known.UNKNOWN);
        gaps.add(Gap.DIGITAL_CLAUSE, ABOUT_ACCOUNTS.contains(type) && paper.digitalClause() == Known.UNKNOWN);
        gaps.add(Gap.CONTENT_CONSENT, ABOUT_ACCOUNTS.contains(type) && paper.contentConsent() == Known.UNKNOWN);
        gaps.add(
                Gap.COUNSEL_REVIEW,
                type != Type.INSURANCE_POLICY && paper.counselReviewed().isEmpty());
        return gaps.list();
    }

    /** The kinds that are usual under the law, or that a document of the pack asks for, and of which the whole plan has none. */
    static List<Type> absent(Disclosure disclosure, Jurisdiction law) {
        Plan plan = disclosure.plan();
        List<Type> named = law.formalities().stream()
                .map(Jurisdiction.Formality::instrument)
                .toList();
        Stream<Type> agreed = plan.people().values().stream().anyMatch(it -> it.has(Person.Role.Kind.SUCCESSOR))
                ? Stream.of(Type.SUCCESSOR_AGREEMENT)
                : Stream.empty();
        Stream<Type> insured = disclosure.pack().documents().contains(DocumentId.L6)
                ? Stream.of(Type.INSURANCE_POLICY)
                : Stream.empty();
        return Stream.of((named.isEmpty() ? USUAL : named).stream(), agreed, insured)
                .flatMap(it -> it)
                .distinct()
                .filter(type -> plan.instruments().values().stream().noneMatch(it -> it.type() == type))
                .toList();
    }
}
