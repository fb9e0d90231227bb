package org.understudy.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Fact;

/** TIME-004: what is known about providers was last read long ago. One finding for the plan. */
final class StaleProviderFacts implements Rule {
    private static final RuleId ID = RuleId.note("TIME-004");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        LocalDate limit = subject.today().minusYears(1);
        Map<String, LocalDate> stale = new TreeMap<>();
        for (Account account : subject.plan().accounts().values()) {
            if (account.provider() instanceof Account.Provider.Catalogued catalogued) {
                oldest(catalogued.entry())
                        .filter(day -> day.isBefore(limit))
                        .ifPresent(day -> stale.put(catalogued.entry().id(), day));
            }
        }
        stale.values().stream()
                .min(Comparator.naturalOrder())
                .ifPresent(day -> findings.add(
                        subject.plan().header().origin().file(), ID, String.join(", ", stale.keySet()), day));
    }

    private static Optional<LocalDate> oldest(CatalogueEntry entry) {
        Stream<Optional<? extends Fact<?>>> single = Stream.of(
                entry.legalEntity(),
                entry.signIn(),
                entry.secondFactors(),
                entry.backupCodes(),
                entry.passkeys(),
                entry.recovery(),
                entry.passwordChange(),
                entry.deletion(),
                entry.inactivity());
        Stream<Fact<?>> several = Stream.concat(entry.legacy().stream(), entry.deceased().stream());
        return Stream.concat(single.flatMap(Optional::stream), several)
                .map(Fact::verified)
                .min(Comparator.naturalOrder());
    }
}
