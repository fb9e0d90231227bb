package org.understudy.bind;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Account.OnlineTool;
import org.understudy.plan.Account.Provider;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.CatalogueEntry.Deceased;
import org.understudy.plan.Fact;
import org.understudy.plan.Header;
import org.understudy.plan.LocalText;

/**
 * What an account takes from its provider's entry in the catalogue where the author says nothing: the address, the name of
 * the setting for death or inactivity, and what the provider's support asks for. Never a way in: whether there is one, only
 * the author can say.
 */
final class Inheritance {
    private final Header header;
    private final String country;

    Inheritance(Header header) {
        this.header = header;
        this.country = country(header.jurisdiction());
    }

    private static String country(String jurisdiction) {
        String first = jurisdiction.split("-", 2)[0];
        return first.equals("uk") ? "GB" : first.toUpperCase(Locale.ROOT);
    }

    /** The account with what its provider's entry knows. */
    Account complete(Account account) {
        return account.provider() instanceof Provider.Catalogued provider
                ? complete(account, provider.entry())
                : account;
    }

    private Account complete(Account account, CatalogueEntry entry) {
        return new Account(
                account.id(),
                account.origin(),
                account.name(),
                account.provider(),
                account.url().or(() -> entry.signIn().map(Fact::value)),
                account.category(),
                account.capacity(),
                account.customer(),
                account.criticality(),
                account.identifiers(),
                account.holder(),
                account.linkingEvidence(),
                account.signIn(),
                account.recovery().stream().map(way -> complete(way, entry)).toList(),
                account.dependsOn(),
                account.renewal(),
                account.wish(),
                account.consent(),
                account.onlineTool().or(() -> onlineTool(entry)),
                account.rights(),
                account.factStatus(),
                account.imported(),
                account.reviewed(),
                account.accept(),
                account.body());
    }

    /** Whether it is set, the catalogue can't know. */
    private Optional<OnlineTool> onlineTool(CatalogueEntry entry) {
        return entry.legacy().stream()
                .findFirst()
                .map(legacy -> new OnlineTool(
                        LocalText.of(header.language(), legacy.value().name()),
                        OnlineTool.State.UNKNOWN,
                        Optional.empty(),
                        Optional.empty()));
    }

    private Recovery complete(Recovery way, CatalogueEntry entry) {
        if (!(way instanceof Recovery.Support support)) {
            return way;
        }
        Optional<Deceased> known = inForce(entry);
        Optional<URI> url = support.url().or(() -> known.flatMap(Deceased::url));
        return new Recovery.Support(
                support.evidence().isEmpty() ? known.map(Deceased::evidence).orElse(List.of()) : support.evidence(),
                support.takes(),
                url);
    }

    /** What holds where the plan is from, before what holds everywhere. */
    private Optional<Deceased> inForce(CatalogueEntry entry) {
        List<Deceased> all = entry.deceased().stream().map(Fact::value).toList();
        return all.stream()
                .filter(it -> it.country().filter(country::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().filter(it -> it.country().isEmpty()).findFirst());
    }
}
