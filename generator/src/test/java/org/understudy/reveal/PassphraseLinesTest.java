package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.vault.Secret;

class PassphraseLinesTest {
    private static List<String> lines(String passphrase) {
        try (Secret secret = Keys.secret(passphrase)) {
            List<Secret> lines = PassphraseLines.of(secret);
            List<String> texts = lines.stream().map(Keys::text).toList();
            lines.forEach(Secret::close);
            return texts;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "granite teapot sparrow, granite_|teapot_|sparrow",
        "granite-teapot-sparrow, granite-|teapot-|sparrow",
        "well-known old teapot, well-known_|old_|teapot",
        "0123456789abcdef0123456789abcdef, 0123|4567|89ab|cdef|0123|4567|89ab|cdef",
        "Xk3#9, Xk3#|9",
        "granite teapot, gran|ite_|teap|ot",
        "a granite teapot, a_|granite_|teapot",
        "antidisestablishmentarianism is long, anti|dise|stab|lish|ment|aria|nism|_is_|long",
    })
    void areWordsOrGroups(String passphrase, String lines) {
        assertThat(String.join("|", lines(passphrase)).replace(' ', '_')).isEqualTo(lines);
    }

    /** Where there are two columns, the longest words have no room in one. */
    @Test
    void ofManyWordsNoneIsVeryLong() {
        assertThat(lines("granite ".repeat(8) + "straightforward")).hasSize(16);
        assertThat(lines("granite ".repeat(7) + "straightforward")).hasSize(8);
    }

    @Test
    void joinedAreThePassphraseAndNeverMoreThanSixteen() {
        var random = new Random(5);
        for (int length = 1; length <= 127; length++) {
            String passphrase = random.ints(length, ' ', '~' + 1)
                    .mapToObj(it -> String.valueOf((char) it))
                    .collect(Collectors.joining());
            assertThat(lines(passphrase))
                    .as(passphrase)
                    .hasSizeLessThanOrEqualTo(16)
                    .satisfies(it -> assertThat(String.join("", it)).isEqualTo(passphrase));
        }
    }
}
