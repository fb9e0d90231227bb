package org.understudy.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;

/** Codes are read from pictures as people take them; whatever else a picture is, it is refused with a reason. */
class QrCodesTest {
    private static final String CODE = Samples.google().strip();
    private static final String PLAIN = "otpauth://totp/GitHub:maria?secret=" + Samples.SEED + "&issuer=GitHub";
    private static final ExportKey NO_KEY = new ExportKey(Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    private static Checked<Export> read(byte[] bytes) {
        return ExportsTest.read(bytes, NO_KEY);
    }

    private static List<String> titles(Checked<Export> read) {
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow().items().stream()
                .map(ExportedItem::title)
                .toList();
    }

    private static void refused(Checked<Export> read, String rule, String hint) {
        assertThat(read.diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.rule().id()).isEqualTo(rule);
            assertThat(it.hint().orElse("")).isEqualTo(hint);
            assertThat(it.toString()).doesNotContain(Samples.SEED, "otpauth");
        });
    }

    @TestFactory
    Stream<DynamicTest> screenshotsAndPhotographs() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("screenshot", CodePicture.of(CODE).png());
        pictures.put("address", CodePicture.of(PLAIN).png());
        pictures.put("large", CodePicture.of(30, Color.BLACK, Color.WHITE, CODE).png());
        pictures.put(
                "dark",
                CodePicture.of(6, Color.WHITE, new Color(30, 30, 30), CODE).png());
        pictures.put(
                "transparent",
                CodePicture.of(6, Color.BLACK, new Color(0, 0, 0, 0), CODE).png());
        pictures.put(
                "photograph", CodePicture.of(CODE).photographed(900, 700, 1).jpeg());
        pictures.put(
                "large photograph",
                CodePicture.of(CODE).photographed(3600, 2700, 2).jpeg());
        pictures.put(
                "beside another", CodePicture.of(CODE, "https://example.org/").png());
        return pictures.entrySet().stream()
                .map(picture -> dynamicTest(
                        picture.getKey(),
                        () -> assertThat(titles(read(picture.getValue()))).containsExactly("GitHub")));
    }

    @Test
    void severalCodesInOnePicture() {
        String[] codes = Stream.of("One", "Two", "Three")
                .map(it -> Samples.google(it, List.of("One", "Two", "Three").indexOf(it), 3)
                        .strip())
                .toArray(String[]::new);

        assertThat(titles(read(CodePicture.of(codes).png()))).containsExactlyInAnyOrder("One", "Two", "Three");
    }

    @Test
    void aFolderOfPictures() throws IOException {
        picture("1.png", CodePicture.of(Samples.google("One", 0, 3).strip()).png());
        picture(
                "2.jpg",
                CodePicture.of(Samples.google("Two", 1, 3).strip())
                        .photographed(700, 700, 3)
                        .jpeg());
        picture(".DS_Store", new byte[] {1});
        refused(read(), "IMPORT-005", "");

        picture("3.png", CodePicture.of(Samples.google("Three", 2, 3).strip()).png());
        picture("again.png", CodePicture.of(Samples.google("One", 0, 3).strip()).png());
        assertThat(titles(read())).containsExactlyInAnyOrder("One", "Two", "Three");

        picture("notes.txt", "hello".getBytes(StandardCharsets.UTF_8));
        refused(read(), "IMPORT-025", "folder");
        Files.delete(folder.resolve("notes.txt"));
        picture("view.png", CodePicture.of("https://example.org/").png());
        refused(read(), "IMPORT-025", "");
    }

    @Test
    void anEmptyFolder() {
        refused(read(), "IMPORT-025", "folder");
    }

    private Checked<Export> read() {
        return new Exports().read(folder, Optional.empty(), NO_KEY);
    }

    private void picture(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    @Test
    void whatIsNoPictureOfACode() {
        byte[] whole = CodePicture.of(CODE).png();
        refused(read(CodePicture.of("hello").png()), "IMPORT-025", "");
        refused(read(Arrays.copyOf(whole, whole.length / 2)), "IMPORT-025", "damaged");
        refused(read(Arrays.copyOf(whole, 10)), "IMPORT-025", "damaged");
        refused(read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}), "IMPORT-025", "damaged");
    }

    /** A hundred thousand by a hundred thousand pixels, in a few bytes. */
    @Test
    void aPictureThatIsTooLargeIsntRead() {
        byte[] picture = CodePicture.of(CODE).png();
        ByteBuffer.wrap(picture).putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());

        List<Diagnostic> found = read(picture).diagnostics();

        assertThat(found).extracting(it -> it.rule().id()).containsExactly("IMPORT-003");
    }
}
