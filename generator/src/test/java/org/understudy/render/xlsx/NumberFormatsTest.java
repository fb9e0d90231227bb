package org.understudy.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.text.Amount;
import org.understudy.text.Language;

class NumberFormatsTest {
    private static NumberFormats of(String language) {
        return new NumberFormats(Language.of(language).orElseThrow().locale());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "en, d MMMM uuuu, [$-809]d\\ mmm\\ yyyy",
                "nl, d MMMM uuuu, [$-413]d\\ mmm\\ yyyy",
                "de, d. MMMM uuuu, [$-407]d\\.\\ mmm\\ yyyy",
                "fr, d MMMM uuuu, [$-40C]d\\ mmm\\ yyyy",
                "es, d 'de' MMMM 'de' y, [$-C0A]d\\ \\d\\e\\ mmm\\ \\d\\e\\ yyyy",
                "en, dd/MM/yyyy, [$-809]dd\\/mmm\\/yyyy"
            })
    void days(String language, String pattern, String format) {
        assertThat(of(language).day(pattern)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "en, EUR 12.09, '[$€-809]#,##0.00'",
        "en, CHF 120, '[$CHF-809] #,##0.00'",
        "en, JPY 1500, '[$JP¥-809]#,##0'",
        "nl, EUR 12.09, '[$€-413] #,##0.00'",
        "nl, EUR 0.0125, '[$€-413] #,##0.0000'",
        "de, EUR 12.09, '#,##0.00 [$€-407]'",
        "fr, EUR 12.09, '#,##0.00 [$€-40C]'",
        "es, EUR 12.09, '#,##0.00 [$€-C0A]'"
    })
    void amounts(String language, String amount, String format) {
        assertThat(of(language).amount(Amount.parse(amount).orElseThrow()).replace('\u00a0', ' '))
                .isEqualTo(format);
    }
}
