package org.understudy.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "210mm, 21000",
        "21cm, 21000",
        "8.5in, 21590",
        "72pt, 2540",
        "6pc, 2540",
        "96px, 2540",
        "0.005cm, 5",
        "-1.5mm, -150",
        ".5in, 1270"
    })
    void readsEveryUnit(String text, int hundredths) {
        assertThat(Length.parse(text)).contains(new Length(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mm", "12", "50%", "1em", "12 mm", "1e3mm", "12mm "})
    void readsNothingElse(String text) {
        assertThat(Length.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16000, 160mm", "3750, 37.5mm", "5, 0.05mm", "-705, -7.05mm", "-50, -0.5mm", "0, 0mm"})
    void printsMillimetres(int hundredths, String text) {
        assertThat(new Length(hundredths)).hasToString(text);
    }

    @Test
    void whatItPrintsItReads() {
        for (int i = -1000; i <= 1000; i++) {
            assertThat(Length.parse(new Length(i).toString())).contains(new Length(i));
        }
    }

    @Test
    void aPartOfALongLengthDoesNotOverflow() {
        assertThat(new Length(2_000_000).part(999_999, 1_000_000)).isEqualTo(new Length(1_999_998));
    }
}
