package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.Optional;
import org.understudy.plan.Account.Algorithm;
import org.understudy.vault.Secret;

/** Secrets and keys for tests. */
final class Keys {
    private Keys() {}

    static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    static String text(Secret secret) {
        return secret.reveal(CharBuffer::toString);
    }

    static OtpKey key(byte[] bytes, CodeRecipe.Step step, Algorithm algorithm, int digits) {
        return new OtpKey(bytes.clone(), new CodeRecipe(step, algorithm, digits), Optional.empty(), Optional.empty());
    }
}
