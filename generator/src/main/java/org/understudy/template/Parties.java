package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Engagement;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Ref;
import org.understudy.template.view.MandateCard;
import org.understudy.template.view.PartyCard;

/** Those who sign drafts: people that the pack names, with what they are asked to do for customers that it names. */
final class Parties {
    private static final Comparator<Role> ROLE_ORDER = Comparator.comparing(
                    (Role role) -> role.order().orElse(Integer.MAX_VALUE))
            .thenComparing(role -> role.engagement().isPresent())
            .thenComparing(role -> role.engagement().map(Ref::id).orElse(""));

    private final Disclosure disclosure;
    private final Names names;

    Parties(Disclosure disclosure, Names names) {
        this.disclosure = disclosure;
        this.names = names;
    }

    PartyCard card(Person person) {
        return new PartyCard(
                names.anchor(person.ref()),
                person.name(),
                person.legalName(),
                person.nature(),
                person.born().map(Person.Born::on),
                person.born().flatMap(Person.Born::at),
                person.registration(),
                person.address());
    }

    PartyCard author() {
        return card(disclosure.plan().author());
    }

    Optional<PartyCard> business() {
        return disclosure.plan().business().map(this::card);
    }

    /** Everybody but the author whom the pack names; by id. */
    List<Person> others() {
        return disclosure.plan().people().values().stream()
                .filter(person -> disclosure.shown(person.ref()))
                .filter(person ->
                        !person.ref().equals(disclosure.plan().header().author()))
                .toList();
    }

    /** What a person is asked to do, as far as it isn't about a customer that the pack doesn't name. */
    List<Role> roles(Person person) {
        return person.roles().stream()
                .filter(role -> role.engagement().map(disclosure::shown).orElse(true))
                .sorted(ROLE_ORDER)
                .toList();
    }

    /** Those with a role of this kind, the first to be asked first. */
    List<MandateCard> mandates(Role.Kind kind) {
        return others().stream()
                .map(person -> new Mandate(person, ofKind(person, kind)))
                .filter(mandate -> !mandate.roles().isEmpty())
                .sorted(Comparator.comparing(mandate -> mandate.roles().get(0), ROLE_ORDER))
                .map(mandate -> new MandateCard(
                        card(mandate.person()),
                        mandate.roles().stream().map(this::task).toList()))
                .toList();
    }

    /** Those who are to step in: by their role, or because a customer's work is to be theirs. */
    List<MandateCard> successors() {
        var successors = new ArrayList<>(mandates(Role.Kind.SUCCESSOR));
        for (Person person : others()) {
            List<MandateCard.Task> tasks = disclosure.engagements().stream()
                    .filter(engagement -> engagement.successor().equals(Optional.of(person.ref())))
                    .map(this::task)
                    .toList();
            if (!tasks.isEmpty() && ofKind(person, Role.Kind.SUCCESSOR).isEmpty()) {
                successors.add(new MandateCard(card(person), tasks));
            }
        }
        return List.copyOf(successors);
    }

    /** A person with the roles that count here. */
    private record Mandate(Person person, List<Role> roles) {}

    private List<Role> ofKind(Person person, Role.Kind kind) {
        return roles(person).stream().filter(role -> role.kind() == kind).toList();
    }

    private MandateCard.Task task(Role role) {
        OptionalInt order = role.order();
        return new MandateCard.Task(
                names.name(role.engagement()),
                order.isPresent() ? Optional.of(order.getAsInt()) : Optional.empty(),
                names.names(role.together()),
                role.jointly(),
                role.accepted(),
                names.text(role.conflict()));
    }

    private MandateCard.Task task(Engagement engagement) {
        return new MandateCard.Task(
                Optional.of(names.text(engagement.name())),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The name in their papers where that is on file. */
    static String fullName(Person person) {
        return person.legalName().orElse(person.name());
    }

    /** Cards of those with a role of this kind. */
    List<PartyCard> with(Role.Kind kind) {
        return mandates(kind).stream().map(MandateCard::person).toList();
    }
}
