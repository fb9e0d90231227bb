package org.understudy.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.exchange.format.ExportFormat;
import org.understudy.exchange.format.WebAddress;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Provider;
import org.understudy.plan.Plan;

/** Finds the account of a plan that an item is about. */
final class AccountMatcher {
    private final List<Account> accounts;
    private final Map<String, Account> imported = new HashMap<>();

    AccountMatcher(Plan plan, ExportFormat format) {
        this.accounts = List.copyOf(plan.accounts().values());
        accounts.forEach(account -> account.imported()
                .filter(it -> it.from().equals(format.term()))
                .ifPresent(it -> imported.put(it.id(), account)));
    }

    /** The account that was made from this item. */
    Optional<Account> madeFrom(String key) {
        return Optional.ofNullable(imported.get(key));
    }

    /** Those that were made from items of this format, by the keys of these. */
    Map<String, Account> imported() {
        return imported;
    }

    /** An account at the same provider or site with the same user name that wasn't made from this format. */
    Optional<Account> alike(Described item) {
        return accounts.stream()
                .filter(account -> !imported.containsValue(account))
                .filter(account -> !item.userName().isEmpty()
                        && userName(account)
                                .filter(item.userName()::equalsIgnoreCase)
                                .isPresent())
                .filter(account -> sameSite(account, item))
                .findFirst();
    }

    /** The one account that a seed can be for: the same provider, site or name, and no other user name. */
    Optional<Account> forSeed(Described item) {
        List<Account> possible = accounts.stream()
                .filter(account -> sameSite(account, item) || sameName(account, item))
                .filter(account -> item.userName().isEmpty()
                        || userName(account).isEmpty()
                        || userName(account)
                                .filter(item.userName()::equalsIgnoreCase)
                                .isPresent())
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static Optional<String> userName(Account account) {
        return account.signIn().flatMap(Account.SignIn::username);
    }

    private static boolean sameSite(Account account, Described item) {
        boolean sameProvider = account.provider() instanceof Provider.Catalogued known
                && item.provider().filter(known.entry().id()::equals).isPresent();
        return sameProvider
                || item.host().isPresent()
                        && account.url()
                                .flatMap(it -> WebAddress.host(it.toString()))
                                .equals(item.host());
    }

    private static boolean sameName(Account account, Described item) {
        String slug = AccountIds.slug(item.title());
        return !slug.isEmpty()
                && (slug.equals(account.id())
                        || slug.equals(AccountIds.slug(account.name().inOriginal())));
    }
}
