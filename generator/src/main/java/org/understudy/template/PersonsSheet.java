package org.understudy.template;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Imprint;
import org.understudy.document.Sheet;
import org.understudy.plan.Person;
import org.understudy.template.view.Gap;
import org.understudy.template.view.PersonsView;
import org.understudy.template.view.PersonsView.Particulars;
import org.understudy.template.view.PersonsView.RoleLine;
import org.understudy.text.Formats;
import org.understudy.text.Messages;

/** L1 in tables: who has which task, and who they are. */
final class PersonsSheet {
    private final Messages messages;
    private final SheetCells cells;
    private final Formats formats;

    PersonsSheet(Messages messages, SheetCells cells) {
        this.messages = messages;
        this.cells = cells;
        this.formats = new Formats(messages);
    }

    Sheet of(PersonsView view, Imprint imprint) {
        return cells.sheet(
                imprint,
                view.frame(),
                view.filing(),
                List.of(roles().tab("persons.roles", view.roles()), people().tab("sheet.people", view.people())));
    }

    private SheetTable<RoleLine> roles() {
        return new SheetTable<RoleLine>(messages)
                .text("persons.role", 30, it -> cells.text(it.role()))
                .text("person.name", 30, it -> cells.known(it.person()))
                .number("sheet.order", it -> cells.ifAny(it.order()))
                .text("sheet.together", 34, it -> it.together().isEmpty() ? cells.blank() : cells.text(together(it)))
                .text("persons.customer", 30, it -> cells.ifAny(it.customer()))
                .day(
                        "persons.accepted",
                        it -> it.gap().isPresent() && it.person().isPresent()
                                ? cells.known(it.accepted())
                                : cells.ifAny(it.accepted()));
    }

    private String together(RoleLine role) {
        return messages.get(role.jointly() ? "persons.jointly" : "persons.severally", formats.list(role.together()));
    }

    private SheetTable<Particulars> people() {
        return new SheetTable<Particulars>(messages)
                .text("person.name", 18, it -> cells.text(it.name()))
                .text("persons.legal-name", 20, it -> asked(it, Gap.LEGAL_NAME, it.legalName()))
                .text("persons.former-names", 12, it -> some(it.formerNames()))
                .text("persons.role", 18, it -> some(it.roles()))
                .text("persons.relation", 14, it -> cells.ifAny(it.relation()))
                .text("persons.customer", 16, it -> some(it.customerFor()))
                .day("persons.born", it -> asked(it, Gap.BORN, it.bornOn()))
                .text("sheet.born-at", 12, it -> cells.ifAny(it.bornAt()))
                .text("address", 22, it -> asked(it, Gap.ADDRESS, it.address()))
                .text(
                        "persons.identity",
                        18,
                        it -> asked(it, Gap.IDENTITY_DOCUMENT, it.identity().map(this::identity)))
                .text("persons.registration", 15, it -> asked(it, Gap.REGISTRATION, it.registration()))
                .text("person.reach", 26, this::contacts)
                .text(
                        "persons.conflict",
                        20,
                        it -> some(it.conflicts().stream()
                                .map(one -> messages.get("persons.conflict-of", one.role(), one.text()))
                                .toList()));
    }

    /** What isn't there is said to be missing where it was asked for. */
    private Sheet.Cell asked(Particulars person, Gap gap, Optional<?> value) {
        return person.gaps().contains(gap) ? cells.known(value) : cells.ifAny(value);
    }

    private Sheet.Cell some(List<String> lines) {
        return lines.isEmpty() ? cells.blank() : cells.lines(lines);
    }

    private String identity(PersonsView.Identity identity) {
        return messages.get(
                "persons.identity-of",
                messages.get("identity." + identity.type().term()),
                identity.state());
    }

    private Sheet.Cell contacts(Particulars person) {
        if (person.contacts().isEmpty()) {
            return asked(person, Gap.CONTACT, Optional.empty());
        }
        return cells.lines(person.contacts().stream().map(this::contact).toList());
    }

    private String contact(PersonsView.ContactLine contact) {
        String way = channel(contact.channel()) + ": " + contact.value()
                + contact.label().map(it -> " (" + it + ")").orElse("");
        return contact.verified()
                .map(day -> way + "; " + messages.get("persons.verified", formats.date(day)))
                .orElse(way);
    }

    private String channel(Person.Contact.Channel channel) {
        return messages.get("channel." + channel.term());
    }
}
