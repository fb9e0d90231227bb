package org.understudy.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.access.AccessNodes.Event;
import org.understudy.access.AccessRule.Kind;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.source.SourceRange;

/**
 * Who can get which paper, and when, as a rule of thumb. After a death: the death certificate and the notice in the paper,
 * whoever the plan speaks of; a certificate of inheritance or grant of probate, heirs and executors, after six weeks; an
 * executor’s certificate, executors, after two weeks. In incapacity: a medical certificate and a power of attorney, agents.
 * At any time: one’s own identity document, and an extract of the register of companies, which is public. Anything else,
 * nobody but the author: the plan doesn’t say who would get it.
 */
final class EvidenceRules {
    private static final int WEEK = 7;

    /** When and by whom a paper is got. */
    private record Issue(Event event, Set<Role.Kind> roles, int days) {}

    private static final Map<EvidenceKind, Issue> ISSUES = Map.of(
            EvidenceKind.DEATH_CERTIFICATE, new Issue(Event.DEATH, Set.of(), 0),
            EvidenceKind.OBITUARY, new Issue(Event.DEATH, Set.of(), 0),
            EvidenceKind.CERTIFICATE_OF_INHERITANCE,
                    new Issue(Event.DEATH, Set.of(Role.Kind.HEIR, Role.Kind.EXECUTOR), 6 * WEEK),
            EvidenceKind.GRANT_OF_PROBATE, new Issue(Event.DEATH, Set.of(Role.Kind.HEIR, Role.Kind.EXECUTOR), 6 * WEEK),
            EvidenceKind.EXECUTOR_CERTIFICATE, new Issue(Event.DEATH, Set.of(Role.Kind.EXECUTOR), 2 * WEEK),
            EvidenceKind.MEDICAL_CERTIFICATE, new Issue(Event.INCAPACITY, Set.of(Role.Kind.AGENT), 0),
            EvidenceKind.POWER_OF_ATTORNEY, new Issue(Event.INCAPACITY, Set.of(Role.Kind.AGENT), 0));

    private final RuleBook book;

    EvidenceRules(RuleBook book) {
        this.book = book;
    }

    void write() {
        SourceRange plan = book.plan().header().origin().file();
        book.all(AccessNodes.evidence(EvidenceKind.COMPANY_EXTRACT), Kind.AUTHORITY, plan);
        AccessNode author = AccessNodes.self(book.plan().header().author());
        Stream.of(EvidenceKind.values())
                .filter(kind -> !ISSUES.containsKey(kind) && kind != EvidenceKind.COMPANY_EXTRACT)
                .forEach(kind -> book.all(AccessNodes.evidence(kind), Kind.AUTHORITY, plan, author));
        book.plan().people().values().forEach(this::person);
    }

    private void person(Person person) {
        SourceRange at = person.origin().at("roles");
        AccessNode self = AccessNodes.self(person.ref());
        if (person.nature() == Person.Nature.NATURAL) {
            book.all(
                    AccessNodes.evidence(EvidenceKind.IDENTITY_DOCUMENT),
                    Kind.AUTHORITY,
                    person.origin().file(),
                    self);
        }
        for (EvidenceKind kind : EnumSet.copyOf(ISSUES.keySet())) {
            Issue issue = Objects.requireNonNull(ISSUES.get(kind));
            if (issue.roles().isEmpty() || issue.roles().stream().anyMatch(person::has)) {
                book.all(
                        AccessNodes.evidence(kind),
                        Kind.AUTHORITY,
                        issue.days(),
                        at,
                        List.of(self, issue.event().node()));
            }
        }
    }
}
