package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pbkdf2Test {
    /** RFC 6070, but for the vector that takes a minute. */
    @ParameterizedTest
    @CsvSource({
        "password, salt, 1, 0c60c80f961f0e71f3a9b524af6012062fe037a6",
        "password, salt, 2, ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957",
        "password, salt, 4096, 4b007901b765489abead49d926f721d065a429c1",
        "passwordPASSWORDpassword, saltSALTsaltSALTsaltSALTsaltSALTsalt, 4096,"
                + " 3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038"
    })
    void derivesWhatTheStandardSays(String password, String salt, int iterations, String key) {
        byte[] expected = HexFormat.of().parseHex(key);

        assertThat(new Pbkdf2(iterations).derive(ascii(password), ascii(salt), expected.length))
                .isEqualTo(expected);
    }

    @Test
    void agreesWithBouncyCastle() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] password = bytes(random, random.nextInt(65));
            byte[] salt = bytes(random, random.nextInt(80));
            int iterations = 1 + random.nextInt(50);
            int length = 1 + random.nextInt(70);
            var other = new PKCS5S2ParametersGenerator();
            other.init(password, salt, iterations);
            byte[] expected = ((KeyParameter) other.generateDerivedParameters(8 * length)).getKey();

            assertThat(new Pbkdf2(iterations).derive(password, salt, length))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void refusesPasswordsThatHmacWouldHash() {
        assertThatThrownBy(() -> new Pbkdf2(1).derive(new byte[65], new byte[16], 32))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
