package org.understudy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "pasword, password", // left out
        "passwword, password", // added
        "passwerd, password", // replaced
        "passwrod, password", // swapped
        "PASSWORD, password",
        "otq, otp",
        "ursename, username"
    })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, List.of("password", "username", "otp", "url", "notes")))
                .hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"pin, password", "xyz, otp", "passphrase, password", "'', otp"})
    void staysSilentWhenTooMuchDiffers(String word, String candidate) {
        assertThat(Nearest.to(word, List.of(candidate))).isEmpty();
    }

    @Test
    void aThirdOfTheLettersMayDiffer() {
        assertThat(Nearest.to("abcdefghi", List.of("abcdefxyz"))).isPresent();
        assertThat(Nearest.to("abcdefghi", List.of("abcdewxyz"))).isEmpty();
    }

    @Test
    void aSwapIsOneChange() {
        assertThat(Nearest.to("ab", List.of("ba"))).hasValue("ba");
        assertThat(Nearest.to("abc", List.of("cab"))).isEmpty();
    }

    @Test
    void theNearestWinsAndThenTheAlphabet() {
        assertThat(Nearest.to("server", List.of("servers", "serves", "sever"))).hasValue("servers");
        assertThat(Nearest.to("server", List.of("zerver", "cerver"))).hasValue("cerver");
    }

    @Test
    void nothingIsNearInNothing() {
        assertThat(Nearest.to("word", List.of())).isEmpty();
    }
}
