package org.understudy.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Consent.Decision;
import org.understudy.plan.Capacity;
import org.understudy.plan.Header;
import org.understudy.plan.Ref;
import org.understudy.template.view.AuthorityMap;
import org.understudy.template.view.AuthorityMap.Difference;

/** Lays legal authority beside technical control, and says where they disagree. */
final class AuthorityMaps {
    private final LegalViews legal;
    private final Estate estate;
    private final EstateNames names;
    private final LegalBases bases;

    AuthorityMaps(LegalViews legal, Estate estate, EstateNames names) {
        this.legal = legal;
        this.estate = estate;
        this.names = names;
        this.bases = new LegalBases(legal);
    }

    /** After death, and in incapacity; what the plan doesn't take effect on is left out. */
    List<AuthorityMap> all() {
        return Stream.of(Header.Event.DEATH, Header.Event.LASTING_INCAPACITY)
                .flatMap(
                        event -> TechnicalControl.after(event, legal.checked().proof(), legal.plan())
                                .map(control -> map(event, control))
                                .stream())
                .toList();
    }

    private AuthorityMap map(Header.Event event, TechnicalControl control) {
        return new AuthorityMap(
                event, estate.own().stream().map(it -> row(it, event, control)).toList());
    }

    private AuthorityMap.Row row(Account account, Header.Event event, TechnicalControl control) {
        List<LegalBases.Found> may = bases.of(account, event);
        SortedMap<Ref, Integer> can = control.of(account.ref());
        return new AuthorityMap.Row(
                legal.names().anchor(account.ref()),
                account.id(),
                legal.names().text(account.name()),
                entitled(may),
                byDay(can),
                differences(account, event, may, can.keySet()));
    }

    /** By people, in the order of their first basis. */
    private List<AuthorityMap.Entitled> entitled(List<LegalBases.Found> may) {
        Map<List<String>, List<AuthorityMap.Basis>> entitled = new LinkedHashMap<>();
        for (LegalBases.Found found : may) {
            Stream<List<String>> who = found.people().isEmpty()
                    ? Stream.of(List.of())
                    : found.people().stream().map(it -> List.of(names.person(it)));
            var basis = new AuthorityMap.Basis(found.kind(), found.paper());
            who.forEach(
                    it -> entitled.computeIfAbsent(it, key -> new ArrayList<>()).add(basis));
        }
        return entitled.entrySet().stream()
                .map(it -> new AuthorityMap.Entitled(it.getKey(), it.getValue()))
                .toList();
    }

    private List<AuthorityMap.Control> byDay(SortedMap<Ref, Integer> can) {
        SortedMap<Integer, List<Ref>> days = new TreeMap<>();
        can.forEach((person, day) ->
                days.computeIfAbsent(day, it -> new ArrayList<>()).add(person));
        return days.entrySet().stream()
                .map(it -> new AuthorityMap.Control(names.people(it.getValue()), it.getKey()))
                .toList();
    }

    private List<Difference> differences(
            Account account, Header.Event event, List<LegalBases.Found> bases, Set<Ref> can) {
        Set<Ref> may = new TreeSet<>();
        bases.forEach(it -> may.addAll(it.people()));
        Set<Ref> byAgreement = byAgreementAlone(bases);
        boolean joint = account.capacity() == Capacity.JOINT;
        Set<Ref> charged = new LinkedHashSet<>();
        account.wish().flatMap(Account.Wish::executedBy).ifPresent(charged::add);
        var differences = new ArrayList<Difference>();
        if (may.isEmpty() && can.isEmpty() && !joint) {
            differences.add(new Difference(Difference.Kind.NOBODY_MAY, List.of()));
        }
        if (can.isEmpty()) {
            differences.add(new Difference(Difference.Kind.NOBODY_CAN, List.of()));
        }
        add(
                joint ? Difference.Kind.PERHAPS_HOLDERS : Difference.Kind.CAN_WITHOUT_BASIS,
                without(can, may),
                differences);
        if (!can.isEmpty()) {
            add(Difference.Kind.MAY_WITHOUT_ACCESS, without(without(may, byAgreement), can), differences);
        }
        add(Difference.Kind.AGREEMENT_ALONE, byAgreement, differences);
        add(Difference.Kind.CHARGED_WITHOUT_EITHER, without(without(charged, may), can), differences);
        if (!can.isEmpty() && withholdsContent(account, event)) {
            differences.add(new Difference(Difference.Kind.CONTENT_WITHHELD, List.of()));
        }
        return List.copyOf(differences);
    }

    /** A plan doesn't say who is party to an agreement, nor what it covers. */
    private static Set<Ref> byAgreementAlone(List<LegalBases.Found> bases) {
        Set<Ref> people = new TreeSet<>();
        Set<Ref> others = new TreeSet<>();
        bases.forEach(it -> (it.kind() == AuthorityMap.Basis.Kind.SUCCESSOR ? people : others).addAll(it.people()));
        return without(people, others);
    }

    private void add(Difference.Kind kind, Set<Ref> people, List<Difference> differences) {
        if (!people.isEmpty()) {
            differences.add(new Difference(kind, names.people(List.copyOf(people))));
        }
    }

    private static Set<Ref> without(Set<Ref> people, Set<Ref> others) {
        Set<Ref> rest = new TreeSet<>(people);
        rest.removeAll(others);
        return rest;
    }

    private static boolean withholdsContent(Account account, Header.Event event) {
        Optional<Account.Consent.Disclosure> decided =
                account.consent().map(it -> event == Header.Event.DEATH ? it.afterDeath() : it.lifetime());
        return decided.filter(it -> it.content() == Decision.WITHHOLD).isPresent();
    }
}
