package org.understudy.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.Scenario.Cause;
import org.understudy.plan.Device;
import org.understudy.plan.Kind;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/**
 * The scenarios of a plan, and what each means for those who act in it. Built in: the author dead; incapacitated, where the
 * plan takes effect on that; well but without their phone; dead, and the phone lost; dead, and each single place lost; dead, and
 * each single person unavailable who is needed for anything. Then the plan’s own.
 */
final class Scenarios {
    private final Plan plan;
    private final List<Scenario> all = new ArrayList<>();

    /** @param needed people of whom rules speak */
    Scenarios(Plan plan, Set<Ref> needed) {
        this.plan = plan;
        Event event = usualEvent();
        add(event == Event.DEATH ? Cause.AUTHOR_DEAD : Cause.AUTHOR_INCAPACITATED, Optional.of(event), Set.of());
        if (event == Event.DEATH && ActivationRules.calls(plan.header().activation(), Event.INCAPACITY)) {
            add(Cause.AUTHOR_INCAPACITATED, Optional.of(Event.INCAPACITY), Set.of());
        }
        Set<Ref> phones = phones();
        if (!phones.isEmpty()) {
            add(Cause.PHONE_LOST, Optional.empty(), phones);
            add(Cause.AUTHOR_DEAD_AND_PHONE_LOST, Optional.of(event), phones);
        }
        plan.places().values().stream().map(Place::ref).forEach(place -> single(Cause.PLACE_LOST, event, place));
        plan.people().values().stream()
                .map(Person::ref)
                .filter(person -> needed.contains(person) && !isAuthor(person))
                .forEach(person -> single(Cause.PERSON_UNAVAILABLE, event, person));
        plan.header().scenarios().forEach(own -> {
            boolean author = own.author() || own.lost().stream().anyMatch(this::isAuthor);
            Set<Ref> lost = new LinkedHashSet<>(own.lost());
            lost.removeIf(this::isAuthor);
            all.add(new Scenario(own.id(), Cause.OWN, author ? Optional.of(event) : Optional.empty(), lost));
        });
    }

    private Event usualEvent() {
        var activation = plan.header().activation();
        return !ActivationRules.calls(activation, Event.DEATH) && ActivationRules.calls(activation, Event.INCAPACITY)
                ? Event.INCAPACITY
                : Event.DEATH;
    }

    private boolean isAuthor(Ref ref) {
        return ref.equals(plan.header().author());
    }

    private Set<Ref> phones() {
        return plan.devices().values().stream()
                .filter(device -> device.type() == Device.Type.PHONE)
                .filter(device -> device.owner().map(this::isAuthor).orElse(true))
                .map(Device::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Cause cause, Optional<Event> event, Set<Ref> lost) {
        all.add(new Scenario(word(cause), cause, event, lost));
    }

    private void single(Cause cause, Event event, Ref lost) {
        all.add(new Scenario(word(cause) + "/" + lost.id(), cause, Optional.of(event), Set.of(lost)));
    }

    private static String word(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Scenario> all() {
        return List.copyOf(all);
    }

    /** What people start from, acting as one. */
    Situation situation(Scenario scenario, Collection<Ref> actors) {
        Set<Ref> gone = withInner(scenario.lost());
        Set<AccessNode> start = new HashSet<>();
        scenario.event().ifPresent(event -> start.add(event.node()));
        plan.places().values().stream()
                .map(Place::ref)
                .filter(place -> !gone.contains(place))
                .forEach(place -> start.add(AccessNodes.stands(place)));
        plan.people().values().stream()
                .map(Person::ref)
                .filter(person -> !gone.contains(person))
                .filter(person -> scenario.authorActs() || !isAuthor(person))
                .forEach(person -> start.add(AccessNodes.available(person)));
        actors.stream().filter(actor -> !gone.contains(actor)).forEach(actor -> start.add(AccessNodes.self(actor)));
        return new Situation(start, nodes(gone), Set.of());
    }

    /** What nobody can have in a scenario: all that tells its situations from those in which nothing is lost. */
    Set<AccessNode> lost(Scenario scenario) {
        return nodes(withInner(scenario.lost()));
    }

    private static Set<AccessNode> nodes(Set<Ref> gone) {
        return gone.stream().flatMap(Scenarios::nodes).collect(Collectors.toSet());
    }

    private Set<Ref> withInner(Set<Ref> lost) {
        Set<Ref> gone = new LinkedHashSet<>(lost);
        boolean more = lost.stream().anyMatch(ref -> ref.kind() == Kind.PLACES);
        while (more) {
            more = gone.addAll(plan.places().values().stream()
                    .filter(place -> place.inside().filter(gone::contains).isPresent())
                    .map(Place::ref)
                    .toList());
        }
        return gone;
    }

    private static Stream<AccessNode> nodes(Ref lost) {
        return switch (lost.kind()) {
            case DEVICES -> Stream.of(AccessNodes.device(lost));
            case PLACES -> Stream.of(AccessNodes.place(lost), AccessNodes.stands(lost));
            case ACCOUNTS -> Stream.of(AccessNodes.account(lost));
            case PEOPLE -> Stream.of(AccessNodes.available(lost), AccessNodes.self(lost));
            default -> Stream.empty();
        };
    }
}
