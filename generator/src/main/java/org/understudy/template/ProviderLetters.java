package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.Wish.Action;
import org.understudy.plan.Capacity;
import org.understudy.plan.CatalogueEntry.Deceased;
import org.understudy.plan.Disclosure;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Fact;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.template.view.NoticesView.ProviderLetter;
import org.understudy.template.view.NoticesView.Request;

/**
 * Makes the letters to providers: one for each provider, holder and capacity, about the accounts that are to be closed or to
 * go to somebody. What is held for a customer or an employer is theirs to write about.
 */
final class ProviderLetters {
    private static final Set<Action> TOLD =
            Set.of(Action.CLOSE, Action.DELETE, Action.ARCHIVE, Action.TRANSFER, Action.MEMORIALISE);
    private static final Set<Capacity> OWN = Set.of(Capacity.OWN_PRIVATE, Capacity.OWN_BUSINESS, Capacity.JOINT);

    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;

    ProviderLetters(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.plan = disclosure.plan();
        this.names = names;
    }

    /** What one letter is about. */
    private record Subject(String provider, Capacity capacity, String holder) {}

    List<ProviderLetter> all() {
        Map<Subject, List<Account>> accounts = new LinkedHashMap<>();
        disclosure.accounts().stream()
                .filter(account -> OWN.contains(account.capacity()))
                .filter(account -> account.wish()
                        .map(Account.Wish::action)
                        .filter(TOLD::contains)
                        .isPresent())
                .forEach(account -> accounts.merge(
                        subject(account),
                        List.of(account),
                        (earlier, one) ->
                                Stream.concat(earlier.stream(), one.stream()).toList()));
        return accounts.entrySet().stream()
                .map(entry -> letter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Subject subject(Account account) {
        Optional<Ref> business =
                account.capacity() == Capacity.OWN_BUSINESS ? plan.header().business() : Optional.empty();
        Person holder = plan.person(
                account.holder().or(() -> business).orElse(plan.header().author()));
        return new Subject(
                account.provider().legalName(),
                account.capacity(),
                holder.legalName().orElse(holder.name()));
    }

    private ProviderLetter letter(Subject subject, List<Account> accounts) {
        Account first = accounts.get(0);
        return new ProviderLetter(
                "letter-" + names.anchor(first.ref()),
                subject.provider(),
                subject.capacity(),
                subject.holder(),
                accounts.stream().flatMap(this::request).toList(),
                evidence(accounts),
                deceased(first).flatMap(it -> it.url().stream()).findFirst());
    }

    private Stream<Request> request(Account account) {
        return account.wish().stream()
                .map(wish -> new Request(
                        names.text(account.name()),
                        account.identifiers(),
                        wish.action(),
                        wish.to().map(this::legalName),
                        wish.within(),
                        names.name(wish.decidedBy()),
                        wish.exportFirst() || wish.action() == Action.ARCHIVE,
                        names.text(wish.note())));
    }

    private String legalName(Ref person) {
        return plan.person(person).legalName().orElse(plan.person(person).name());
    }

    /** What the provider is known to ask for, but a proof of identity, which every letter has. */
    private List<EvidenceKind> evidence(List<Account> accounts) {
        Set<EvidenceKind> evidence = new LinkedHashSet<>();
        for (Account account : accounts) {
            deceased(account).forEach(it -> evidence.addAll(it.evidence()));
            account.recovery().stream()
                    .flatMap(way ->
                            way instanceof Recovery.Support support ? support.evidence().stream() : Stream.empty())
                    .forEach(evidence::add);
        }
        evidence.remove(EvidenceKind.IDENTITY_DOCUMENT);
        return List.copyOf(evidence);
    }

    /** Where it says something of one country, that is the country whose law the plan is under. */
    private Stream<Deceased> deceased(Account account) {
        return account.provider() instanceof Account.Provider.Catalogued catalogued
                ? catalogued.entry().deceased().stream()
                        .map(Fact::value)
                        .filter(it -> it.country().map(this::isOurs).orElse(true))
                : Stream.empty();
    }

    private boolean isOurs(String country) {
        String jurisdiction = country.equals("GB") ? "uk" : country.toLowerCase(Locale.ROOT);
        return plan.header().jurisdiction().split("-", 2)[0].equals(jurisdiction);
    }
}
