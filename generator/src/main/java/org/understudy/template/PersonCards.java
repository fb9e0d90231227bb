package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Contact;
import org.understudy.plan.Ref;
import org.understudy.template.view.PersonCard;

/** Makes cards of people. */
final class PersonCards {
    private final Names names;

    PersonCards(Names names) {
        this.names = names;
    }

    PersonCard card(Person person) {
        return new PersonCard(
                names.anchor(person.ref()),
                person.name(),
                person.legalName().filter(legal -> !legal.equals(person.name())),
                names.text(person.relation()),
                person.registration(),
                person.address(),
                roles(person),
                person.contacts().stream().map(this::contact).toList(),
                names.about(person.body()));
    }

    /** Roles for customers that the pack may not name are left out. */
    private List<PersonCard.RoleLine> roles(Person person) {
        return person.roles().stream()
                .filter(role -> role.engagement().isEmpty()
                        || names.mention(role.engagement()).isPresent())
                .map(role -> new PersonCard.RoleLine(
                        role.kind(),
                        role.order().isPresent() ? Optional.of(role.order().getAsInt()) : Optional.empty(),
                        names.name(role.engagement()),
                        role.accepted()))
                .toList();
    }

    private PersonCard.ContactLine contact(Contact contact) {
        return new PersonCard.ContactLine(
                contact.channel(), contact.value(), link(contact), names.text(contact.label()));
    }

    private static Optional<String> link(Contact contact) {
        return switch (contact.channel()) {
            case PHONE ->
                Optional.of("tel:" + contact.value().replaceAll("[^+0-9]", ""))
                        .filter(link -> link.length() > "tel:".length());
            case EMAIL ->
                Optional.of("mailto:" + contact.value())
                        .filter(link -> link.matches("mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"));
            case WEB -> Optional.of(contact.value()).filter(link -> link.matches("https?://[^\\s\"<>]+"));
            case POST, VISIT, MESSENGER -> Optional.empty();
        };
    }

    List<PersonCard> cards(List<Person> people) {
        return people.stream().map(this::card).toList();
    }

    List<PersonCard> cards(List<Ref> refs, java.util.function.Function<Ref, Person> find) {
        return refs.stream().map(find).map(this::card).toList();
    }
}
