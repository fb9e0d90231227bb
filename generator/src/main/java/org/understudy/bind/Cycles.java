package org.understudy.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Device;
import org.understudy.plan.Origin;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.plan.Workflow;

/** Finds what depends on itself, stands in itself or carries itself. */
final class Cycles {
    private final Plan plan;
    private final Diagnostics diagnostics;

    Cycles(Plan plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    void check() {
        find(
                plan.accounts().values().stream().map(Account::ref).toList(),
                this::accountDependencies,
                ref -> plan.account(ref).origin(),
                "depends-on",
                BindRules.DEPENDS_ON_ITSELF);
        find(
                plan.workflows().values().stream().map(Workflow::ref).toList(),
                ref -> plan.workflows().containsKey(ref.id())
                        ? plan.workflow(ref).dependsOn()
                        : List.of(),
                ref -> plan.workflow(ref).origin(),
                "depends-on",
                BindRules.DEPENDS_ON_ITSELF);
        find(
                plan.places().values().stream().map(Place::ref).toList(),
                ref -> plan.places().containsKey(ref.id())
                        ? plan.place(ref).inside().stream().toList()
                        : List.of(),
                ref -> plan.place(ref).origin(),
                "inside",
                BindRules.INSIDE_ITSELF);
        find(
                plan.devices().values().stream().map(Device::ref).toList(),
                ref -> plan.devices().containsKey(ref.id()) ? plan.device(ref).carries() : List.of(),
                ref -> plan.device(ref).origin(),
                "carries",
                BindRules.INSIDE_ITSELF);
    }

    private List<Ref> accountDependencies(Ref ref) {
        return Stream.ofNullable(plan.accounts().get(ref.id()))
                .flatMap(account -> account.dependsOn().stream())
                .filter(it -> it.kind() == ref.kind())
                .toList();
    }

    /** Reports each cycle once, at its first member. Walks with a stack of its own: chains may be long. */
    private void find(
            List<Ref> starts, Function<Ref, List<Ref>> next, Function<Ref, Origin> origin, String key, RuleId rule) {
        Set<Ref> done = new HashSet<>();
        for (Ref start : starts) {
            var path = new ArrayList<Ref>();
            var rest = new ArrayList<List<Ref>>();
            enter(start, path, rest, next, done);
            while (!path.isEmpty()) {
                List<Ref> open = rest.get(rest.size() - 1);
                if (open.isEmpty()) {
                    path.remove(path.size() - 1);
                    rest.remove(rest.size() - 1);
                } else {
                    Ref to = open.remove(0);
                    int seen = path.indexOf(to);
                    if (seen >= 0) {
                        report(path.subList(seen, path.size()), to, origin, key, rule);
                    } else {
                        enter(to, path, rest, next, done);
                    }
                }
            }
        }
    }

    private static void enter(
            Ref ref, List<Ref> path, List<List<Ref>> rest, Function<Ref, List<Ref>> next, Set<Ref> done) {
        if (done.add(ref)) {
            path.add(ref);
            rest.add(new ArrayList<>(next.apply(ref)));
        }
    }

    private void report(List<Ref> cycle, Ref first, Function<Ref, Origin> origin, String key, RuleId rule) {
        String chain = Stream.concat(cycle.stream(), Stream.of(first))
                .map(Ref::toString)
                .collect(Collectors.joining(" → "));
        diagnostics.add(origin.apply(first).at(key), rule, chain);
    }
}
