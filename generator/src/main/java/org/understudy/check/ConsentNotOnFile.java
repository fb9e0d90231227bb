package org.understudy.check;

import java.util.EnumSet;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent.Decision;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Jurisdiction;

/** LEGAL-013: where consent to disclosure counts, none is on file for an account with messages. */
final class ConsentNotOnFile implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-013");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Set<Category> MESSAGES = EnumSet.of(Category.EMAIL, Category.MESSAGING, Category.SOCIAL);

    private static final Set<Capacity> OWN = EnumSet.of(Capacity.OWN_PRIVATE, Capacity.OWN_BUSINESS, Capacity.JOINT);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Jurisdiction law = subject.plan().jurisdiction();
        if (law.levels()) {
            subject.plan().accounts().values().stream()
                    .filter(it -> MESSAGES.contains(it.category()) && OWN.contains(it.capacity()))
                    .filter(it -> !isOnFile(it))
                    .forEach(it -> findings.add(it.origin().at("consent"), ID, it.ref()));
        }
    }

    private static boolean isOnFile(Account account) {
        return account.consent()
                .filter(it -> it.lifetime().content() != Decision.NOT_ON_FILE
                        && it.afterDeath().content() != Decision.NOT_ON_FILE)
                .isPresent();
    }
}
