package org.understudy.template;

import java.util.ArrayList;
import java.util.List;
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

    List<Access> all() {
        var all = new ArrayList<Access>();
        for (Header.Event event : List.of(Header.Event.DEATH, Header.Event.LASTING_INCAPACITY)) {
            Optional<TechnicalControl> before = TechnicalControl.after(event, previous.proof(), previous.plan());
            Optional<TechnicalControl> now =
                    TechnicalControl.after(event, legal.checked().proof(), legal.plan());
            for (Account account : legal.disclosure().accounts()) {
                if (former.shown(account.ref())) {
                    all.addAll(changes(account, event, days(before, account), days(now, account)));
                }
            }
        }
        return all;
    }

    private static SortedMap<Ref, Integer> days(Optional<TechnicalControl> control, Account account) {
        return control.map(it -> it.of(account.ref())).orElseGet(TreeMap::new);
    }

    private List<Access> changes(
            Account account, Header.Event event, SortedMap<Ref, Integer> before, SortedMap<Ref, Integer> now) {
        Set<Ref> people = new TreeSet<>(before.keySet());
        people.addAll(now.keySet());
        var changes = new ArrayList<Access>();
        for (Ref person : people) {
            Optional<Integer> was = Optional.ofNullable(before.get(person));
            Optional<Integer> is = Optional.ofNullable(now.get(person));
            if (!was.equals(is)) {
                name(person)
                        .ifPresent(
                                it -> changes.add(new Access(legal.names().text(account.name()), event, it, was, is)));
            }
        }
        return changes;
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
