package org.understudy.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.Phrase;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Plan;

/** LEGAL-014: papers for lawyers name somebody whose particulars aren’t on file. */
final class ParticularsMissing implements Rule {
    private static final RuleId ID = RuleId.warning("LEGAL-014");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Set<Role.Kind> PARTIES =
            EnumSet.of(Role.Kind.PRINCIPAL, Role.Kind.SUCCESSOR, Role.Kind.AGENT, Role.Kind.EXECUTOR, Role.Kind.HEIR);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        boolean lawyers = plan.packs().values().stream()
                .flatMap(pack -> pack.documents().stream())
                .anyMatch(it -> it.confidentiality() == Confidentiality.LAWYER_READY);
        if (!lawyers) {
            return;
        }
        for (Person person : plan.people().values()) {
            List<String> missing = isParty(person, plan) ? missing(person) : List.of();
            if (!missing.isEmpty()) {
                findings.add(person.origin().file(), ID, person.ref(), Phrase.joined("and", missing));
            }
        }
    }

    private static boolean isParty(Person person, Plan plan) {
        return PARTIES.stream().anyMatch(person::has)
                || person.ref().equals(plan.header().author())
                || plan.header().business().filter(person.ref()::equals).isPresent();
    }

    private static List<String> missing(Person person) {
        var missing = new ArrayList<String>();
        if (person.legalName().isEmpty()) {
            missing.add("@particulars.legal-name");
        }
        if (person.address().isEmpty()) {
            missing.add("@particulars.address");
        }
        if (person.nature() == Person.Nature.NATURAL && person.born().isEmpty()) {
            missing.add("@particulars.born");
        }
        if (person.nature() == Person.Nature.LEGAL && person.registration().isEmpty()) {
            missing.add("@particulars.registration");
        }
        return missing;
    }
}
