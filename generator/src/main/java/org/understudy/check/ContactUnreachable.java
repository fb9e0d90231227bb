package org.understudy.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Contact;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** PEOPLE-008: somebody with a task can’t be reached: no address or number, or none that was tried within a year. */
final class ContactUnreachable implements Rule {
    private static final RuleId ID = RuleId.warning("PEOPLE-008");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        LocalDate year = subject.today().minusYears(1);
        for (Ref ref : needed(subject.plan())) {
            Person person = subject.plan().person(ref);
            Optional<LocalDate> last = person.contacts().stream()
                    .flatMap(contact -> contact.verified().stream())
                    .max(Comparator.naturalOrder());
            if (person.contacts().stream().noneMatch(ContactUnreachable::answers)) {
                findings.add(person.origin().at("contacts"), ID, ref, "@contact.none");
            } else if (last.map(year::isAfter).orElse(true)) {
                findings.add(Diagnostic.at(person.origin().at("contacts"), ID, ref, "@contact.old")
                        .hinting("old"));
            }
        }
    }

    private static boolean answers(Contact contact) {
        return contact.channel() != Contact.Channel.WEB;
    }

    /** Those who have to be called. */
    private static Set<Ref> needed(Plan plan) {
        Set<Ref> needed = new LinkedHashSet<>();
        plan.header().activation().ifPresent(activation -> {
            needed.addAll(activation.contacts());
            needed.addAll(activation.verifiers());
        });
        plan.packs().values().forEach(pack -> {
            needed.add(pack.recipient());
            Kept.keySheets(plan, pack).forEach(kept -> needed.add(kept.person()));
            pack.protection().shares().ifPresent(shares -> needed.addAll(shares.holders()));
        });
        needed.remove(plan.header().author());
        return needed;
    }
}
