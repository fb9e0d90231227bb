package org.understudy.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KEYS = List.of("name", "renewal", "reviewed", "url", "depends-on", "wish");

    @ParameterizedTest
    @CsvSource({
        "renewl, renewal",
        "renewall, renewal",
        "renewla, renewal",
        "rennewal, renewal",
        "Renewal, renewal",
        "nmae, name",
        "ulr, url",
        "depends_on, depends-on",
        "dependson, depends-on",
        "name, name",
        "rewiewd, reviewed"
    })
    void aSlipOfTheFinger(String word, String meant) {
        assertThat(Nearest.to(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "password", "xyz", "renewaaal-on", "naam-x", "lru"})
    void aDifferentWord(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void theFirstOfSeveralThatAreEquallyNear() {
        assertThat(Nearest.to("bat", List.of("hat", "cat", "mat"))).contains("cat");
        assertThat(Nearest.to("bat", List.of())).isEmpty();
    }

    @Test
    void veryLongWordsAreNotCompared() {
        assertThat(Nearest.to("x".repeat(65), List.of("x".repeat(65)))).isEmpty();
        assertThat(Nearest.to("x".repeat(64), List.of("x".repeat(65)))).isPresent();
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
