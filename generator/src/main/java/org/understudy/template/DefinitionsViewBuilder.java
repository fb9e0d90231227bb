package org.understudy.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.plan.Jurisdiction;
import org.understudy.template.view.DefinitionsView;

/** Makes the view of L14. */
final class DefinitionsViewBuilder {
    private final LegalViews legal;
    private final Jurisdiction law;

    DefinitionsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.law = legal.jurisdiction();
    }

    DefinitionsView view() {
        return new DefinitionsView(
                legal.frame(),
                legal.filing(),
                new Glossary(legal).all(),
                bases(law).map(this::basis).toList(),
                avoided());
    }

    /** The sources of law, that of the state last. */
    static Stream<Jurisdiction.LegalBasis> bases(Jurisdiction law) {
        return Stream.concat(law.bases().stream(), law.state().flatMap(Jurisdiction.State::statute).stream());
    }

    private DefinitionsView.Basis basis(Jurisdiction.LegalBasis basis) {
        return new DefinitionsView.Basis(
                basis.citation(), legal.names().text(basis.says()), basis.asAt(), basis.source(), basis.verified());
    }

    /** In the language of the page, by the word to use. */
    private List<DefinitionsView.Avoided> avoided() {
        Map<String, List<String>> byInstead = new LinkedHashMap<>();
        law.forbidden().stream()
                .filter(it -> it.language() == legal.messages().language())
                .forEach(it -> byInstead
                        .computeIfAbsent(it.instead(), word -> new ArrayList<>())
                        .add(it.word()));
        return byInstead.entrySet().stream()
                .map(it -> new DefinitionsView.Avoided(it.getValue(), it.getKey()))
                .toList();
    }
}
