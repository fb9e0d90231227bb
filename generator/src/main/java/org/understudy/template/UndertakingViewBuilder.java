package org.understudy.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role.Kind;
import org.understudy.template.view.UndertakingView;
import org.understudy.template.view.UndertakingView.Signatory;

/** Makes the view of L8. */
final class UndertakingViewBuilder {
    private static final Set<Kind> BOUND = EnumSet.of(Kind.SUCCESSOR, Kind.VERIFIER, Kind.KEY_HOLDER, Kind.COPY_HOLDER);

    private final LegalViews legal;
    private final Parties parties;
    private final CustodyCards custody;

    UndertakingViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.parties = new Parties(legal.disclosure(), legal.names());
        this.custody = new CustodyCards(legal.disclosure(), legal.names());
    }

    UndertakingView view() {
        return new UndertakingView(
                legal.frame(),
                legal.filing(),
                parties.author(),
                parties.business(),
                legal.activation(),
                parties.others().stream()
                        .map(this::signatory)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Empty for those who neither keep anything nor act. */
    private Optional<Signatory> signatory(Person person) {
        List<Kind> roles = parties.roles(person).stream()
                .map(Person.Role::kind)
                .filter(BOUND::contains)
                .distinct()
                .toList();
        var signatory = new Signatory(parties.card(person), roles, custody.with(person.ref()));
        return Optional.of(signatory)
                .filter(it -> !it.roles().isEmpty() || !it.items().isEmpty());
    }
}
