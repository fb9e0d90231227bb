package org.understudy.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Header.Event;
import org.understudy.plan.Instrument;
import org.understudy.plan.Known;
import org.understudy.plan.Person;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** LEGAL-006: somebody is to act after death on a power that ends with it. */
final class PowerEndsAtDeath implements Rule {
    private static final RuleId ID = RuleId.danger("LEGAL-006");

    @Override
    public RuleId id() {
        return ID;
    }

    /** Tasks that go on after death without a power. */
    private static final Set<Role.Kind> AFTER_DEATH =
            EnumSet.of(Role.Kind.EXECUTOR, Role.Kind.HEIR, Role.Kind.SUCCESSOR, Role.Kind.NOTARY);

    private static final Set<Capacity> ESTATE = EnumSet.of(Capacity.OWN_PRIVATE, Capacity.OWN_BUSINESS, Capacity.JOINT);

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        boolean death = plan.header()
                .activation()
                .map(activation -> activation.events().contains(Event.DEATH))
                .orElse(true);
        if (!death || lastsBeyondDeath(plan)) {
            return;
        }
        for (Account account : plan.accounts().values()) {
            account.wish()
                    .flatMap(Account.Wish::executedBy)
                    .filter(it -> ESTATE.contains(account.capacity()) && actsOnPowerOnly(plan.person(it)))
                    .ifPresent(it -> findings.add(finding(account, it, plan)));
        }
    }

    private static boolean actsOnPowerOnly(Person person) {
        return person.has(Role.Kind.AGENT) && AFTER_DEATH.stream().noneMatch(person::has);
    }

    /** Whether the law allows powers beyond death, and one is on file that may last. */
    private static boolean lastsBeyondDeath(Plan plan) {
        List<Instrument> powers =
                plan.instruments().values().stream().filter(Powers::isOne).toList();
        return plan.jurisdiction().powersSurviveDeath()
                && powers.stream().anyMatch(it -> it.endsAtDeath() != Known.YES);
    }

    private static Diagnostic finding(Account account, Ref agent, Plan plan) {
        Diagnostic finding = Diagnostic.at(account.origin().at("wish.executed-by"), ID, agent, account.ref());
        return plan.jurisdiction().powersSurviveDeath() ? finding.hinting("beyond") : finding;
    }
}
