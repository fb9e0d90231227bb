package org.understudy.vault.kdbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.vault.kdbx.KdbxException.Reason;

class Kdbx3Test {
    private final CompositeKey key = Cheap.password("x");

    private static String document(String meta, String entry) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><KeePassFile><Meta>" + meta
                + "</Meta><Root><Group><Name>Root</Name><Entry>" + entry + "</Entry></Group></Root></KeePassFile>";
    }

    private static String field(String name, String value) {
        return "<String><Key>" + name + "</Key>" + value + "</String>";
    }

    private Entry entry(Kdbx3File file, String xml) throws IOException {
        return new KdbxReader().read(file.write(xml, key), key).root().entries().get(0);
    }

    @ParameterizedTest
    @CsvSource({"AES_256, 2, 1", "AES_256, 3, 0", "CHACHA20, 2, 0", "CHACHA20, 3, 1", "TWOFISH, 2, 1"})
    void eachCipherStreamAndCompression(PayloadCipher cipher, int stream, int compression) throws Exception {
        var file = new Kdbx3File(cipher, stream, compression, 2);
        String hidden = Kdbx3File.protect(file.stream(), "geheim");
        String xml = document(
                "<HeaderHash>HASH</HeaderHash>", field("Password", "<Value Protected=\"True\">" + hidden + "</Value>"));
        assertThat(entry(file, xml).field("Password").orElseThrow().text()).isEqualTo("geheim");
    }

    /** A protected value of the history, or of an element nobody knows, moves the stream on. */
    @Test
    void protectedValuesThatAreSkippedCount() throws Exception {
        Kdbx3File file = Kdbx3File.usual();
        InnerStream stream = file.stream();
        String unknown = Kdbx3File.protect(stream, "unknown");
        String old = Kdbx3File.protect(stream, "old password");
        String current = Kdbx3File.protect(stream, "current");
        String xml = document(
                "<Plugin><Value Protected=\"True\">" + unknown + "</Value></Plugin>",
                "<History><Entry>" + field("Password", "<Value Protected=\"true\">" + old + "</Value>")
                        + "</Entry></History>"
                        + field("Password", "<Value Protected=\"True\">" + current + "</Value>"));
        assertThat(entry(file, xml).field("Password").orElseThrow().text()).isEqualTo("current");
    }

    @Test
    void attachments() throws Exception {
        Kdbx3File file = Kdbx3File.usual();
        InnerStream stream = file.stream();
        byte[] text = "attached".getBytes(StandardCharsets.UTF_8);
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(text);
        }
        String base64 = Base64.getEncoder().encodeToString(text);
        String meta = "<Binaries><Binary ID=\"0\">" + base64 + "</Binary><Binary ID=\"1\" Compressed=\"True\">"
                + Base64.getEncoder().encodeToString(zipped.toByteArray())
                + "</Binary><Binary ID=\"2\" Protected=\"True\">" + Kdbx3File.protect(stream, "attached")
                + "</Binary><Binary ID=\"3\" Compressed=\"True\"></Binary></Binaries>";
        String entry = binary("plain", "<Value Ref=\"0\"/>")
                + binary("compressed", "<Value Ref=\"1\"/>")
                + binary("protected", "<Value Ref=\"2\"/>")
                + binary("empty", "<Value Ref=\"3\"/>")
                + binary("dangling", "<Value Ref=\"99\"/>")
                + binary("inline", "<Value>" + base64 + "</Value>");
        var attachments = entry(file, document(meta, entry)).attachments();
        assertThat(attachments).containsOnlyKeys("plain", "compressed", "protected", "empty", "inline");
        assertThat(attachments.get("empty")).isEmpty();
        assertThat(attachments.entrySet())
                .filteredOn(attachment -> !attachment.getKey().equals("empty"))
                .allSatisfy(attachment -> assertThat(attachment.getValue()).isEqualTo(text));
    }

    private static String binary(String name, String value) {
        return "<Binary><Key>" + name + "</Key>" + value + "</Binary>";
    }

    @Test
    void anotherPasswordIsAWrongKey() throws Exception {
        byte[] file = Kdbx3File.usual().write(document("", ""), key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, Cheap.password("y"))))
                .isEqualTo(Reason.WRONG_KEY);
    }

    @Test
    void aChangedHeaderIsDamage() throws Exception {
        byte[] file = Kdbx3File.usual().write(document("<HeaderHash>" + "A".repeat(43) + "=</HeaderHash>", ""), key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "9"})
    void otherInnerStreamsAreUnsupported(int stream) throws Exception {
        byte[] file = new Kdbx3File(PayloadCipher.AES_256, stream, 1, 2).write(document("", ""), key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aTruncatedFileIsRefused() throws Exception {
        byte[] file = Kdbx3File.usual().write(document("", ""), key);
        for (int length = 0; length < file.length; length += 7) {
            byte[] part = Arrays.copyOf(file, length);
            assertThat(Failures.of(() -> new KdbxReader().read(part, key))).isIn(Reason.DAMAGED, Reason.WRONG_KEY);
        }
    }

    @Test
    void notBase64IsDamage() throws Exception {
        byte[] file = Kdbx3File.usual().write(document("", field("a", "<Value Protected=\"True\">é*</Value>")), key);
        assertThat(Failures.of(() -> new KdbxReader().read(file, key))).isEqualTo(Reason.DAMAGED);
    }
}
