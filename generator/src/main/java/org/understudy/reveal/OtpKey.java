package org.understudy.reveal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The key of an authenticator app: shared with the provider, and whoever has it makes every code. Wiped when closed.
 */
final class OtpKey implements AutoCloseable {
    private final byte[] key;
    private final CodeRecipe recipe;
    private final Optional<String> issuer;
    private final Optional<String> account;

    /**
     * @param key from now on this object's own
     * @param issuer what the key itself says of the provider
     * @param account what the key itself says of the user
     */
    OtpKey(byte[] key, CodeRecipe recipe, Optional<String> issuer, Optional<String> account) {
        this.key = key;
        this.recipe = recipe;
        this.issuer = issuer;
        this.account = account;
    }

    CodeRecipe recipe() {
        return recipe;
    }

    Optional<String> issuer() {
        return issuer;
    }

    Optional<String> account() {
        return account;
    }

    /** What {@code use} makes of the bytes, which are valid only during the call. */
    <T> T reveal(Function<byte[], T> use) {
        return use.apply(key);
    }

    /** This key, which is closed, under a recipe that it didn't tell itself. */
    OtpKey with(CodeRecipe other) {
        try (this) {
            return new OtpKey(key.clone(), other, issuer, account);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
