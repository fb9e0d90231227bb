package org.understudy.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.check.Entrance.Placed;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** MFA-003: one device or account gives both what an account asks for first and what it asks for besides. */
final class OneThingForBothFactors implements Rule {
    private static final RuleId ID = RuleId.warning("MFA-003");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        var holders = new FactorHolders(subject.plan());
        Entrance.worthGuarding(subject.plan())
                .forEach(entrance -> find(entrance, holders).ifPresent(findings::add));
    }

    private static Optional<Diagnostic> find(Entrance entrance, FactorHolders holders) {
        Map<Ref, SourceRange> first = first(entrance, holders);
        for (Placed second : entrance.usual()) {
            Set<Ref> both = holders.of(second.factor());
            both.retainAll(first.keySet());
            Optional<Ref> one = both.stream().findFirst();
            if (one.isPresent()) {
                return one.map(thing -> Diagnostic.at(second.at(), ID, entrance.id(), thing.id())
                        .relatedTo(first.getOrDefault(thing, second.at())));
            }
        }
        return Optional.empty();
    }

    /** What holds a passkey, or gives a new password; and where that is written. */
    private static Map<Ref, SourceRange> first(Entrance entrance, FactorHolders holders) {
        var first = new LinkedHashMap<Ref, SourceRange>();
        entrance.signIn()
                .passkey()
                .filter(holder -> !holders.isKey(holder)) // with its PIN, it is two factors in one by design
                .ifPresent(holder ->
                        holders.of(holder).forEach(it -> first.putIfAbsent(it, entrance.at("access.sign-in.passkey"))));
        var recovery = entrance.account().recovery();
        for (int i = 0; i < recovery.size(); i++) {
            SourceRange at = entrance.at("access.recovery[" + i + "]");
            if (recovery.get(i) instanceof Recovery.Email email) {
                first.putIfAbsent(email.account(), at);
            } else if (recovery.get(i) instanceof Recovery.Phone phone) {
                holders.of(phone.device()).forEach(it -> first.putIfAbsent(it, at));
            }
        }
        return first;
    }
}
