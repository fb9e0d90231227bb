package org.understudy.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;

/** PEOPLE-002: somebody has a task that they haven’t said yes to. */
final class RoleNotAccepted implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-002");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final int MOST_NAMES = 6;
    private static final Set<Role.Kind> TASKS = EnumSet.of(
            Role.Kind.SUCCESSOR,
            Role.Kind.AGENT,
            Role.Kind.EXECUTOR,
            Role.Kind.KEY_HOLDER,
            Role.Kind.COPY_HOLDER,
            Role.Kind.VERIFIER,
            Role.Kind.TECHNICAL_HELPER);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (Person person : subject.plan().people().values()) {
            List<String> open = person.roles().stream()
                    .filter(role ->
                            TASKS.contains(role.kind()) && role.accepted().isEmpty())
                    .map(role -> role.kind().term())
                    .distinct()
                    .toList();
            if (!open.isEmpty()) {
                findings.add(person.origin().at("roles"), ID, person.ref(), Phrase.some("and", MOST_NAMES, open));
            }
        }
    }
}
