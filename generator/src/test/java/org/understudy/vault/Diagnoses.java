package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.SecretRef;

/** Asks sources for secrets as tests need it. */
final class Diagnoses {
    private Diagnoses() {}

    static SecretRef ref(String text) {
        return SecretRef.parse(text).orElseThrow();
    }

    /** The text of a secret. */
    static String text(SecretSource source, String ref) throws SecretUnavailableException {
        try (Secret secret = source.resolve(ref(ref))) {
            return secret.reveal(Object::toString);
        }
    }

    /** Why there is no such secret. */
    static Diagnostic of(SecretSource source, String ref) {
        Throwable thrown = catchThrowable(() -> source.resolve(ref(ref)));
        assertThat(thrown).isInstanceOf(SecretUnavailableException.class);
        Diagnostic diagnostic = ((SecretUnavailableException) thrown).diagnostic();
        assertThat(source.check(ref(ref))).as("the same when only checked").hasValue(diagnostic);
        return diagnostic;
    }

    /** Why there is no such secret, in short: rule, hint and arguments. */
    static String shortly(SecretSource source, String ref) {
        Diagnostic diagnostic = of(source, ref);
        return diagnostic.rule() + diagnostic.hint().map(hint -> "." + hint).orElse("") + " " + diagnostic.arguments();
    }
}
