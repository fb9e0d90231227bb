package org.understudy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretRefTest {
    @ParameterizedTest
    @CsvSource({
        "vault:Business/TransIP, Business/TransIP, ",
        "vault:Business/TransIP#otp, Business/TransIP, otp",
        "vault:Ticket \\#7#otp, Ticket \\#7, otp",
        "vault:Ticket \\#7, Ticket \\#7, ",
        "vault:a\\\\#otp, a\\\\, otp",
        "vault:a\\\\\\#otp, a\\\\\\#otp, ",
        "vault:a#field \\#2, a, field \\#2",
        "file:C:\\#x, C:\\, x",
        "env:NAME, NAME, ",
        "pass:a#b#c, a#b, c"
    })
    void isTakenApart(String text, String locator, String field) {
        SecretRef ref = SecretRef.parse(text).orElseThrow();
        assertThat(ref.locator()).isEqualTo(locator);
        assertThat(ref.field()).isEqualTo(Optional.ofNullable(field));
        assertThat(ref).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vault", "vault:", "vault:#otp", "vault:a#", "Vault:a", "safe:a", "env:#x"})
    void whatIsNone(String text) {
        assertThat(SecretRef.parse(text)).isEmpty();
    }

    @Test
    void aPromptNeedsNoName() {
        assertThat(SecretRef.parse("prompt:")).isPresent();
    }
}
