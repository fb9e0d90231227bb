package org.understudy.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Jurisdiction;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.template.view.Gap;
import org.understudy.template.view.PersonsView.RoleLine;

/** The tasks of those whom a pack introduces, and the usual ones that nobody has. */
final class RoleLines {
    private static final Comparator<Assigned> ORDER = Comparator.comparing(
                    (Assigned it) -> it.role().kind())
            .thenComparing(it -> it.role().order().orElse(Integer.MAX_VALUE));

    private final Disclosure disclosure;
    private final Jurisdiction law;
    private final Names names;
    private final RoleWords words;

    /** A task of somebody. */
    private record Assigned(Person person, Role role) {}

    RoleLines(LegalViews legal) {
        this.disclosure = legal.disclosure();
        this.law = legal.jurisdiction();
        this.names = legal.names();
        this.words = new RoleWords(legal);
    }

    /** By kind, then in the order in which they are asked; those that nobody has last. */
    List<RoleLine> all() {
        Stream<RoleLine> assigned = disclosure.people().stream()
                .flatMap(person -> roles(person).stream().map(role -> new Assigned(person, role)))
                .sorted(ORDER)
                .map(this::line);
        return Stream.concat(assigned, missing().stream().map(this::nobody)).toList();
    }

    /** Without those for customers that the pack may not name. */
    List<Role> roles(Person person) {
        List<Role> told = person.roles().stream()
                .filter(role -> role.engagement().map(disclosure::shown).orElse(true))
                .toList();
        boolean unsaid = person.ref().equals(disclosure.plan().header().author())
                && told.stream().noneMatch(role -> role.kind() == Role.Kind.PRINCIPAL);
        return unsaid ? Stream.concat(Stream.of(principal()), told.stream()).toList() : told;
    }

    /** What the author is, also where the plan needn't say it. */
    private static Role principal() {
        return new Role(
                Role.Kind.PRINCIPAL,
                OptionalInt.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Tasks without which there is little to draft, and that nobody in the whole plan has. */
    List<Role.Kind> missing() {
        List<Role.Kind> usual = new ArrayList<>(List.of(Role.Kind.SUCCESSOR));
        if (law.instruments()) {
            usual.addAll(List.of(Role.Kind.AGENT, Role.Kind.EXECUTOR));
        }
        List<DocumentId> documents = disclosure.pack().documents();
        if (documents.contains(DocumentId.L6)) {
            usual.add(Role.Kind.AUTHORISED_SIGNER);
        }
        if (documents.contains(DocumentId.L4)) {
            usual.add(Role.Kind.TECHNICAL_HELPER);
        }
        return usual.stream()
                .filter(kind -> disclosure.plan().people().values().stream().noneMatch(person -> person.has(kind)))
                .toList();
    }

    private RoleLine line(Assigned it) {
        Role role = it.role();
        return new RoleLine(
                words.of(role.kind()),
                Optional.of(names.fullName(it.person())),
                Optional.of(names.anchor(it.person().ref())),
                role.order().isPresent() ? Optional.of(role.order().getAsInt()) : Optional.empty(),
                role.together().stream().map(names::fullNameOrHidden).toList(),
                role.jointly(),
                names.name(role.engagement()),
                role.accepted(),
                PersonGaps.lacksAcceptance(role) ? Optional.of(Gap.ACCEPTANCE) : Optional.empty());
    }

    private RoleLine nobody(Role.Kind kind) {
        return new RoleLine(
                words.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Gap.ROLE));
    }
}
