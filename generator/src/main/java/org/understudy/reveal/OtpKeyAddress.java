package org.understudy.reveal;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.understudy.vault.Secret;

/**
 * Writes the address of a key that authenticator apps read from a QR code. ASCII only, and as short as can be: what is usual
 * isn't said, since some apps refuse what they don't know.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">the form of the address</a>
 */
final class OtpKeyAddress {
    private static final int LONGEST_NAME = 50;

    private OtpKeyAddress() {}

    /**
     * The address, to be closed by the caller.
     *
     * @param issuer shown by the app where the key names none
     * @param account shown by the app where the key names none
     */
    static Secret of(OtpKey key, String issuer, String account) {
        String by = shown(key.issuer().orElse(issuer));
        String label = (by.isEmpty() ? "" : by + ":") + shown(key.account().orElse(account));
        String before = "otpauth://" + (key.recipe().counts() ? "hotp" : "totp") + "/" + label + "?secret=";
        String after = (by.isEmpty() ? "" : "&issuer=" + by) + parameters(key.recipe(), "&");
        char[] base32 = key.reveal(Base32::encode);
        CharBuffer address = CharBuffer.allocate(before.length() + base32.length + after.length());
        address.put(before).put(base32).put(after);
        try {
            return Secret.copyOf(address.array());
        } finally {
            Arrays.fill(base32, '\0');
            Arrays.fill(address.array(), '\0');
        }
    }

    /** Encoded, and no longer than an app shows. */
    private static String shown(String name) {
        return Percent.encode(name.replace(":", " ")
                .codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** What isn't usual, each part after a mark. */
    static String parameters(CodeRecipe recipe, String mark) {
        var parameters = new StringBuilder();
        if (recipe.algorithm() != CodeRecipe.USUAL.algorithm()) {
            parameters
                    .append(mark)
                    .append("algorithm=")
                    .append(recipe.algorithm().name());
        }
        if (recipe.digits() != CodeRecipe.USUAL.digits()) {
            parameters.append(mark).append("digits=").append(recipe.digits());
        }
        if (recipe.step() instanceof CodeRecipe.Step.Counter counter) {
            parameters.append(mark).append("counter=").append(counter.next());
        } else if (recipe.step() instanceof CodeRecipe.Step.Time time && time.period() != 30) {
            parameters.append(mark).append("period=").append(time.period());
        }
        return parameters.toString();
    }
}
