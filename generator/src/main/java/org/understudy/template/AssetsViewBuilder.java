package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.AssetsView;

/** Makes the view of L2. */
final class AssetsViewBuilder {
    private final LegalViews legal;
    private final Plan plan;
    private final Names names;
    private final Estate estate;
    private final EstateNames estateNames;
    private final AccountTerms terms;
    private final CredentialPointers pointers;
    private final ProviderRoutes routes;

    AssetsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.plan = legal.plan();
        this.names = legal.names();
        this.estate = new Estate(legal.disclosure());
        this.estateNames = new EstateNames(estate, legal);
        this.terms = estateNames.terms();
        this.pointers = new CredentialPointers(legal, estateNames);
        this.routes = new ProviderRoutes(plan, names);
    }

    AssetsView view() {
        return new AssetsView(
                legal.frame(),
                legal.filing(),
                estateNames.person(plan.header().author()),
                Estate.CAPACITIES.stream()
                        .map(it -> new AssetsView.Part(
                                it, estate.own(it).stream().map(this::asset).toList()))
                        .toList(),
                held());
    }

    private AssetsView.Asset asset(Account account) {
        return new AssetsView.Asset(
                names.anchor(account.ref()),
                account.id(),
                names.text(account.name()),
                account.category(),
                account.provider().legalName(),
                account.provider().country().map(names::country),
                account.url(),
                account.identifiers(),
                names.texts(account.linkingEvidence()),
                holder(account),
                account.capacity(),
                account.criticality(),
                terms.renewal(account),
                estateNames.mentions(account.dependsOn()),
                account.devices().stream()
                        .map(estateNames::mention)
                        .map(it -> it.text())
                        .distinct()
                        .toList(),
                pointers.of(account),
                routes.of(account),
                account.factStatus(),
                account.reviewed());
    }

    private String holder(Account account) {
        return estateNames.person(account.holder().orElse(plan.header().author()));
    }

    /** Customers in the order of their ids, then employers. */
    private List<AssetsView.Held> held() {
        Map<Optional<Ref>, List<Account>> held = new LinkedHashMap<>();
        plan.engagements().values().forEach(it -> held.put(Optional.of(it.ref()), List.of()));
        held.put(Optional.empty(), List.of());
        held.replaceAll((customer, none) -> estate.held().stream()
                .filter(it -> it.customer().equals(customer))
                .toList());
        return held.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> held(it.getKey(), it.getValue()))
                .toList();
    }

    private AssetsView.Held held(Optional<Ref> engagement, List<Account> accounts) {
        return new AssetsView.Held(
                engagement.map(it -> estateNames.person(plan.engagement(it).customer())),
                names.name(engagement),
                accounts.stream()
                        .map(it -> new AssetsView.HeldLine(
                                it.id(),
                                names.text(it.name()),
                                it.provider().legalName(),
                                it.provider().country().map(names::country),
                                holder(it)))
                        .toList());
    }
}
