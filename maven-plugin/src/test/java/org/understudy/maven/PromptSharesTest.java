package org.understudy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.SecretRef;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;

/** Somebody types shares from cards. */
class PromptSharesTest {
    /** One of the standard's own examples. */
    private static final String SHARE =
            "duckling enlarge academic academic agency result length solution fridge kidney coal piece deal"
                    + " husband erode duke ajar critical decision keyboard";

    private static final SecretRef FIRST = SecretRef.parse("prompt:Share 1").orElseThrow();

    private final List<String> questions = new ArrayList<>();

    private PromptShares typing(String... answers) {
        var left = new ArrayDeque<>(List.of(answers));
        Terminal terminal = question -> {
            questions.add(question);
            return Optional.ofNullable(left.poll()).map(String::toCharArray);
        };
        return new PromptShares(Optional.of(terminal), DiagnosticMessages.in(Locale.ENGLISH));
    }

    private static String text(PromptShares shares) throws SecretUnavailableException {
        try (Secret secret = shares.resolve(FIRST)) {
            return secret.reveal(Object::toString);
        }
    }

    @Test
    void whatCannotBeReadIsAskedForAgain() throws Exception {
        PromptShares shares = typing(
                SHARE.replace("agency", "agencies"),
                SHARE.replace("agency", "xyz"),
                SHARE.replace("agency", "academic"),
                "duckling enlarge",
                SHARE.toUpperCase(Locale.ROOT),
                SHARE.replace("duckling", "duck"),
                "");
        assertThat(text(shares)).isEqualToIgnoringCase(SHARE);
        assertThat(text(shares)).isEmpty();
        assertThat(questions)
                .containsExactly(
                        "Share 1",
                        "share 1 can’t be read: word 5 isn’t in the list – agency?\nShare 1",
                        "share 1 can’t be read: word 5 isn’t in the list\nShare 1",
                        "share 1 can’t be read: a word is wrong, or words changed places\nShare 1",
                        "share 1 can’t be read: it has 2 words\nShare 1",
                        "Share 1",
                        "share 2 can’t be read: word 1 isn’t in the list – duckling?\nShare 1");
    }

    @Test
    void whereNobodyIsItFails() {
        var shares = new PromptShares(Optional.empty(), DiagnosticMessages.in(Locale.ENGLISH));
        assertThatThrownBy(() -> shares.resolve(FIRST)).isInstanceOf(SecretUnavailableException.class);
        assertThat(shares.check(FIRST)).isPresent();
        assertThatThrownBy(() -> typing().resolve(FIRST)).isInstanceOf(SecretUnavailableException.class);
    }
}
