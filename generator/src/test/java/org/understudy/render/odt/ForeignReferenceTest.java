package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.odt.ReferenceOdt.builtInFiles;
import static org.understudy.render.odt.ReferenceOdt.changed;
import static org.understudy.render.odt.ReferenceOdt.utf8;
import static org.understudy.render.odt.ReferenceOdt.zip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.render.RenderException;

class ForeignReferenceTest {
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    @Test
    void takesTextsAndTemplatesOfTexts() throws Exception {
        Map<String, byte[]> files = builtInFiles();
        files.put("mimetype", utf8(OdtArtifact.MEDIA_TYPE + "-template"));

        assertThat(ForeignReference.read(zip(files)).paths()).contains("styles.xml", "content.xml");
        assertThat(ForeignReference.read(ReferenceOdt.letterhead()).paths())
                .anyMatch(path -> path.startsWith("Pictures/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "<html/>", "not a document at all, only some words"})
    void refusesOtherFiles(String content) {
        assertRefused(utf8(content), "");
    }

    @Test
    void refusesOtherOpenDocuments() {
        Map<String, byte[]> files = builtInFiles();
        files.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));

        assertRefused(zip(files), "");
    }

    @Test
    void refusesZipFilesThatAreNoDocuments() {
        assertRefused(zip(Map.of("word/document.xml", utf8("<x/>"))), "");
    }

    @Test
    void refusesTruncatedFiles() {
        byte[] whole = ReferenceOdt.letterhead();
        for (int length = 4; length < whole.length; length += 997) {
            assertRefused(Arrays.copyOf(whole, length), "damaged");
        }
    }

    @Test
    void survivesAnyFlippedByte() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        byte[] whole = ReferenceOdt.letterhead();
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(new OdtRenderer(flipped).format()).isNotNull();
            } catch (RenderException e) {
                assertThat(e.diagnostic().rule().id()).as("seed " + seed).startsWith("RENDER-02");
            }
        }
    }

    @Test
    void refusesEncryptedFiles() {
        Map<String, byte[]> files = builtInFiles();
        files.compute(
                "META-INF/manifest.xml",
                (name, content) -> utf8(
                        new String(content, java.nio.charset.StandardCharsets.UTF_8)
                                .replaceFirst(
                                        "(<manifest:file-entry manifest:full-path=\"content.xml\"[^/]*/xml\")/>",
                                        "$1 manifest:size=\"9\"><manifest:encryption-data manifest:checksum-type=\"x\""
                                                + " manifest:checksum=\"\"><manifest:algorithm manifest:algorithm-name=\"x\""
                                                + " manifest:initialisation-vector=\"\"/></manifest:encryption-data></manifest:file-entry>")));

        assertRefused(zip(files), "encrypted");
    }

    @Test
    void refusesBombs() {
        Map<String, byte[]> files = builtInFiles();
        byte[] much = new byte[1 << 20];
        for (int i = 0; i < 70; i++) {
            files.put("Pictures/" + i, much);
        }

        assertRefused(zip(files), "large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles.xml", "content.xml", "META-INF/manifest.xml"})
    void refusesDocumentTypes(String path) {
        assertRefused(changed(path, xml -> xml.replaceFirst("\\?>", "?>" + EXTERNAL)), "damaged");
    }

    @Test
    void refusesBottomlessXml() {
        assertRefused(
                changed(
                        "styles.xml",
                        xml -> xml.replace("</office:styles>", "<a>".repeat(50_000) + "</office:styles>")),
                "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "/etc/evil", "Pictures/../../evil", "C:/evil", "a\\..\\b"})
    void refusesPathsThatLeadOutOfThePackage(String path) {
        Map<String, byte[]> files = builtInFiles();
        files.put(path, utf8("x"));

        assertRefused(zip(files), "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles.xml", "content.xml"})
    void refusesPackagesWithoutTheirFiles(String path) {
        var files = new LinkedHashMap<>(builtInFiles());
        files.remove(path);

        assertRefused(zip(files), "damaged");
    }

    @Test
    void refusesStylesThatAreNone() {
        assertRefused(changed("styles.xml", xml -> "<x/>"), "damaged");
    }

    private static void assertRefused(byte[] reference, String hint) {
        assertThatThrownBy(() -> new OdtRenderer(reference)).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(e.diagnostic().rule()).hasToString("RENDER-021");
            assertThat(e.diagnostic().hint().orElse("")).isEqualTo(hint);
        });
    }
}
