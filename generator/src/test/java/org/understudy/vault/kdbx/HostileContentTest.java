package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.vault.kdbx.KdbxException.Reason;

/** Content that somebody with the key made on purpose. */
class HostileContentTest {
    private static final String START = "<KeePassFile><Root><Group>";
    private static final String END = "</Group></Root></KeePassFile>";

    private final CompositeKey key = Cheap.password("x");

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("not XML", "nonsense", Reason.DAMAGED),
                Arguments.of("nothing", "", Reason.DAMAGED),
                Arguments.of("another document", "<html/>", Reason.DAMAGED),
                Arguments.of("no root group", "<KeePassFile><Root/></KeePassFile>", Reason.DAMAGED),
                Arguments.of("two root groups", START + "</Group><Group>" + END, Reason.DAMAGED),
                Arguments.of("ends too early", START + "<Entry>", Reason.DAMAGED),
                Arguments.of(
                        "external entity",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + START + "<Name>&x;</Name>" + END,
                        Reason.DAMAGED),
                Arguments.of("undeclared entity", START + "<Name>&x;</Name>" + END, Reason.DAMAGED),
                Arguments.of("document type", "<!DOCTYPE KeePassFile>" + START + END, Reason.DAMAGED),
                Arguments.of("element within text", START + "<Name>a<b/></Name>" + END, Reason.DAMAGED),
                Arguments.of("short id", START + "<UUID>AAAA</UUID>" + END, Reason.DAMAGED),
                Arguments.of(
                        "field twice",
                        START + "<Entry>" + "<String><Key>a</Key></String>".repeat(2) + "</Entry>" + END,
                        Reason.DAMAGED),
                Arguments.of(
                        "deep groups",
                        START + "<Group>".repeat(5000) + "</Group>".repeat(5000) + END,
                        Reason.EXCEEDS_LIMITS),
                Arguments.of("deep unknown", "<KeePassFile>" + "<x>".repeat(5000), Reason.EXCEEDS_LIMITS),
                Arguments.of("many groups", START + "<Group/>".repeat(20_001) + END, Reason.EXCEEDS_LIMITS),
                Arguments.of("many entries", START + "<Entry/>".repeat(100_001) + END, Reason.EXCEEDS_LIMITS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefused(String name, String xml, Reason reason) throws Exception {
        byte[] file = Kdbx4File.ofXml(xml, key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).as(name).isEqualTo(reason);
    }

    @Test
    void aGzipBombIsRefused() throws Exception {
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] file = Kdbx4File.of(
                out -> {
                    new InnerHeader(InnerStream.CHACHA20, new byte[64], List.of()).write(out);
                    for (int i = 0; i < 257; i++) {
                        out.write(spaces);
                    }
                },
                key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.EXCEEDS_LIMITS);
    }

    @Test
    void aGzipBombOfAttachmentsIsRefused() throws Exception {
        byte[] zeros = new byte[1 << 20];
        byte[] file = Kdbx4File.of(
                out -> {
                    out.write(3);
                    out.write(LittleEndian.ofInt(Integer.MAX_VALUE));
                    for (int i = 0; i < 300; i++) {
                        out.write(zeros);
                    }
                },
                key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.EXCEEDS_LIMITS);
    }

    @Test
    void anInnerHeaderThatPromisesTooMuchIsDamage() throws Exception {
        for (int length : List.of(-1, 1000, Integer.MAX_VALUE)) {
            byte[] file = Kdbx4File.of(
                    out -> {
                        out.write(1);
                        out.write(LittleEndian.ofInt(length));
                    },
                    key);
            assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.DAMAGED);
        }
    }
}
