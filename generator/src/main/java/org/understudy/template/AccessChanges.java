package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.check.CheckedPlan;
import org.understudy.plan.Account;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Header;
import org.understudy.plan.Ref;
import org.understudy.template.view.AmendmentView.Access;

/** Who gets into accounts that both editions show, otherwise than before; of people whom the pack names, each alone. */
final class AccessChanges {
    private final LegalViews legal;
    private final CheckedPlan previous;
    private final Disclosure former;

    AccessChanges(LegalViews legal, CheckedPlan previous, Disclosure former) {
        this.legal = legal;
        this.previous = previous;
        this.former = former;
    }

    /** How somebody gets in, then and now. */
    private record Fate(Header.Event event, Ref person, Optional<Integer> before, Optional<Integer> now) {}

    /** Accounts into which somebody gets alike are told together. */
    List<Access> all() {
        Map<Fate, List<String>> fates = new LinkedHashMap<>();
        for (Header.Event event : List.of(Header.Event.DEATH, Header.Event.LASTING_INCAPACITY)) {
            Optional<TechnicalControl> before = TechnicalControl.after(event, previous.proof(), previous.plan());
            Optional<TechnicalControl> now =
                    TechnicalControl.after(event, legal.checked().proof(), legal.plan());
            for (Account account : legal.disclosure().accounts()) {
                if (former.shown(account.ref())) {
                    changes(event, days(before, account), days(now, account))
                            .forEach(it -> fates.computeIfAbsent(it, key -> new ArrayList<>())
                                    .add(legal.names().text(account.name())));
                }
            }
        }
        return fates.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Fate::event).thenComparing(Fate::person)))
                .flatMap(it -> access(it.getKey(), it.getValue()).stream())
                .toList();
    }

    private static SortedMap<Ref, Integer> days(Optional<TechnicalControl> control, Account account) {
        return control.map(it -> it.of(account.ref())).orElseGet(TreeMap::new);
    }

    private static List<Fate> changes(Header.Event event, SortedMap<Ref, Integer> before, SortedMap<Ref, Integer> now) {
        Set<Ref> people = new TreeSet<>(before.keySet());
        people.addAll(now.keySet());
        return people.stream()
                .map(it -> new Fate(event, it, Optional.ofNullable(before.get(it)), Optional.ofNullable(now.get(it))))
                .filter(it -> !it.before().equals(it.now()))
                .toList();
    }

    /** Nothing of people whom the pack doesn't name. */
    private Optional<Access> access(Fate fate, List<String> accounts) {
        return name(fate.person()).map(it -> new Access(accounts, fate.event(), it, fate.before(), fate.now()));
    }

    private Optional<String> name(Ref person) {
        if (legal.disclosure().shown(person)) {
            return Optional.of(legal.names().fullName(legal.plan().person(person)));
        }
        return former.shown(person)
                ? Optional.of(legal.names().fullName(former.plan().person(person)))
                : Optional.empty();
    }
}
