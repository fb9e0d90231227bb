package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.StructureText;
import org.understudy.interop.WordText;
import org.understudy.pack.FileTree;
import org.understudy.seal.DocxOpener;

/** What a DOCX says is what the PDF of the same document says. */
class DocxOfSampleTest {
    @TempDir
    Path temp;

    private Path pack;

    @BeforeEach
    void aPackInThreeFormats() {
        TestPlan plan = TestPlan.in(temp)
                .change("packs/tom.md", "[odt]", "[pdf, odt, docx]")
                .change("packs/tom.md", "[D0, D2]", "[D0, D1, D2, D8]");
        assertThat(plan.build().rules()).isEmpty();
        pack = plan.pack("tom");
    }

    private Map<String, byte[]> documents(String ending) throws Exception {
        var found = new TreeMap<String, byte[]>();
        for (String name : FileTree.names(pack)) {
            if (name.endsWith(ending)) {
                found.put(name.substring(0, 2), Files.readAllBytes(pack.resolve(name)));
            }
        }
        assertThat(found).hasSize(4);
        return found;
    }

    @Test
    void everyWordInTheSameOrder() throws Exception {
        Map<String, byte[]> pdfs = documents(".pdf");
        for (Map.Entry<String, byte[]> docx : documents(".docx").entrySet()) {
            String inWord = new String(
                    DocxOpener.files(docx.getValue(), TestPlan.TOMS_PASSPHRASE).get("word/document.xml"),
                    StandardCharsets.UTF_8);
            try (PDDocument pdf = Loader.loadPDF(pdfs.get(docx.getKey()), TestPlan.TOMS_PASSPHRASE)) {
                assertThat(normal(WordText.of(inWord))).as(docx.getKey()).isEqualTo(normal(StructureText.of(pdf)));
            }
        }
    }

    @Test
    @Tag("interop")
    void libreOfficeReadsTheSame() throws Exception {
        LibreOffice libreOffice = LibreOffice.require(temp);
        for (Map.Entry<String, byte[]> docx : documents(".docx").entrySet()) {
            String inWord = new String(
                    DocxOpener.files(docx.getValue(), TestPlan.TOMS_PASSPHRASE).get("word/document.xml"),
                    StandardCharsets.UTF_8);
            boolean sealed = docx.getValue()[0] != 'P';
            LibreOffice.Opened opened = libreOffice
                    .open(docx.getValue(), "docx", sealed ? TestPlan.TOMS_PASSPHRASE : "")
                    .orElseThrow(() -> new AssertionError(docx.getKey()));
            assertThat(normal(opened.text())).as(docx.getKey()).isEqualTo(normal(WordText.of(inWord)));
        }
    }

    /** The words: without numbers of pages, which each program finds by itself, and boxes, which float in the structure of a PDF. */
    private static String normal(String text) {
        return text.replaceAll("(?m)(\\t| \\.{4,} *|^)(\\d+|…)$", "")
                .replaceAll("page\\s(\\d+|…)", "page")
                .replaceAll("[\\s\\u00A0\\u00AD\\u200B☐☑_]+", "");
    }
}
