package org.understudy.reveal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes that a key makes: by time (RFC 6238) or by counter (RFC 4226). */
final class OneTimeCodes {
    private OneTimeCodes() {}

    /** The code that an authenticator app shows: at this moment, or next if the key counts. */
    static String at(Instant moment, OtpKey key) {
        long step = key.recipe().step() instanceof CodeRecipe.Step.Time time
                ? Math.floorDiv(moment.getEpochSecond(), time.period())
                : ((CodeRecipe.Step.Counter) key.recipe().step()).next();
        return key.reveal(bytes -> code(bytes, step, key.recipe()));
    }

    /** RFC 4226, section 5.3: four bytes of the digest, from where its last half byte points, as a decimal number. */
    private static String code(byte[] key, long step, CodeRecipe recipe) {
        byte[] digest = digest(key, step, recipe);
        try {
            int at = digest[digest.length - 1] & 0x0F;
            int number = ByteBuffer.wrap(digest).getInt(at) & 0x7FFF_FFFF;
            int bound = (int) Math.pow(10, recipe.digits());
            return String.format(Locale.ROOT, "%0" + recipe.digits() + "d", number % bound);
        } finally {
            Arrays.fill(digest, (byte) 0);
        }
    }

    private static byte[] digest(byte[] key, long step, CodeRecipe recipe) {
        String name = "Hmac" + recipe.algorithm().name();
        try {
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(key, name));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + " is missing from this Java", e);
        }
    }
}
