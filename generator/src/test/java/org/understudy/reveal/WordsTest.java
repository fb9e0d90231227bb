package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.vault.Secret;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "academic acid tomb",
                " academic  acid\ttomb ",
                "academic\nacid\r\ntomb\n",
            })
    void areFoundHoweverTheyAreSetApart(String text) {
        try (Secret secret = Keys.secret(text);
                Secret joined = Words.joined(secret)) {
            List<Secret> words = Words.of(secret);
            assertThat(words.stream().map(Keys::text)).containsExactly("academic", "acid", "tomb");
            assertThat(Keys.text(joined)).isEqualTo("academic acid tomb");
            words.forEach(Secret::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void ofBlanksAreNone(String text) {
        try (Secret secret = Keys.secret(text);
                Secret joined = Words.joined(secret)) {
            assertThat(Words.of(secret)).isEmpty();
            assertThat(Keys.text(joined)).isEmpty();
        }
    }
}
