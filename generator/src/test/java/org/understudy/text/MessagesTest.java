package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = Messages.of(
            Language.EN,
            List.of(
                    Map.of("greeting", "Dear {0}"),
                    Map.of("greeting", "Hello {0}", "copies", "{0} copies of {1}", "quote", "it's {0}'s '{1}'")));

    @Test
    void theFirstLayerWins() {
        assertThat(english.get("greeting", "Els")).isEqualTo("Dear Els");
        assertThat(english.get("copies", 2, "D1")).isEqualTo("2 copies of D1");
        assertThat(english.keys()).containsExactly("copies", "greeting", "quote");
        assertThat(english.has("greeting")).isTrue();
        assertThat(english.has("farewell")).isFalse();
    }

    @Test
    void anApostropheIsJustAnApostrophe() {
        assertThat(english.get("quote", "Jan", "plan")).isEqualTo("it's Jan's 'plan'");
    }

    @Test
    void whatIsFilledInIsNoPattern() {
        assertThat(english.get("greeting", "{1} '{0}' $1")).isEqualTo("Dear {1} '{0}' $1");
    }

    @Test
    void numbersFollowTheLanguage() {
        Map<String, String> bundle = Map.of("bytes", "{0} bytes");

        assertThat(Messages.of(Language.EN, List.of(bundle)).get("bytes", 12345))
                .isEqualTo("12,345 bytes");
        assertThat(Messages.of(Language.NL, List.of(bundle)).get("bytes", 12345))
                .isEqualTo("12.345 bytes");
    }

    @Test
    void aMessageThatNobodyHas() {
        assertThatThrownBy(() -> english.get("farewell")).isInstanceOfSatisfying(MissingMessageException.class, e -> {
            assertThat(e.key()).isEqualTo("farewell");
            assertThat(e.language()).isEqualTo(Language.EN);
            assertThat(e).hasMessage("no message farewell in en");
        });
    }
}
