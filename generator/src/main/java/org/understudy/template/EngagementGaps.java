package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Engagement;
import org.understudy.plan.Engagement.SuccessorConsent.State;
import org.understudy.template.view.Gap;

/** What isn't on file about the work for a customer. */
final class EngagementGaps {
    private EngagementGaps() {}

    static List<Gap> of(Engagement engagement) {
        return new Gaps()
                .add(Gap.CONTRACT, engagement.contract().isEmpty())
                .add(
                        Gap.CONTRACT_SIGNED,
                        Stream.of(engagement.contract(), engagement.processorAgreement())
                                .flatMap(Optional::stream)
                                .anyMatch(it -> it.signed().isEmpty()))
                .add(Gap.NOTICE, engagement.notice().isEmpty())
                .add(Gap.PROCESSOR_AGREEMENT, engagement.processorAgreement().isEmpty())
                .add(Gap.CUSTOMER_CONSENT, engagement.consent().state() != State.GIVEN)
                .add(Gap.SUCCESSOR, engagement.successor().isEmpty())
                .add(Gap.BREAK_GLASS, engagement.breakGlass().isEmpty())
                .add(Gap.FEE, engagement.fee().isEmpty())
                .add(Gap.NOTIFY_WITHIN, engagement.notifyWithin().isEmpty())
                .list();
    }
}
