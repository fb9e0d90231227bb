package org.understudy.reveal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.interop.Tool;
import org.understudy.plan.Account.Algorithm;

class OneTimeCodesTest {
    private static final String SEED = "1234567890";

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void vectorsOfRfc4226(long counter, String code) {
        try (OtpKey key = Keys.key(seed(20), new CodeRecipe.Step.Counter(counter), Algorithm.SHA1, 6)) {
            assertThat(OneTimeCodes.at(Instant.EPOCH, key)).isEqualTo(code);
        }
    }

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, SHA1, 94287082", "59, SHA256, 46119246", "59, SHA512, 90693936",
        "1111111109, SHA1, 07081804", "1111111109, SHA256, 68084774", "1111111109, SHA512, 25091201",
        "1111111111, SHA1, 14050471", "1111111111, SHA256, 67062674", "1111111111, SHA512, 99943326",
        "1234567890, SHA1, 89005924", "1234567890, SHA256, 91819424", "1234567890, SHA512, 93441116",
        "2000000000, SHA1, 69279037", "2000000000, SHA256, 90698825", "2000000000, SHA512, 38618901",
        "20000000000, SHA1, 65353130", "20000000000, SHA256, 77737706", "20000000000, SHA512, 47863826"
    })
    void vectorsOfRfc6238(long second, Algorithm algorithm, String code) {
        int length = switch (algorithm) {
            case SHA1 -> 20;
            case SHA256 -> 32;
            case SHA512 -> 64;
        };
        try (OtpKey key = Keys.key(seed(length), new CodeRecipe.Step.Time(30), algorithm, 8)) {
            assertThat(OneTimeCodes.at(Instant.ofEpochSecond(second), key)).isEqualTo(code);
        }
    }

    private static byte[] seed(int length) {
        return SEED.repeat(7).substring(0, length).getBytes(US_ASCII);
    }

    @Test
    void aClosedKeyIsWiped() {
        byte[] bytes = seed(20);
        var key = new OtpKey(bytes, CodeRecipe.USUAL, Optional.empty(), Optional.empty());
        assertThat(key).hasToString("•••");
        key.close();
        assertThat(bytes).containsOnly(0);
    }

    @Test
    @Tag("interop")
    void thousandRandomKeysAsOathtoolSays() {
        Tool oathtool = Tool.require("oathtool");
        var random = new Random(6238);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[10 + random.nextInt(55)];
            random.nextBytes(bytes);
            Algorithm algorithm = Algorithm.values()[random.nextInt(3)];
            int digits = 6 + random.nextInt(3);
            int period = List.of(15, 30, 60).get(random.nextInt(3));
            long second = random.nextLong(4_000_000_000L);
            try (OtpKey key = Keys.key(bytes, new CodeRecipe.Step.Time(period), algorithm, digits)) {
                String theirs = oathtool.run(
                                List.of(
                                        "--totp=" + algorithm.name().toLowerCase(Locale.ROOT),
                                        "--base32",
                                        "--digits=" + digits,
                                        "--time-step-size=" + period + "s",
                                        "--now=@" + second,
                                        new String(Base32.encode(bytes))),
                                Optional.empty(),
                                Map.of("TZ", "UTC"))
                        .succeeded()
                        .text()
                        .strip();
                assertThat(OneTimeCodes.at(Instant.ofEpochSecond(second), key))
                        .as("key %d", i)
                        .isEqualTo(theirs);
            }
        }
    }
}
