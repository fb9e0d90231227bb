package org.understudy.template;

import java.util.Comparator;
import org.understudy.plan.Instrument;
import org.understudy.template.view.InstrumentsView;

/** Makes the view of L11. */
final class InstrumentsViewBuilder {
    private final LegalViews legal;
    private final Names names;

    InstrumentsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.names = legal.names();
    }

    InstrumentsView view() {
        return new InstrumentsView(
                legal.frame(),
                legal.filing(),
                legal.disclosure().instruments().stream()
                        .sorted(Comparator.comparing(Instrument::type))
                        .map(this::paper)
                        .toList(),
                InstrumentGaps.absent(legal.disclosure(), legal.jurisdiction()),
                legal.jurisdiction().formalities().stream()
                        .map(it -> new InstrumentsView.Formality(it.instrument(), names.text(it.says())))
                        .toList(),
                legal.jurisdiction().registries().stream()
                        .map(it -> new InstrumentsView.Registry(it.name(), names.text(it.holds()), it.address()))
                        .toList());
    }

    private InstrumentsView.Paper paper(Instrument paper) {
        return new InstrumentsView.Paper(
                names.anchor(paper.ref()),
                names.text(paper.name()),
                paper.type(),
                paper.exists(),
                paper.dated(),
                paper.form(),
                paper.registry(),
                paper.original().map(names::fullNameOrHidden),
                paper.drawnUpBy().map(names::fullNameOrHidden),
                paper.endsAtDeath(),
                paper.digitalClause(),
                paper.contentConsent(),
                paper.counselReviewed(),
                names.about(paper.body()),
                InstrumentGaps.of(paper));
    }
}
