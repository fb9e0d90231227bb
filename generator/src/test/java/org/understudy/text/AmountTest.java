package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "EUR 120, EUR 120",
        "EUR 119.50, EUR 119.50",
        "'  JPY   1000 ', JPY 1000",
        "USD 0.0001, USD 0.0001",
        "EUR 999999999999.9999, EUR 999999999999.9999",
        "EUR 00.10, EUR 0.10"
    })
    void areACodeAndANumber(String text, String shown) {
        assertThat(Amount.parse(text)).get().hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EUR",
                "120",
                "120 EUR",
                "€ 120",
                "eur 120",
                "XYZ 120",
                "EUR 1,50",
                "EUR 1.",
                "EUR .5",
                "EUR -1",
                "EUR 1e3",
                "EUR 1.00001",
                "EUR 1234567890123",
                "EUR120",
                "EUR 1 2",
                "EUR ١"
            })
    void haveNoOtherForm(String text) {
        assertThat(Amount.parse(text)).isEmpty();
    }
}
