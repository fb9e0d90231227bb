package org.understudy.check;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;

/** TIME-003: a contract that lapses soon unless somebody acts, or a domain name that matters and of which nobody knows who pays. */
final class RenewalAtRisk implements Rule {
    private static final RuleId ID = RuleId.warning("TIME-003");
    private static final int SOON_DAYS = 90;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        LocalDate soon = subject.today().plusDays(SOON_DAYS);
        subject.plan()
                .accounts()
                .values()
                .forEach(account -> account.renewal()
                        .flatMap(renewal -> finding(account, renewal, soon))
                        .ifPresent(findings::add));
    }

    private static Optional<Diagnostic> finding(Account account, Account.Renewal renewal, LocalDate soon) {
        if (!renewal.automatic() && !renewal.on().isAfter(soon)) {
            return Optional.of(Diagnostic.at(
                    account.origin().at("renewal.on"), ID, account.id(), renewal.on(), "@renewal.by-hand"));
        } else if (account.category() == Category.DOMAIN
                && account.criticality() != Criticality.NORMAL
                && account.capacity() != Capacity.HELD_FOR_CUSTOMER
                && renewal.paidBy().isEmpty()) {
            return Optional.of(
                    Diagnostic.at(account.origin().at("renewal"), ID, account.id(), renewal.on(), "@renewal.unpaid")
                            .hinting("unpaid"));
        }
        return Optional.empty();
    }
}
