package org.understudy.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.exchange.ImportDraft.Change;
import org.understudy.exchange.ImportDraft.ImportedAccount;
import org.understudy.exchange.format.ExportFormat;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Plan;

/** What a plan still lacks after an import. */
public final class Coverage {
    private static final int NAMES = 10;

    private Coverage() {}

    /** @param plan with the new accounts in it */
    public static List<Diagnostic> of(Plan plan, ImportDraft draft, ExportFormat format) {
        Set<String> touched = draft.accounts().stream().map(ImportedAccount::id).collect(Collectors.toSet());
        List<Account> fresh = draft.accounts().stream()
                .filter(it -> it.change() == Change.NEW)
                .map(it -> plan.accounts().get(it.id()))
                .toList();
        Stream<Diagnostic> ofNew = Stream.of(
                        some(
                                ImportRules.NOT_COVERED,
                                fresh,
                                account -> plan.packs().values().stream()
                                        .flatMap(pack -> pack.covers().stream())
                                        .noneMatch(selector -> selector.takes(account))),
                        some(
                                ImportRules.NO_RECOVERY,
                                fresh,
                                account -> account.recovery().isEmpty()),
                        some(
                                ImportRules.NO_SECOND_FACTOR,
                                fresh,
                                account -> account.signIn().stream()
                                        .allMatch(it -> it.secondFactors().isEmpty())))
                .flatMap(List::stream);
        List<Diagnostic> missing = format.ofAuthenticator()
                ? List.of()
                : some(
                        ImportRules.NOT_IN_EXPORT,
                        plan.accounts().values(),
                        account -> !touched.contains(account.id())
                                && account.imported().isEmpty()
                                && account.signIn().flatMap(SignIn::password).isPresent());
        return Stream.concat(ofNew, missing.stream()).toList();
    }

    private static List<Diagnostic> some(RuleId rule, Collection<Account> accounts, Predicate<Account> condition) {
        List<String> names = accounts.stream()
                .filter(condition)
                .map(it -> it.ref().toString())
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(Diagnostic.general(rule, names.size(), Phrase.some("and", NAMES, names)));
    }
}
