package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Formats english = formats(
            Language.EN,
            Map.of(
                    "format.date", "d MMMM uuuu",
                    "format.span.day", "{0,choice,1#1 day|1<{0} days}",
                    "format.span.month", "{0,choice,1#1 month|1<{0} months}",
                    "format.list.next", "{0}, {1}",
                    "format.list.last", "{0} and {1}"));

    private final Formats dutch = formats(
            Language.NL,
            Map.of(
                    "format.date", "d MMMM uuuu",
                    "format.span.day", "{0,choice,1#1 dag|1<{0} dagen}",
                    "format.span.month", "{0,choice,1#1 maand|1<{0} maanden}",
                    "format.list.next", "{0}, {1}",
                    "format.list.last", "{0} en {1}"));

    private static Formats formats(Language language, Map<String, String> bundle) {
        return new Formats(Messages.of(language, List.of(bundle)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 1 November 2026, 1 november 2026", "2027-03-31, 31 March 2027, 31 maart 2027"})
    void days(LocalDate day, String inEnglish, String inDutch) {
        assertThat(english.date(day)).isEqualTo(inEnglish);
        assertThat(dutch.date(day)).isEqualTo(inDutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EUR 120; €120.00; € 120,00",
                "EUR 1234567.5; €1,234,567.50; € 1.234.567,50",
                "EUR 0.1234; €0.1234; € 0,1234",
                "GBP 9.99; £9.99; £ 9,99",
                "JPY 1200; JP¥1,200; JP¥ 1.200",
                "TND 1.5; TND 1.500; TND 1,500"
            })
    void sums(String amount, String inEnglish, String inDutch) {
        Amount sum = Amount.parse(amount).orElseThrow();

        assertThat(withPlainSpaces(english.amount(sum))).isEqualTo(inEnglish);
        assertThat(withPlainSpaces(dutch.amount(sum))).isEqualTo(inDutch);
    }

    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "1 day, 1 day, 1 dag",
        "14 days, 14 days, 14 dagen",
        "1500 days, '1,500 days', 1.500 dagen",
        "6 months, 6 months, 6 maanden"
    })
    void spans(String span, String inEnglish, String inDutch) {
        TimeSpan parsed = TimeSpan.parse(span).orElseThrow();

        assertThat(english.span(parsed)).isEqualTo(inEnglish);
        assertThat(dutch.span(parsed)).isEqualTo(inDutch);
    }

    @Test
    void lists() {
        assertThat(english.list(List.of())).isEmpty();
        assertThat(english.list(List.of("a"))).isEqualTo("a");
        assertThat(english.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(dutch.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c en d");
        assertThat(dutch.list(List.of("{0}", "'", "{1}"))).isEqualTo("{0}, ' en {1}");
    }

    @Test
    void digitsAreGroupedBySpacesThatFontsHave() {
        Formats french = formats(Language.FR, Map.of("format.date", "d MMMM uuuu"));
        assertThat(french.amount(Amount.parse("EUR 1234567.5").orElseThrow()))
                .isEqualTo("1\u00a0234\u00a0567,50\u00a0€");
    }
}
