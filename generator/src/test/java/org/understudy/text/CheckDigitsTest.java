package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {
    private static final int LINES = 40;

    /** From one long division each, by another program than this. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'granite ',17",
                "compass,60",
                "Xk3#,50",
                "0123,64",
                "cdef,55",
                "' ',98",
                "~,10",
                "lantern-orbit,95",
                "O0l1I5S,54",
            })
    void areKnown(String line, String digits) {
        assertThat(CheckDigits.of(line)).isEqualTo(digits);
    }

    @Test
    void ofNothingAreThoseOfZero() {
        assertThat(CheckDigits.of("")).isEqualTo("98");
    }

    /** What ISO/IEC 7064 says of MOD 97-10: the number with its check digits leaves one. */
    @Test
    void makeANumberThatLeavesOne() {
        var random = new Random(7);
        for (int i = 0; i < LINES; i++) {
            String line = line(random);
            assertThat(number(line)
                            .multiply(BigInteger.valueOf(100))
                            .add(new BigInteger(CheckDigits.of(line)))
                            .mod(BigInteger.valueOf(97)))
                    .as(line)
                    .isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void changeWithEveryCharacter() {
        var random = new Random(11);
        for (int i = 0; i < LINES; i++) {
            String line = line(random);
            String digits = CheckDigits.of(line);
            for (int at = 0; at < line.length(); at++) {
                for (char other = ' '; other <= '~'; other++) {
                    if (other != line.charAt(at)) {
                        assertThat(CheckDigits.of(line.substring(0, at) + other + line.substring(at + 1)))
                                .as("%s with %s at %s", line, other, at)
                                .isNotEqualTo(digits);
                    }
                }
            }
        }
    }

    @Test
    void changeWhenNeighboursChangePlaces() {
        for (char first = ' '; first <= '~'; first++) {
            for (char second = ' '; second <= '~'; second++) {
                if (first != second) {
                    assertThat(CheckDigits.of("Xk" + first + second + "3#"))
                            .as("%s and %s", first, second)
                            .isNotEqualTo(CheckDigits.of("Xk" + second + first + "3#"));
                }
            }
        }
    }

    /** Up to twelve characters of printable ASCII. */
    private static String line(Random random) {
        return random.ints(1 + random.nextInt(12), ' ', '~' + 1)
                .mapToObj(it -> String.valueOf((char) it))
                .collect(Collectors.joining());
    }

    private static BigInteger number(String line) {
        return new BigInteger("0"
                + line.chars()
                        .mapToObj(it -> "" + (it - 32) / 10 + (it - 32) % 10)
                        .collect(Collectors.joining()));
    }
}
