package org.understudy.seal.slip39;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.understudy.interop.Tool;
import org.understudy.vault.Secret;

/** A program that knows nothing of ours recovers what we split. */
@Tag("interop")
class SharesInteropTest {
    private static final String RECOVER = """
            import sys
            from electrum.slip39 import recover_ems
            for line in sys.stdin:
                print(recover_ems(line.strip().split(';')).decrypt('').hex())
            """;

    @Test
    void electrumRecoversTheSecret() {
        Tool python = Tool.requirePython("electrum.slip39");
        var random = new SecureRandom();
        var splitter = new Splitter(random);
        var given = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] secret = new byte[i % 2 == 0 ? 16 : 32];
            random.nextBytes(secret);
            expected.add(HexFormat.of().formatHex(secret));
            List<List<Secret>> groups = splitter.split(
                    secret, 2, List.of(new ShareGroup(1, 1), new ShareGroup(2, 3), new ShareGroup(3, 5)));
            List<Secret> enough = new ArrayList<>(groups.get(2).subList(1, 4));
            enough.addAll(i % 3 == 0 ? groups.get(0) : groups.get(1).subList(1, 3));
            given.append(String.join(
                            ";",
                            enough.stream()
                                    .map(it -> it.reveal(Object::toString))
                                    .toList()))
                    .append('\n');
        }
        byte[] stdin = given.toString().getBytes(StandardCharsets.UTF_8);
        Tool.Result result =
                python.run(List.of("-c", RECOVER), Optional.of(stdin), Map.of()).succeeded();
        assertThat(result.text().lines()).containsExactlyElementsOf(expected);
    }
}
