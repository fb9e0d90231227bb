package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.vault.kdbx.KdbxException.Reason;

class KeyFileTest {
    private static final byte[] KEY = key();
    private static final String HEX = HexFormat.of().withUpperCase().formatHex(KEY);
    private static final String HASH = HexFormat.of().formatHex(Digests.sha256(KEY), 0, 4);

    private static byte[] key() {
        byte[] key = new byte[32];
        new Random(4).nextBytes(key);
        return key;
    }

    private static String xml(String version, String data) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeyFile>\n<Meta><Version>" + version
                + "</Version></Meta>\n<Key>" + data + "</Key>\n</KeyFile>";
    }

    private static String version2(String hash) {
        return xml("2.0", "<Data Hash=\"" + hash + "\">\n  " + HEX.replaceAll("(.{8})", "$1 \n") + "</Data>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> sameKey() {
        String version1 = xml("1.00", "<Data>" + Base64.getEncoder().encodeToString(KEY) + "</Data>");
        return Stream.of(
                Arguments.of("version 1", utf8(version1)),
                Arguments.of("version 1 with a byte order mark", utf8("\uFEFF" + version1)),
                Arguments.of("version 2", utf8(version2(HASH))),
                Arguments.of("version 2 with a byte order mark", utf8("\uFEFF" + version2(HASH))),
                Arguments.of("32 bytes", KEY),
                Arguments.of("64 digits", utf8(HEX)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameKey")
    void eachFormGivesTheKey(String form, byte[] file) throws Exception {
        assertThat(new KeyFile().read(file)).as(form).isEqualTo(KEY);
    }

    @Test
    void anyOtherFileIsHashed() throws Exception {
        for (String text : new String[] {"", "photo", "<svg/>", "<!DOCTYPE html><html/>", "<broken", "z".repeat(64)}) {
            assertThat(new KeyFile().read(utf8(text))).as(text).isEqualTo(Digests.sha256(utf8(text)));
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(version2("00000000"), Reason.DAMAGED),
                Arguments.of(version2(""), Reason.DAMAGED),
                Arguments.of(xml("2.0", "<Data Hash=\"" + HASH + "\">xyz</Data>"), Reason.DAMAGED),
                Arguments.of(xml("1.0", "<Data>*</Data>"), Reason.DAMAGED),
                Arguments.of(xml("1.0", "<Data>AAAA</Data>"), Reason.DAMAGED),
                Arguments.of(xml("1.0", ""), Reason.DAMAGED),
                Arguments.of(xml("3.0", "<Data>AAAA</Data>"), Reason.UNSUPPORTED),
                Arguments.of("<KeyFile><Meta>", Reason.DAMAGED));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aDamagedXmlKeyFileIsNotHashed(String file, Reason reason) {
        assertThat(Failures.of(() -> new KeyFile().read(utf8(file)))).isEqualTo(reason);
    }

    @Test
    void aHugeFileIsRefused() {
        byte[] file = new byte[KeyFile.maximumLength() + 1];
        assertThat(Failures.of(() -> new KeyFile().read(file))).isEqualTo(Reason.EXCEEDS_LIMITS);
    }
}
