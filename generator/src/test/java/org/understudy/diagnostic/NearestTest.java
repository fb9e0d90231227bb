package org.understudy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

    @Test
    void noOtherCandidateIsNearer() {
        for (long seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            String word = word(random);
            List<String> candidates = List.of(word(random), word(random), word(random));
            int limit = Math.max(1, word.length() / 3);
            int least =
                    candidates.stream().mapToInt(it -> distance(word, it)).min().orElse(0);

            var nearest = Nearest.to(word, candidates);
            assertThat(nearest.isPresent()).as("seed " + seed).isEqualTo(least <= limit);
            assertThat(nearest.stream())
                    .as("seed " + seed)
                    .allSatisfy(it -> assertThat(distance(word, it)).isEqualTo(least));
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Optimal string alignment by its definition. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String restA = a.substring(1);
        String restB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return distance(restA, restB);
        }
        int least = 1 + Math.min(distance(restA, restB), Math.min(distance(restA, b), distance(a, restB)));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, 1 + distance(a.substring(2), b.substring(2))) : least;
    }
}
