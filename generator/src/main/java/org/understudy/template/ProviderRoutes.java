package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.CatalogueEntry.Deceased;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Fact;
import org.understudy.plan.Plan;
import org.understudy.template.view.ProviderRoute;

/** What providers ask of those who come after a customer, by the catalogue and by the plan. */
final class ProviderRoutes {
    private final Plan plan;
    private final Names names;

    ProviderRoutes(Plan plan, Names names) {
        this.plan = plan;
        this.names = names;
    }

    /** By the catalogue, with the source; where it says something of one country, that is the country of the plan's law. */
    List<Fact<Deceased>> known(Account account) {
        return account.provider() instanceof Account.Provider.Catalogued catalogued
                ? catalogued.entry().deceased().stream()
                        .filter(it -> it.value().country().map(this::isOurs).orElse(true))
                        .toList()
                : List.of();
    }

    private boolean isOurs(String country) {
        String jurisdiction = country.equals("GB") ? "uk" : country.toLowerCase(Locale.ROOT);
        return plan.header().jurisdiction().split("-", 2)[0].equals(jurisdiction);
    }

    /** By the catalogue; where it knows nothing, as the author found it. Empty where that isn't on file either. */
    List<ProviderRoute> of(Account account) {
        List<ProviderRoute> known = known(account).stream().map(this::route).toList();
        return known.isEmpty()
                ? supports(account)
                        .filter(it -> it.url().isPresent() || !it.evidence().isEmpty())
                        .map(it -> new ProviderRoute(
                                it.url(),
                                List.of(),
                                it.evidence(),
                                Optional.empty(),
                                Optional.empty(),
                                account.reviewed()))
                        .toList()
                : known;
    }

    private ProviderRoute route(Fact<Deceased> fact) {
        Deceased value = fact.value();
        return new ProviderRoute(
                value.url(),
                value.gives(),
                value.evidence(),
                names.text(value.note()),
                Optional.of(fact.source()),
                Optional.of(fact.verified()));
    }

    /** The papers asked for, but for a proof of identity, which every request has. */
    List<EvidenceKind> papers(List<Account> accounts) {
        Set<EvidenceKind> papers = new LinkedHashSet<>();
        for (Account account : accounts) {
            known(account).forEach(it -> papers.addAll(it.value().evidence()));
            supports(account).forEach(it -> papers.addAll(it.evidence()));
        }
        papers.remove(EvidenceKind.IDENTITY_DOCUMENT);
        return List.copyOf(papers);
    }

    private static Stream<Recovery.Support> supports(Account account) {
        return account.recovery().stream()
                .flatMap(way -> way instanceof Recovery.Support support ? Stream.of(support) : Stream.empty());
    }
}
