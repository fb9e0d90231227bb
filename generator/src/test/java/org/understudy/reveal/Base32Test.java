package org.understudy.reveal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base32Test {
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void vectorsOfRfc4648(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(encoded.toCharArray());
        assertThat(Base32.decode(encoded)).hasValue(text.getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZXW6YTBOI======", "mzxw 6ytb oi", "MZXW-6YTB-OI", " mzxw6ytboi\n", "MZXW\u00A06YTB OI=="})
    void takesWhatPeopleMakeOfIt(String text) {
        assertThat(Base32.decode(text)).hasValue("foobar".getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "====", "M", "MZXW6YTB0I", "MZXW6YTB1I", "MZXW8YTB", "MZ=XW", "MZXWé", "hunter2!"})
    void refusesWhatIsNoKey(String text) {
        assertThat(Base32.decode(text)).isEmpty();
    }

    @Test
    void returnsWhatItWasGiven() {
        var random = new Random(32);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(70)];
            random.nextBytes(bytes);
            String text = new String(Base32.encode(bytes));
            assertThat(Base32.decode(text.toLowerCase(Locale.ROOT)))
                    .as("key %d", i)
                    .hasValue(bytes);
        }
    }
}
