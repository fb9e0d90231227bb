package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.understudy.render.pdf.SamplePages.heading;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.revealed;
import static org.understudy.render.pdf.SamplePages.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.Image;
import org.understudy.document.Page;
import org.understudy.golden.Golden;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;

class PdfRendererTest {
    @Test
    void theTextOfTheKitchenSinkIsAsReviewed() throws Exception {
        var text = new StringBuilder();
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append("--- page ").append(page).append('\n').append(Rendering.text(document, page));
            }
        }
        Golden.assertEqual(Path.of("src/test/golden/render/pdf/kitchen-sink.txt"), text.toString());
    }

    @Test
    void aComparisonIsRefused() throws Exception {
        Page page = SamplePages.kitchenSink();
        List<Block> changed = List.of(new Block.Changed(Change.INSERTED, page.body()));
        Page comparison = new Page(page.imprint(), page.header(), page.footer(), changed, page.secrets());
        assertThatThrownBy(() -> Rendering.renderer().render(comparison))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comparison");
    }

    @Test
    void theArtifactKnowsWhatItIs() throws Exception {
        Page page = SamplePages.kitchenSink();
        try (PdfArtifact artifact = Rendering.renderer().render(page)) {
            assertThat(artifact.imprint()).isEqualTo(page.imprint());
            assertThat(artifact.format()).isEqualTo(Format.PDF);
            assertThat(artifact.pages()).hasValue(4);
            artifact.save(new ByteArrayOutputStream());
            assertThatThrownBy(() -> artifact.save(new ByteArrayOutputStream()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void metadataComesFromTheImprintAlone() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Succession document");
            assertThat(information.getAuthor()).isEqualTo("Els de Vries");
            assertThat(information.getSubject()).isEqualTo("Succession of Els de Vries");
            assertThat(information.getKeywords()).isNull();
            assertThat(information.getCreator()).isEqualTo("Understudy");
            assertThat(information.getProducer()).isEqualTo("Understudy");
            assertThat(information.getCreationDate().toInstant()).hasToString("2026-11-01T00:00:00Z");
            assertThat(information.getModificationDate().toInstant()).hasToString("2026-11-01T00:00:00Z");
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocument().getDocumentID().size()).isEqualTo(2);
        }
    }

    @Test
    void theIdentifierFollowsTheContent() throws Exception {
        Page page = SamplePages.of(paragraph(text("a")));
        assertThat(id(page)).isEqualTo(id(page)).isNotEqualTo(id(SamplePages.of(paragraph(text("b")))));
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(Liberation|DejaVu).*");
                }
            }
        }
    }

    @Test
    void anAuthorsThemeChangesTheLooks() throws Exception {
        Page page = SamplePages.of(paragraph(text("a")));
        try (PDDocument a4 = Rendering.document(page);
                PDDocument letter = Rendering.document(page, "@page { size: letter; }")) {
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.LETTER.getWidth(), within());
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.LETTER.getHeight(), within());
        }
    }

    @Test
    void aThemeMayHoldAPicture() throws Exception {
        String data = Base64.getEncoder().encodeToString(SamplePages.qrLike().bytes());
        String theme = "h1.title { padding-left: 20mm; background-repeat: no-repeat; background-image:"
                + " url(data:image/png;base64," + data + ") }";
        try (PDDocument document = Rendering.document(SamplePages.of(), theme)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aThemeThatHidesWhatItAsksForIsCaughtAllTheSame() {
        // the escape makes url( of it, which no search of the text finds
        Diagnostic problem = refused(SamplePages.of(), "h1 { background-image: \\75rl(https://example.com/x.png) }");
        assertThat(problem.rule().id()).isIn("RENDER-003", "RENDER-004");
    }

    @Test
    void aThemeThatTheLayoutCannotFollowIsRefused() {
        Diagnostic problem = refused(SamplePages.kitchenSink(), "span.footnote { position: absolute; }");
        assertThat(problem.rule()).isEqualTo(Problems.LAYOUT);
        assertThat(problem.arguments()).containsExactly("D2-els", "GENERAL_FOOTNOTE_INVALID");
    }

    @Test
    void aPictureThatCannotBeReadIsRefused() {
        var broken = new Image(Image.Type.PNG, "no picture".getBytes(StandardCharsets.US_ASCII), 3, 4);
        Page page = SamplePages.of(new Block.Figure(broken, "broken", 50, Optional.empty()));
        Diagnostic problem = refused(page);
        assertThat(problem.rule()).isEqualTo(Problems.PICTURE);
        assertThat(problem.arguments()).containsExactly("D2-els", "PNG 3×4");
    }

    @Test
    void charactersWithoutAGlyphAreRefused() {
        assertThat(refused(SamplePages.of(heading(1, "h", "李"))).arguments())
                .containsExactly("D2-els", "U+674E 李", "李");
    }

    @Test
    void aRefusalNeverShowsASecret() {
        var refusal = catchThrowableOfType(
                RenderException.class,
                () -> Rendering.renderer().render(SamplePages.of(paragraph(revealed("hunter2鍵")))));
        assertThat(refusal.diagnostic().rule()).isEqualTo(Glyphs.NO_GLYPH_IN_SECRET);
        assertThat(refusal).hasMessageNotContainingAny("hunter2", "鍵", "9375");
    }

    @Test
    void everyCharacterOfASecretIsOnThePageAndNoOther() throws Exception {
        var ascii = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            ascii.append(c);
        }
        String secret = ascii.toString() + ascii.reverse() + "é€ß" + ascii;
        Block facts = new Block.Facts(List.of(SamplePages.fact("Key", paragraph(revealed(secret)))));
        try (PDDocument document = Rendering.document(SamplePages.of(facts))) {
            List<String> lines = Rendering.lines(document).get(0);
            String printed = String.join("", lines.subList(1, lines.size())).replace(" ", "");
            assertThat(printed).isEqualTo("Key" + secret);
            assertThat(lines).as("it is wrapped").hasSizeGreaterThan(5);
        }
    }

    @Test
    void spacesAndLineEndsOfASecretAreKept() throws Exception {
        try (PDDocument document =
                Rendering.document(SamplePages.of(paragraph(text("Is "), revealed("a  b   c\nd"), text(" so"))))) {
            assertThat(Rendering.lines(document).get(0)).endsWith("Is a  b   c", "d so");
        }
    }

    private static String id(Page page) throws RenderException, IOException {
        try (PDDocument document = Rendering.document(page)) {
            return Objects.requireNonNull(document.getDocument().getDocumentID())
                    .get(0)
                    .toString();
        }
    }

    private static Diagnostic refused(Page page, String... themes) {
        return catchThrowableOfType(
                        RenderException.class,
                        () -> Rendering.renderer(themes).render(page).close())
                .diagnostic();
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.5f);
    }
}
