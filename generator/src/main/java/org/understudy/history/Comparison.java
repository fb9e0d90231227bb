package org.understudy.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;

/** Compares two records of the same type, component by component: whatever a type has is looked at, without being named here. */
final class Comparison {
    /** What tells where an entity stands, not what it is. */
    private static final String ID = "id";

    private final PlanView before;
    private final PlanView after;
    private final Likeness likeness;

    /** @param renamed what a reference of the former edition is called in the later one */
    Comparison(PlanView before, PlanView after, UnaryOperator<Ref> renamed) {
        this.before = before;
        this.after = after;
        this.likeness = new Likeness(renamed);
    }

    /** What changed in an entity. */
    List<Change> between(Record one, Record other) {
        var changes = new ArrayList<Change>();
        List<Components.Component> ones = Components.of(one);
        List<Components.Component> others = Components.of(other);
        for (int i = 0; i < ones.size(); i++) {
            if (!isId(ones.get(i).field())) {
                compare(List.of(), ones.get(i), others.get(i), changes);
            }
        }
        if (one instanceof Pack former && other instanceof Pack later) {
            shares(former, later, changes);
        }
        return changes;
    }

    /** All that an entity has, as something that was added. */
    List<Change> all(Record entity) {
        var changes = new ArrayList<Change>();
        for (Components.Component component : Components.of(entity)) {
            if (!isId(component.field())) {
                List<Step> path = List.of(new Step.Into(component.field()));
                component.content().ifPresent(it -> elements(it).forEach(value -> added(path, value, changes)));
            }
        }
        return changes;
    }

    private static boolean isId(Field field) {
        return field.name().equals(ID) && isEntity(field.owner());
    }

    private static boolean isEntity(Class<?> type) {
        return Kind.class.getPackage().equals(type.getPackage()) && type.getEnclosingClass() == null;
    }

    private static List<?> elements(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private void compare(List<Step> path, Components.Component one, Components.Component other, List<Change> changes) {
        List<Step> here = with(path, new Step.Into(one.field()));
        Optional<Object> former = one.content();
        Optional<Object> later = other.content();
        if (former.isPresent() && later.isPresent()) {
            compare(here, former.get(), later.get(), changes);
        } else {
            former.ifPresent(it -> elements(it).forEach(value -> removed(here, value, changes)));
            later.ifPresent(it -> elements(it).forEach(value -> added(here, value, changes)));
        }
    }

    private void compare(List<Step> path, Object one, Object other, List<Change> changes) {
        if (one instanceof List<?> former && other instanceof List<?> later) {
            lists(path, former, later, changes);
        } else if (one instanceof SecretRef former && other instanceof SecretRef later) {
            secrets(path, former, later, changes);
        } else if (one instanceof Record former && !Values.isWhole(one) && one.getClass() == other.getClass()) {
            records(path, former, (Record) other, changes);
        } else if (!likeness.same(one, other)) {
            changes.add(
                    new Change(Change.Sort.CHANGED, path, Optional.of(Values.of(one)), Optional.of(Values.of(other))));
        }
    }

    private void records(List<Step> path, Record one, Record other, List<Change> changes) {
        List<Components.Component> ones = Components.of(one);
        List<Components.Component> others = Components.of(other);
        for (int i = 0; i < ones.size(); i++) {
            compare(path, ones.get(i), others.get(i), changes);
        }
    }

    private void lists(List<Step> path, List<?> one, List<?> other, List<Change> changes) {
        var pairs = new Pairs(one, other, likeness);
        for (int i = 0; i < one.size(); i++) {
            Object former = one.get(i);
            Optional<Integer> partner = pairs.partner(i);
            if (partner.isEmpty()) {
                removed(path, former, changes);
            } else {
                Object later = other.get(partner.get());
                compare(former instanceof Record record ? with(path, among(record)) : path, former, later, changes);
            }
        }
        pairs.added().forEach(it -> added(path, it, changes));
        if (!pairs.inOrder()) {
            changes.add(new Change(
                    Change.Sort.REORDERED, path, Optional.of(Values.of(one)), Optional.of(Values.of(other))));
        }
    }

    private static Step among(Record element) {
        return new Step.Among(
                element.getClass(),
                NaturalKeys.of(element).stream().map(Values::of).toList());
    }

    private static void removed(List<Step> path, Object value, List<Change> changes) {
        changes.add(new Change(Change.Sort.REMOVED, path, Optional.of(Values.of(value)), Optional.empty()));
    }

    private static void added(List<Step> path, Object value, List<Change> changes) {
        changes.add(new Change(Change.Sort.ADDED, path, Optional.empty(), Optional.of(Values.of(value))));
    }

    /** Where a secret is and what it is are two things, each of which may change without the other. */
    private void secrets(List<Step> path, SecretRef one, SecretRef other, List<Change> changes) {
        if (!one.equals(other)) {
            changes.add(new Change(Change.Sort.MOVED, path, Optional.empty(), Optional.empty()));
        }
        replaced(path, one, other, changes);
    }

    private void replaced(List<Step> path, SecretRef one, SecretRef other, List<Change> changes) {
        Optional<String> former = before.prints().of(one);
        Optional<String> later = after.prints().of(other);
        boolean comparable = one.equals(other)
                || before.prints().basis() == SecretPrints.Basis.VALUE
                        && after.prints().basis() == SecretPrints.Basis.VALUE;
        if (former.isPresent() && later.isPresent() && comparable) {
            if (!former.equals(later)) {
                changes.add(new Change(Change.Sort.REPLACED, path, Optional.empty(), Optional.empty()));
            }
        } else if (former.isPresent() || later.isPresent()) {
            changes.add(new Change(Change.Sort.NOT_COMPARED, path, Optional.empty(), Optional.empty()));
        }
    }

    /** Shares have no component: their names follow from that of the passphrase. */
    private void shares(Pack one, Pack other, List<Change> changes) {
        var path = List.<Step>of(
                new Step.Into(new Field(Pack.class, "protection")),
                new Step.Into(new Field(Pack.Protection.class, "shares")));
        var found = new ArrayList<Change>();
        one.protection().shares().stream()
                .flatMap(it -> it.holders().stream())
                .distinct()
                .forEach(holder -> {
                    Optional<SecretRef> former = one.shareOf(holder);
                    Optional<SecretRef> later = other.shareOf(likeness.renamed(holder));
                    if (former.isPresent() && later.isPresent()) {
                        replaced(path, former.get(), later.get(), found);
                    }
                });
        found.stream().filter(it -> it.sort() == Change.Sort.REPLACED).limit(1).forEach(changes::add);
    }

    private static List<Step> with(List<Step> path, Step step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
