package org.understudy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;

class OneTimePasswordsTest {
    private static String find(Map<String, String> fields) {
        var values = new LinkedHashMap<String, FieldValue>();
        values.put(Entry.TITLE, FieldValue.plain("t"));
        fields.forEach((name, value) -> values.put(name, FieldValue.plain(value)));
        return new OneTimePasswords()
                .find(new Entry(new UUID(0, 1), values, Map.of()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "otpauth://totp/a?secret=B&key=c, otpauth://totp/a?secret=B&key=c",
        "key=JBSW&step=30&size=6, otpauth://totp/t?secret=JBSW",
        "key=JBSW%3D%3D&size=8, otpauth://totp/t?secret=JBSW&digits=8",
        "size=6&key=JBSW&otpHashMode=Sha256, otpauth://totp/t?secret=JBSW&algorithm=SHA256",
        "JBSW, JBSW"
    })
    void inTheField(String otp, String expected) {
        assertThat(find(Map.of("otp", otp))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "30;6, otpauth://totp/t?secret=JBSW",
        "60;8, otpauth://totp/t?secret=JBSW&period=60&digits=8",
        "30;S, otpauth://totp/t?secret=JBSW&digits=5&encoder=steam",
        "'', otpauth://totp/t?secret=JBSW"
    })
    void ofFormerKeePassXc(String settings, String expected) {
        assertThat(find(Map.of("TOTP Seed", "JBSW", "TOTP Settings", settings))).isEqualTo(expected);
    }

    @Test
    void ofKeePass() {
        assertThat(find(Map.of("TimeOtp-Secret-Base32", "JBSW===="))).isEqualTo("otpauth://totp/t?secret=JBSW");
        assertThat(find(Map.of(
                        "TimeOtp-Secret-Base32", "JBSW",
                        "TimeOtp-Length", "8",
                        "TimeOtp-Period", "60",
                        "TimeOtp-Algorithm", "HMAC-SHA-512")))
                .isEqualTo("otpauth://totp/t?secret=JBSW&period=60&digits=8&algorithm=SHA512");
    }

    @Test
    void noneWithoutASeed() {
        assertThat(find(Map.of("TOTP Settings", "30;6", "otp", ""))).isEqualTo("none");
    }
}
