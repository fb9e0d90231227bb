package org.understudy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FatNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Van Jan voor Els            | Van Jan voor Els",
                "Übergabe für Zoë Groß       | Ubergabe fur Zoe Gross",
                "../../etc/passwd            | etc passwd",
                "a/b\\c:d*e?f\"g<h>i         | a b c d e f g h i",
                "CON                         | els",
                "lpt1                        | els",
                "Ὀδυσσεύς                    | els",
                "...                         | els",
                "--help                      | help",
                ".~hidden.tmp                | hidden tmp",
            })
    void whatIsLeftIsAName(String text, String name) {
        assertThat(FatName.of(text, "els")).isEqualTo(name);
    }

    @Test
    void everyTextGivesOneThatSticksTake() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(90), 1, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(FatName.of(text, "els"))
                    .as("seed %d", seed)
                    .matches("[A-Za-z0-9]([A-Za-z0-9 -]{0,58}[A-Za-z0-9])?");
        }
    }
}
