package org.understudy.reveal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.understudy.plan.Account;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;

/** What a plan says of the secrets of second factors beside their names. */
final class FactorNotes {
    private final Map<SecretRef, Key> keys = new TreeMap<>();
    private final Set<SecretRef> shared = new HashSet<>();
    private final Map<SecretRef, OptionalInt> codes = new TreeMap<>();

    /** The key of an account's authenticator app. */
    record Key(Account account, SecondFactor.Totp factor) {
        CodeRecipe recipe() {
            return new CodeRecipe(new CodeRecipe.Step.Time(factor.period()), factor.algorithm(), factor.digits());
        }
    }

    FactorNotes(Plan plan) {
        for (Account account : plan.accounts().values()) {
            account.signIn().stream()
                    .flatMap(signIn -> signIn.secondFactors().stream())
                    .forEach(factor -> note(account, factor));
        }
    }

    private void note(Account account, SecondFactor factor) {
        if (factor instanceof SecondFactor.Totp totp) {
            totp.secret().ifPresent(secret -> {
                if (keys.putIfAbsent(secret, new Key(account, totp)) != null) {
                    shared.add(secret);
                }
            });
        } else if (factor instanceof SecondFactor.BackupCodes list) {
            list.codes().ifPresent(secret -> codes.putIfAbsent(secret, list.left()));
        }
    }

    Optional<Key> key(SecretRef secret) {
        return Optional.ofNullable(keys.get(secret));
    }

    /** The account whose key it is; empty if several share it, of which a document may not name each. */
    Optional<Account> account(SecretRef secret) {
        return shared.contains(secret) ? Optional.empty() : key(secret).map(Key::account);
    }

    boolean isList(SecretRef secret) {
        return codes.containsKey(secret);
    }

    OptionalInt left(SecretRef list) {
        return codes.getOrDefault(list, OptionalInt.empty());
    }
}
