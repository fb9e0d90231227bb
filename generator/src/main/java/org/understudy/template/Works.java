package org.understudy.template;

import java.util.EnumSet;
import java.util.Set;
import org.understudy.plan.Account;
import org.understudy.plan.Category;

/** The accounts in which names, programs or texts are kept, that somebody owns apart from the account. */
final class Works {
    private static final Set<Category> CATEGORIES = EnumSet.of(
            Category.DOMAIN,
            Category.DNS,
            Category.HOSTING,
            Category.CLOUD,
            Category.WEBSITE,
            Category.CODE,
            Category.SOCIAL,
            Category.SHOP,
            Category.SUBSCRIPTION);

    private Works() {}

    static boolean areIn(Account account) {
        return CATEGORIES.contains(account.category()) || account.rights().isPresent();
    }

    /** Whether it is on file whose they are, on which terms others use them, and who looks after them next. */
    static boolean areKnown(Account account) {
        return account.rights()
                .filter(it -> it.owner().isPresent())
                .filter(it -> it.licence().isPresent())
                .filter(it -> it.maintainer().isPresent())
                .isPresent();
    }
}
