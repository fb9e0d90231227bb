package org.understudy.vault;

import java.util.Optional;
import java.util.function.Function;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.plan.SecretRef;

/** Environment variables: {@code env:NAME}. */
public final class EnvironmentSecrets implements SecretSource {
    static final RuleId NOT_SET = RuleId.error("SECRET-011");

    private final Function<String, Optional<String>> environment;

    /** @param environment the value of a variable; empty if it isn't set */
    public EnvironmentSecrets(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    @Override
    public SecretRef.Scheme scheme() {
        return SecretRef.Scheme.ENV;
    }

    @Override
    public Secret resolve(SecretRef ref) throws SecretUnavailableException {
        String value = environment
                .apply(ref.locator())
                .orElseThrow(() -> new SecretUnavailableException(Diagnostic.general(NOT_SET, ref.locator())));
        if (value.isEmpty()) {
            throw new SecretUnavailableException(Diagnostic.general(VaultEntries.EMPTY, ref));
        }
        return Secret.copyOf(value.toCharArray());
    }
}
