package org.understudy.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessNode.Sort;
import org.understudy.access.AccessNodes;
import org.understudy.access.Closure;
import org.understudy.access.Derivation;
import org.understudy.access.Reach;
import org.understudy.access.Situation;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Plan;

/**
 * ACCESS-008: an account asks for a second factor, but a telephone number alone, or a mailbox without second factor alone, opens it
 * too. Where one such account opens another, only the first is reported.
 */
final class Backdoor implements Rule {
    private static final RuleId ID = RuleId.warning("ACCESS-008");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        Plan plan = subject.plan();
        for (AccessNode thief : thieves(plan)) {
            Reach reach = new Closure(subject.proof().theory()).of(Situation.startingWith(Set.of(thief)));
            reach.nodes(Sort.ACCOUNT).stream()
                    .filter(account -> !account.equals(thief) && asksForASecondFactor(account, plan))
                    .forEach(account -> report(plan, account, thief, reach.derivation(account), findings));
        }
    }

    private static Set<AccessNode> thieves(Plan plan) {
        Set<AccessNode> thieves = new LinkedHashSet<>();
        plan.devices().values().forEach(device -> thieves.add(AccessNodes.number(device.ref())));
        plan.accounts().values().stream()
                .flatMap(account -> account.recovery().stream())
                .flatMap(way -> way instanceof Recovery.Email email ? Stream.of(email.account()) : Stream.empty())
                .filter(mailbox -> !asksForASecondFactor(plan.account(mailbox)))
                .map(AccessNodes::account)
                .forEach(thieves::add);
        return thieves;
    }

    private static boolean asksForASecondFactor(AccessNode account, Plan plan) {
        return account.of()
                .map(plan::account)
                .map(Backdoor::asksForASecondFactor)
                .orElse(false);
    }

    private static boolean asksForASecondFactor(Account account) {
        return account.signIn().map(SignIn::secondFactors).stream().anyMatch(factors -> !factors.isEmpty());
    }

    private static void report(Plan plan, AccessNode account, AccessNode thief, Derivation how, Diagnostics findings) {
        List<AccessNode> between = how.steps().stream()
                .map(step -> step.rule().head())
                .filter(head -> head.sort() == Sort.ACCOUNT && !head.equals(account))
                .filter(head -> asksForASecondFactor(head, plan))
                .toList();
        if (between.isEmpty()) {
            Account found = plan.account(account.of().orElseThrow());
            findings.add(DerivationWords.relate(
                    Diagnostic.at(
                            found.origin().at("access.recovery"),
                            ID,
                            found.ref(),
                            NodeWords.of(thief),
                            DerivationWords.of(how)),
                    how));
        }
    }
}
