package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.vault.Secret;

class GroupingTest {
    @ParameterizedTest
    @CsvSource({
        "61840275, 6184 0275",
        "618402, 618402",
        "618402751, 618 402 751",
        "6184027519, 61840 27519",
        "61840275193, 6184 0275 193",
        "618402751930, 6184 0275 1930",
        "4180 2937, 4180 2937",
        "demo-3fk7-a91c, demo-3fk7-a91c",
    })
    void longRunsAreSetApart(String code, String grouped) {
        try (Secret secret = Keys.secret(code);
                Secret set = Grouping.of(secret)) {
            assertThat(Keys.text(set)).isEqualTo(grouped);
        }
    }
}
