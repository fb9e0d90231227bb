package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.plan.Account.Algorithm;
import org.understudy.reveal.UnusableKeyException.Reason;
import org.understudy.vault.Secret;

class OtpKeyReaderTest {
    private static final String BASE32 = "JBSWY3DPEHPK3PXP";

    @ParameterizedTest
    @ValueSource(
            strings = {
                BASE32,
                "jbsw y3dp ehpk 3pxp",
                "JBSW-Y3DP-EHPK-3PXP==",
                "otpauth://totp/a?secret=" + BASE32,
                "OTPAUTH://TOTP/?SECRET=" + BASE32,
                "otpauth://totp/Example:alice%40example.com?issuer=Example&secret=jbswy3dpehpk3pxp&period=30&digits=6",
            })
    void usualKeys(String text) throws UnusableKeyException {
        try (Secret value = Keys.secret(text);
                OtpKey key = OtpKeyReader.read(value)) {
            assertThat(key.recipe().usual()).isTrue();
            assertThat(new String(key.reveal(Base32::encode))).isEqualTo(BASE32);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Example:alice%40example.com, , Example, alice@example.com",
        "Example:%20alice, , Example, alice",
        "Example%3Aalice, , Example, alice",
        "alice, Other, Other, alice",
        "Example:alice, Big%20Bank, Big Bank, alice",
        "Caf%C3%A9:zo%C3%AB, , Café, zoë",
    })
    void namesOfIssuerAndAccount(String label, String issuer, String by, String user) throws UnusableKeyException {
        String query = issuer == null ? "" : "&issuer=" + issuer;
        try (Secret value = Keys.secret("otpauth://totp/" + label + "?secret=" + BASE32 + query);
                OtpKey key = OtpKeyReader.read(value)) {
            assertThat(key.issuer()).hasValue(by);
            assertThat(key.account()).hasValue(user);
        }
    }

    @Test
    void unusualKeys() throws UnusableKeyException {
        try (Secret value =
                        Keys.secret("otpauth://totp/a?secret=" + BASE32 + "&algorithm=HmacSHA-256&digits=8&period=60");
                OtpKey key = OtpKeyReader.read(value)) {
            assertThat(key.recipe()).isEqualTo(new CodeRecipe(new CodeRecipe.Step.Time(60), Algorithm.SHA256, 8));
        }
        try (Secret value = Keys.secret("otpauth://hotp/a?secret=" + BASE32 + "&counter=41");
                OtpKey key = OtpKeyReader.read(value)) {
            assertThat(key.recipe().step()).isEqualTo(new CodeRecipe.Step.Counter(41));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hunter2!, LETTERS",
        "JBSWY3DP0HPK3PXP, LETTERS",
        "otpauth://totp/a?secret=JBSWY1DP, LETTERS",
        "otpauth://totp/a?secret=, LETTERS",
        "otpauth://totp/a, ADDRESS",
        "otpauth://totp/a?issuer=x, ADDRESS",
        "otpauth://yaotp/a?secret=JBSWY3DP, ADDRESS",
        "otpauth://offline?secret=JBSWY3DP, ADDRESS",
        "otpauth://totp/a?secret=JBSWY3DP&digits=5, PARAMETERS",
        "otpauth://totp/a?secret=JBSWY3DP&digits=sechs, PARAMETERS",
        "otpauth://totp/a?secret=JBSWY3DP&period=0, PARAMETERS",
        "otpauth://totp/a?secret=JBSWY3DP&period=99999999999999999999, PARAMETERS",
        "otpauth://totp/a?secret=JBSWY3DP&algorithm=MD5, PARAMETERS",
        "otpauth://totp/a?secret=JBSWY3DP&encoder=steam, PARAMETERS",
        "otpauth://hotp/a?secret=JBSWY3DP&counter=-1, PARAMETERS",
    })
    void saysWhatIsWrongAndNothingOfTheValue(String text, Reason reason) {
        try (Secret value = Keys.secret(text)) {
            var thrown = catchThrowableOfType(UnusableKeyException.class, () -> OtpKeyReader.read(value));
            assertThat(thrown.reason()).isEqualTo(reason);
            assertThat(thrown).hasMessage(reason.name()).hasNoCause();
            assertThat(thrown.getStackTrace()).isEmpty();
        }
    }

    @Test
    void aKeyTooLongForAnyQrCodeIsNone() {
        try (Secret value = Keys.secret("A".repeat(5_000))) {
            assertThatThrownBy(() -> OtpKeyReader.read(value)).isInstanceOf(UnusableKeyException.class);
        }
    }

    @Test
    void readsTheAddressesItWrites() throws UnusableKeyException {
        var random = new Random(4226);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[1 + random.nextInt(64)];
            random.nextBytes(bytes);
            CodeRecipe.Step step = random.nextBoolean()
                    ? new CodeRecipe.Step.Time(1 + random.nextInt(600))
                    : new CodeRecipe.Step.Counter(random.nextLong(Long.MAX_VALUE));
            Algorithm algorithm = Algorithm.values()[random.nextInt(3)];
            try (OtpKey key = Keys.key(bytes, step, algorithm, 6 + random.nextInt(3));
                    Secret address = OtpKeyAddress.of(key, "Käse & Söhne: Laden", "jan@exämple 🧀?&=#");
                    OtpKey read = OtpKeyReader.read(address)) {
                assertThat(Keys.text(address)).as("key %d", i).matches("[!-~]+");
                assertThat(read.recipe()).as("key %d", i).isEqualTo(key.recipe());
                assertThat(read.reveal(byte[]::clone)).as("key %d", i).isEqualTo(bytes);
                assertThat(read.issuer()).hasValue("Käse & Söhne  Laden");
                assertThat(read.account()).hasValue("jan@exämple 🧀?&=#");
            }
        }
    }
}
