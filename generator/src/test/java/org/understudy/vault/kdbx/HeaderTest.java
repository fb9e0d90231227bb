package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.vault.kdbx.KdbxException.Reason;

class HeaderTest {
    @ParameterizedTest
    @CsvSource({
        "03d9a29a65fb4bb500000300, UNSUPPORTED",
        "03d9a29a66fb4bb500000200, UNSUPPORTED",
        "03d9a29a67fb4bb500000200, UNSUPPORTED",
        "03d9a29a67fb4bb500000500, UNSUPPORTED",
        "03d9a29a0000000000000400, DAMAGED",
        "03d9a29a67fb4bb5, DAMAGED",
        "504b030400000000000000000000, DAMAGED",
        "03d9a29a67fb4bb501000400, DAMAGED"
    })
    void whatIsNotKdbx3Or4(String start, Reason reason) {
        byte[] file = HexFormat.of().parseHex(start);
        assertThat(Failures.of(() -> new KdbxReader().requireSupported(file))).isEqualTo(reason);
    }

    @Test
    void anUnknownCipherIsUnsupported() throws Exception {
        byte[] file = Cheap.write(Kdbx3File.singleEntry("x"), Cheap.password("x"));
        file[12 + 5] ^= 1;
        assertThat(Failures.of(() -> new KdbxReader().requireSupported(file))).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedAt() {
        byte[] file = new byte[KdbxReader.maximumLength() + 1];
        assertThat(Failures.of(() -> new KdbxReader().requireSupported(file))).isEqualTo(Reason.EXCEEDS_LIMITS);
    }

    @Test
    void anotherPasswordIsAWrongKey() throws Exception {
        byte[] file = Cheap.write(Kdbx3File.singleEntry("x"), Cheap.password("x"));
        assertThat(Failures.of(() -> new KdbxReader().read(file, Cheap.password("y"))))
                .isEqualTo(Reason.WRONG_KEY);
    }
}
