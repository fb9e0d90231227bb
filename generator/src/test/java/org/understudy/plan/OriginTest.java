package org.understudy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;

class OriginTest {
    private final Origin origin = new Origin(
            SourceRange.ofFile("accounts/transip.md"),
            Map.of(
                    "access",
                    line(6),
                    "access.sign-in.second-factor",
                    line(9),
                    "access.sign-in.second-factor[1]",
                    line(11)));

    private static SourceRange line(int line) {
        return new SourceRange("accounts/transip.md", new Position(line, 3), new Position(line, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "access, 6",
        "access.sign-in, 6",
        "access.sign-in.password, 6",
        "access.sign-in.second-factor[0], 9",
        "access.sign-in.second-factor[0].totp.device, 9",
        "access.sign-in.second-factor[1], 11",
        "access.sign-in.second-factor[1].sms, 11",
        "accessory, 1",
        "name, 1",
        "'', 1"
    })
    void theNearestPlaceThatHoldsIt(String path, int line) {
        assertThat(origin.at(path).start().line()).isEqualTo(line);
    }

    @Test
    void saysNothingAboutWhatAPlanMeans() {
        assertThat(origin)
                .isEqualTo(new Origin(SourceRange.ofFile("other.md"), Map.of()))
                .hasSameHashCodeAs(new Origin(SourceRange.ofFile("other.md"), Map.of()))
                .hasToString("accounts/transip.md");
    }
}
