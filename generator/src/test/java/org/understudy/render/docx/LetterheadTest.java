package org.understudy.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.render.RenderException;
import org.understudy.render.odt.KitchenSink;

class LetterheadTest {
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W = "xmlns:w=\"" + Wml.W + "\" xmlns:r=\"" + Wml.R + "\"";

    @Test
    void theBuiltInOneHasItsHeaderOnAllPagesButTheFirst() {
        DocxArtifact artifact = Rendered.page(KitchenSink.page());

        assertThat(artifact.parts()).extracting(DocxArtifact.Part::path).doesNotContain("word/header-first.xml");
        assertThat(Rendered.xml(artifact, "word/header-default.xml")).contains("For Els &amp; Co. &lt;only&gt;");
        assertThat(Rendered.xml(artifact, "word/footer-first.xml"))
                .contains("D2-els · edition 3", " PAGE ", " NUMPAGES ");
        assertThat(Rendered.xml(artifact, "word/footer-default.xml")).contains("D2-els · edition 3");
    }

    @Test
    void aFirmsPaperHeaderPictureAndFontsAreKept() {
        DocxArtifact artifact = Rendered.page(KitchenSink.page(), firm(header("Harbour Law LLP"), ""));

        assertThat(Rendered.xml(artifact, "word/document.xml"))
                .contains("<w:pgSz w:h=\"15840\" w:w=\"12240\"/>", "<w:tblW w:w=\"9360\" w:type=\"dxa\"/>")
                .doesNotContain("rsid");
        assertThat(Rendered.xml(artifact, "word/header-first.xml"))
                .contains("Harbour Law LLP")
                .doesNotContain("For Els", "rsid");
        assertThat(Rendered.xml(artifact, "word/header-default.xml"))
                .containsSubsequence("Harbour Law LLP", "w:val=\"clear\" w:pos=\"4513\"", "w:pos=\"9360\"", "For Els");
        assertThat(Rendered.xml(artifact, "word/_rels/header-first.xml.rels")).contains("/word/media/letterhead1.png");
        assertThat(artifact.parts()).extracting(DocxArtifact.Part::path).contains("word/media/letterhead1.png");
        String styles = Rendered.xml(artifact, "word/styles.xml");
        assertThat(styles).contains("w:styleId=\"Kop1\"", "w:val=\"en-GB\"").doesNotContain("nl-NL");
        assertThat(styles.substring(styles.indexOf("<w:name w:val=\"Table Heading\"")))
                .contains("w:ascii=\"Firm Sans\"");
        assertThat(styles).doesNotContain("Liberation S").contains("DejaVu Sans Mono");
        assertThat(Rendered.xml(artifact, "word/document.xml")).contains("<w:pStyle w:val=\"Kop1\"/>");
    }

    @Test
    void everyStyleIsThereAfterwards() {
        String styles = Rendered.xml(Rendered.page(KitchenSink.page(), firm("<w:p/>", "")), "word/styles.xml");

        for (NamedStyle style : NamedStyle.values()) {
            assertThat(styles).contains("<w:name w:val=\"" + style.word() + "\"/>");
        }
    }

    @Test
    void aFooterThatNumbersPagesIsLeftAlone() {
        byte[] reference = firm("<w:p/>", "<w:p><w:r><w:t>Sheet </w:t></w:r><w:fldSimple w:instr=\" PAGE \"/></w:p>");

        assertThat(Rendered.xml(Rendered.page(KitchenSink.page(), reference), "word/footer-default.xml"))
                .contains("Sheet ")
                .doesNotContain("D2-els");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE x</w:instrText></w:r></w:p>",
                "<w:p><w:fldSimple w:instr=\"DDEAUTO x\"/></w:p>",
                "<w:p><w:r><w:object/></w:r></w:p>",
                "<w:altChunk r:id=\"rId9\"/>"
            })
    void whatRunsOrFetchesIsRefused(String content) {
        refused("RENDER-024", firm(content, ""));
    }

    @Test
    void aLinkedPictureIsRefused() {
        Map<String, byte[]> files = ReferenceDocx.files(firm(header("x"), ""));
        files.put(
                "word/_rels/h.xml.rels",
                rels("<Relationship Id=\"rId1\" Type=\"" + REL
                        + "image\" Target=\"https://example.com/l.png\" TargetMode=\"External\"/>"));

        refused("RENDER-024", ReferenceDocx.zip(files));
    }

    @Test
    void aStyleOfAnotherKindIsNamed() {
        byte[] reference = ReferenceDocx.changed(
                "word/styles.xml",
                xml -> xml.replace(
                        "w:type=\"paragraph\" w:styleId=\"Lead\"", "w:type=\"character\" w:styleId=\"Lead\""));

        RenderException e = refused("RENDER-025", reference);
        assertThat(e.diagnostic().arguments()).containsExactly("Lead");
        for (String language : List.of("en", "nl")) {
            var messages = DiagnosticMessages.in(Locale.forLanguageTag(language));
            assertThat(messages.message(e.diagnostic())).contains("Lead");
            assertThat(messages.hint(e.diagnostic())).isNotBlank();
        }
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        refused("RENDER-023", "no".getBytes(StandardCharsets.UTF_8));
        refused("RENDER-023", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        refused("RENDER-023", ReferenceDocx.changed("word/styles.xml", xml -> "<!DOCTYPE x>" + xml));
        refused("RENDER-023", ReferenceDocx.changed("[Content_Types].xml", xml -> xml.replace("document.main", "x")));
        RenderException macros = refused(
                "RENDER-023",
                ReferenceDocx.changed(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")));
        assertThat(macros.diagnostic().hint()).contains("macros");
        for (String hint : List.of("damaged", "encrypted", "large", "macros", "strict")) {
            assertThat(DiagnosticMessages.in(Locale.ENGLISH)
                            .hint(ReferencePackage.unusable(hint).diagnostic()))
                    .contains("reference.docx");
        }
    }

    @Test
    void damageIsToldOrHarmless() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = ReferenceDocx.builtIn();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                new DocxRenderer(damaged).render(KitchenSink.page());
            } catch (RenderException e) {
                assertThat(e.diagnostic().rule().id())
                        .as("seed %d, %d", seed, i)
                        .startsWith("RENDER-02");
            }
        }
    }

    @Test
    void aClosedArtifactForgetsItsContentButNotTheLetterhead() throws Exception {
        var renderer = new DocxRenderer(firm(header("x"), ""));
        DocxArtifact artifact = renderer.render(KitchenSink.page());
        List<DocxArtifact.Part> parts = artifact.parts();
        byte[] first = Rendered.file(artifact);
        artifact.close();

        assertThatThrownBy(artifact::parts).isInstanceOf(IllegalStateException.class);
        assertThat(parts).allSatisfy(part -> assertThat(part.content()).containsOnly(0));
        Map<String, byte[]> again = ReferenceDocx.files(Rendered.file(renderer.render(KitchenSink.page())));
        assertThat(ReferenceDocx.files(first))
                .allSatisfy((path, content) -> assertThat(Arrays.equals(content, again.get(path)))
                        .as(path)
                        .isTrue());
    }

    private static RenderException refused(String rule, byte[] reference) {
        try {
            new DocxRenderer(reference);
        } catch (RenderException e) {
            assertThat(e.diagnostic().rule()).hasToString(rule);
            return e;
        }
        throw new AssertionError("not refused");
    }

    private static String header(String words) {
        return "<w:p w:rsidR=\"00AA11BB\"><w:pPr><w:pStyle w:val=\"Koptekst\"/></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    private static byte[] rels(String content) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** US Letter, Dutch Word’s ids of styles, a header with a picture and a footer. */
    private static byte[] firm(String header, String footer) {
        Map<String, byte[]> files = ReferenceDocx.builtInFiles();
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        put(
                files,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + part("document", word + "document.main") + part("styles", word + "styles")
                        + part("h", word + "header") + part("f", word + "footer") + "</Types>");
        files.keySet().removeAll(Set.of("word/numbering.xml", "word/settings.xml", "word/fontTable.xml"));
        files.put(
                "word/_rels/document.xml.rels",
                rels(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "header", "h.xml")
                        + relation("rId3", "footer", "/word/f.xml")));
        files.put("word/_rels/h.xml.rels", rels(relation("rId1", "image", "media/logo.png")));
        files.put("word/media/logo.png", new byte[] {1, 2, 3});
        put(files, "word/h.xml", "<w:hdr " + W + ">" + header + "</w:hdr>");
        put(files, "word/f.xml", "<w:ftr " + W + ">" + (footer.isEmpty() ? "<w:p/>" : footer) + "</w:ftr>");
        put(
                files,
                "word/document.xml",
                "<w:document " + W + "><w:body><w:p><w:r><w:t>Dear</w:t></w:r></w:p><w:sectPr w:rsidR=\"00AA11BB\">"
                        + "<w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                        + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\""
                        + " w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        put(
                files,
                "word/styles.xml",
                "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Firm Serif\"/>"
                        + "<w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + style("Standaard\" w:default=\"1", "Normal", "<w:rPr><w:lang w:val=\"nl-NL\"/></w:rPr>")
                        + style("Kop1", "heading 1", "<w:rPr><w:rFonts w:ascii=\"Firm Sans\"/></w:rPr>")
                        + style(
                                "Koptekst",
                                "header",
                                "<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4513\"/></w:tabs></w:pPr>")
                        + "</w:styles>");
        return ReferenceDocx.zip(files);
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + properties
                + "</w:style>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + type + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(Map<String, byte[]> files, String path, String xml) {
        files.put(path, xml.getBytes(StandardCharsets.UTF_8));
    }
}
