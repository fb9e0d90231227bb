package org.understudy.template;

import java.util.List;
import org.understudy.plan.Custody;
import org.understudy.plan.Header;
import org.understudy.plan.Upkeep;
import org.understudy.template.view.Gap;

/** What isn't on file about a plan as a whole: how it takes effect, how it is kept up. */
final class PlanGaps {
    private PlanGaps() {}

    /** How it takes effect. */
    static List<Gap> ofActivation(Header header) {
        var gaps = new Gaps();
        header.activation()
                .ifPresentOrElse(
                        it -> {
                            gaps.add(Gap.VERIFIERS, it.verifiers().isEmpty());
                            gaps.add(Gap.EVIDENCE, it.evidence().isEmpty());
                        },
                        () -> gaps.add(Gap.ACTIVATION, true));
        return gaps.list();
    }

    /** How it is kept up. */
    static List<Gap> ofUpkeep(Upkeep upkeep) {
        return new Gaps()
                .add(Gap.REVIEW, upkeep.nextReview().isEmpty())
                .add(Gap.DRILL, upkeep.drill().flatMap(Header.Drill::last).isEmpty())
                .list();
    }

    /** Of something that was handed out; of what is back or destroyed, nothing is missing. */
    static List<Gap> of(Custody custody) {
        return new Gaps()
                .add(Gap.RECEIPT, custody.isOut() && custody.receipt().isEmpty())
                .add(Gap.CUSTODY_CHECK, custody.isOut() && custody.nextCheck().isEmpty())
                .list();
    }
}
