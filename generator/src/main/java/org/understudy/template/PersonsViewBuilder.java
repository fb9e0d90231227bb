package org.understudy.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Person;
import org.understudy.plan.Plan;
import org.understudy.template.view.PersonsView;

/** Makes the view of L1. */
final class PersonsViewBuilder {
    private final LegalViews legal;
    private final Disclosure disclosure;
    private final Plan plan;
    private final Names names;
    private final PersonGaps gaps;
    private final RoleLines roles;
    private final RoleWords words;

    PersonsViewBuilder(LegalViews legal) {
        this.legal = legal;
        this.disclosure = legal.disclosure();
        this.plan = legal.plan();
        this.names = legal.names();
        this.gaps = new PersonGaps(disclosure);
        this.roles = new RoleLines(legal);
        this.words = new RoleWords(legal);
    }

    PersonsView view() {
        return new PersonsView(
                legal.frame(),
                legal.filing(),
                roles.all(),
                people(disclosure).stream().map(this::particulars).toList());
    }

    /** Those whom L1 describes: the author, the author's firm, then the others whom the pack introduces. */
    static List<Person> people(Disclosure disclosure) {
        Set<Person> people = new LinkedHashSet<>();
        people.add(disclosure.plan().author());
        disclosure.plan().business().ifPresent(people::add);
        people.addAll(disclosure.people());
        return List.copyOf(people);
    }

    private PersonsView.Particulars particulars(Person person) {
        return new PersonsView.Particulars(
                names.anchor(person.ref()),
                person.name(),
                person.nature(),
                person.legalName(),
                person.formerNames(),
                person.born().map(Person.Born::on),
                person.born().flatMap(Person.Born::at),
                person.identityDocument().map(it -> new PersonsView.Identity(it.type(), names.country(it.state()))),
                person.registration(),
                person.address(),
                names.text(person.relation()),
                disclosure.engagements().stream()
                        .filter(it -> plan.person(it.customer()).equals(person))
                        .map(it -> names.text(it.name()))
                        .toList(),
                roles.roles(person).stream()
                        .map(it -> words.of(it.kind()))
                        .distinct()
                        .toList(),
                conflicts(person),
                person.contacts().stream()
                        .map(it -> new PersonsView.ContactLine(
                                it.channel(), it.value(), names.text(it.label()), it.verified()))
                        .toList(),
                gaps.of(person));
    }

    private List<PersonsView.Conflict> conflicts(Person person) {
        return roles.roles(person).stream()
                .flatMap(role -> names.text(role.conflict()).stream()
                        .map(text -> new PersonsView.Conflict(words.of(role.kind()), text)))
                .toList();
    }
}
