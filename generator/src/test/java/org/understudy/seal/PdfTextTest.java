package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.understudy.render.pdf.Rendering;
import org.understudy.render.pdf.SuccessionSample;

/** What is written on a page is found, however it was put there. */
class PdfTextTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static String text(Drawing drawing) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            return saved(document);
        }
    }

    private static String saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
            return PdfText.of(read);
        }
    }

    private static void draw(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(FONT, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void lettersDrawnOneByOneAreAWord() throws IOException {
        String text = text(content -> {
            float x = 50;
            for (char letter : "illicit7mm".toCharArray()) {
                String drawn = String.valueOf(letter);
                draw(content, drawn, x, 700);
                x += FONT.getStringWidth(drawn) / 100;
            }
        });
        assertThat(text.lines()).containsOnly("illicit7mm");
    }

    @Test
    void lettersMovedWithinTheirLineAreAWord() throws IOException {
        String text = text(content -> {
            content.beginText();
            content.setFont(FONT, 10);
            content.newLineAtOffset(50, 700);
            content.showTextWithPositioning(new Object[] {"s", 40f, "ecr", -60f, "et", -900f, "word"});
            content.endText();
        });
        assertThat(text.lines()).containsOnly("secret word");
    }

    @Test
    void lettersApartAreAWord() throws IOException {
        String text = text(content -> {
            content.beginText();
            content.setFont(FONT, 10);
            content.setCharacterSpacing(6);
            content.setHorizontalScaling(150);
            content.newLineAtOffset(50, 700);
            content.showText("secret");
            content.showText("word");
            content.endText();
        });
        assertThat(text.lines()).containsOnly("secretword");
    }

    @Test
    void aColumnIsReadDownwardsAndALineAcross() throws IOException {
        String text = text(content -> {
            draw(content, "alpha", 50, 700);
            draw(content, "beta", 50, 688);
            draw(content, "gamma", 300, 700);
            draw(content, "delta", 300, 688);
        });
        assertThat(text.lines())
                .containsSequence("alpha", "beta", "gamma", "delta")
                .containsSequence("alpha gamma", "beta delta");
    }

    @Test
    void aWordDrawnBackwardsIsReadForwards() throws IOException {
        String text = text(content -> {
            String word = "mirrored9";
            for (int i = word.length() - 1; i >= 0; i--) {
                draw(content, word.substring(i, i + 1), 50 + FONT.getStringWidth(word.substring(0, i)) / 100, 700);
            }
        });
        assertThat(text.lines()).contains("mirrored9");
    }

    @Test
    void whatIsDrawnTwiceToBeBoldIsReadOnce() throws IOException {
        String text = text(content -> {
            for (String word : List.of("one", "two")) {
                draw(content, word, 50 + word.charAt(0), 700);
                draw(content, word, 50.3f + word.charAt(0), 700);
            }
        });
        assertThat(text).doesNotContain("oneone").doesNotContain("one one");
        assertThat(text.lines().filter(line -> line.contains("one"))).hasSize(2);
    }

    @Test
    void turnedTextIsReadAlongItsLine() throws IOException {
        String text = text(content -> {
            draw(content, "level", 50, 700);
            content.transform(Matrix.getRotateInstance(Math.PI / 2, 300, 100));
            draw(content, "turn", 0, 0);
            draw(content, "ed", FONT.getStringWidth("turn") / 100, 0);
        });
        assertThat(text.lines()).contains("turned").contains("level");
    }

    @Test
    void formsAreReadWhereTheyAreDrawn() throws IOException {
        try (var document = new PDDocument()) {
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(600, 800));
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("F1"), FONT);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write("BT /F1 10 Tf 50 700 Td (with) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
                draw(content, "out", 50 + FONT.getStringWidth("with") / 100, 700);
            }
            assertThat(saved(document).lines()).containsOnly("without");
        }
    }

    /** PDFBox's own reader, letter by letter, is the measure; it takes the number of a footnote for a part of the word before it. */
    @Test
    void noWordOfADocumentIsMissing() throws Exception {
        try (PDDocument document = Loader.loadPDF(Rendering.pdf(SuccessionSample.withAccounts(30)))) {
            List<String> words = words(PdfText.of(document));
            for (boolean sorted : List.of(true, false)) {
                var reader = new PDFTextStripper();
                reader.setSortByPosition(sorted);
                List<String> expected = words(reader.getText(document));
                assertThat(expected).hasSizeGreaterThan(300);
                assertThat(String.join("", words)).contains(expected);
                assertThat(words)
                        .containsAll(expected.stream()
                                .filter(word -> !word.matches(".*\\.\\d"))
                                .toList());
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).distinct().toList();
    }
}
