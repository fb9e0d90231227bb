package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.text.TimeSpan.Unit;

class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "14 days, 14, DAY, 14 days",
        "1 day, 1, DAY, 1 day",
        "1 days, 1, DAY, 1 day",
        "2 week, 2, WEEK, 2 weeks",
        "48  hours, 48, HOUR, 48 hours",
        "' 6 months ', 6, MONTH, 6 months",
        "9999 years, 9999, YEAR, 9999 years",
        "007 days, 7, DAY, 7 days"
    })
    void areWrittenInWords(String text, int amount, Unit unit, String shown) {
        assertThat(TimeSpan.parse(text)).contains(new TimeSpan(amount, unit));
        assertThat(TimeSpan.parse(text)).get().hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "days",
                "14",
                "0 days",
                "-1 days",
                "1.5 days",
                "14days",
                "14 Days",
                "14 dagen",
                "10000 days",
                "14 days ago",
                "14 minutes",
                "a week",
                "1\u00a0day",
                "١ day",
                "14\tdays"
            })
    void haveNoOtherForm(String text) {
        assertThat(TimeSpan.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 hour, 2026-01-31, 2026-02-01",
        "24 hours, 2026-01-31, 2026-02-01",
        "25 hours, 2026-01-31, 2026-02-02",
        "1 day, 2028-02-28, 2028-02-29",
        "2 weeks, 2026-12-24, 2027-01-07",
        "1 month, 2026-01-31, 2026-02-28",
        "1 month, 2028-01-31, 2028-02-29",
        "1 year, 2028-02-29, 2029-02-28"
    })
    void countFromADay(String span, LocalDate start, LocalDate end) {
        assertThat(TimeSpan.parse(span).orElseThrow().after(start)).isEqualTo(end);
    }

    @Test
    void areAtLeastOne() {
        assertThatThrownBy(() -> new TimeSpan(0, Unit.DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
