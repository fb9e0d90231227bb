package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Rights;
import org.understudy.plan.Engagement;
import org.understudy.plan.Header;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.OwnershipView;

/** Makes the view of L10. */
final class OwnershipViewBuilder {
    private final LegalViews legal;
    private final Plan plan;
    private final Names names;
    private final Estate estate;
    private final EstateNames estateNames;
    private final Optional<TechnicalControl> afterDeath;

    OwnershipViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.plan = legal.plan();
        this.names = legal.names();
        this.estate = new Estate(legal.disclosure());
        this.estateNames = new EstateNames(estate, legal);
        this.afterDeath =
                TechnicalControl.after(Header.Event.DEATH, legal.checked().proof(), plan);
    }

    OwnershipView view() {
        return new OwnershipView(
                legal.frame(),
                legal.filing(),
                estateNames.person(plan.header().author()),
                Estate.CAPACITIES.stream()
                        .flatMap(it -> estate.own(it).stream())
                        .filter(AccountGaps::isWork)
                        .map(this::work)
                        .toList(),
                legal.disclosure().engagements().stream().map(this::customer).toList());
    }

    private OwnershipView.Work work(Account account) {
        Optional<Rights> rights = account.rights();
        return new OwnershipView.Work(
                names.anchor(account.ref()),
                account.id(),
                names.text(account.name()),
                account.category(),
                account.capacity(),
                account.provider().legalName(),
                holder(account),
                estateNames.person(rights.flatMap(Rights::owner)),
                names.text(rights.flatMap(Rights::licence)),
                rights.map(Rights::coAuthors).orElse(List.of()),
                estateNames.people(administrators(account)),
                afterDeath
                        .map(it -> estateNames.people(
                                List.copyOf(it.of(account.ref()).keySet())))
                        .orElse(List.of()),
                estateNames.person(rights.flatMap(Rights::maintainer)),
                estateNames.person(account.wish().flatMap(Account.Wish::to)));
    }

    private static List<Ref> administrators(Account account) {
        Set<Ref> people = new LinkedHashSet<>();
        account.recovery().forEach(way -> {
            if (way instanceof Account.Recovery.SecondAdmin admin) {
                people.add(admin.person());
            }
        });
        return List.copyOf(people);
    }

    private String holder(Account account) {
        return estateNames.person(account.holder().orElse(plan.header().author()));
    }

    private OwnershipView.Customer customer(Engagement engagement) {
        return new OwnershipView.Customer(
                names.text(engagement.name()),
                estateNames.person(engagement.customer()),
                names.text(engagement.services()),
                engagement.credentialsOwner(),
                engagement.contract().map(Engagement.Paper::reference),
                estate.held().stream()
                        .filter(it ->
                                it.customer().filter(engagement.ref()::equals).isPresent())
                        .filter(AccountGaps::isWork)
                        .map(this::held)
                        .toList());
    }

    private OwnershipView.HeldWork held(Account account) {
        return new OwnershipView.HeldWork(
                account.id(),
                names.text(account.name()),
                account.category(),
                holder(account),
                estateNames.person(account.rights().flatMap(Rights::owner)),
                names.text(account.rights().flatMap(Rights::licence)));
    }
}
