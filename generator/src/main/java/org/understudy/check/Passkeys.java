package org.understudy.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.check.Entrance.Placed;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** The passkeys without which nobody signs in to an account, whatever else they have. */
final class Passkeys {

    /** What holds such a passkey, and where that is written. */
    record Needed(Ref holder, SourceRange at) {}

    private Passkeys() {}

    /** That which replaces the password, where there is none; or those that are the only second factors. */
    static List<Needed> neededBy(Entrance entrance) {
        var signIn = entrance.signIn();
        Optional<Needed> first = signIn.passkey()
                .filter(holder -> signIn.password().isEmpty() && signIn.via().isEmpty())
                .map(holder -> new Needed(holder, entrance.at("access.sign-in.passkey")));
        if (first.isPresent()) {
            return first.stream().toList();
        }
        List<Needed> second =
                entrance.usual().stream().flatMap(Passkeys::inFactor).toList();
        return second.size() == entrance.usual().size() ? second : List.of();
    }

    /** Whether nothing but these, all of one kind, leads in. */
    static boolean all(List<Needed> needed, Kind kind) {
        return !needed.isEmpty() && needed.stream().allMatch(it -> it.holder().kind() == kind);
    }

    private static Stream<Needed> inFactor(Placed placed) {
        return placed.factor() instanceof SecondFactor.Passkey passkey
                ? Stream.of(new Needed(passkey.holder(), placed.at()))
                : Stream.empty();
    }
}
