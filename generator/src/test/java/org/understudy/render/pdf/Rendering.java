package org.understudy.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.understudy.document.Page;
import org.understudy.render.RenderException;

/** Renders pages as a build would, for tests that look at what comes out. */
public final class Rendering {
    static final Fonts FONTS = Fonts.builtIn();
    private static final String PRINT_CSS = printCss();

    private Rendering() {}

    /** A renderer with the built-in style sheet and these after it. */
    public static PdfRenderer renderer(String... themes) throws RenderException {
        var sheets = new ArrayList<String>();
        sheets.add(PRINT_CSS);
        sheets.addAll(List.of(themes));
        return new PdfRenderer(sheets, FONTS);
    }

    /** The PDF in clear. */
    public static byte[] pdf(Page page, String... themes) throws RenderException, IOException {
        var bytes = new ByteArrayOutputStream();
        try (PdfArtifact artifact = renderer(themes).render(page)) {
            artifact.save(bytes);
        }
        return bytes.toByteArray();
    }

    static PDDocument document(Page page, String... themes) throws RenderException, IOException {
        return Loader.loadPDF(pdf(page, themes));
    }

    /** The lines of each page, without those of its head and foot. */
    static List<List<String>> lines(PDDocument document) throws IOException {
        var pages = new ArrayList<List<String>>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            List<String> lines =
                    text(document, number).lines().map(String::strip).toList();
            pages.add(lines.stream()
                    .filter(line -> !line.matches("Els de Vries Consultancy .*|.*· edition 3 ·.*"))
                    .toList());
        }
        return pages;
    }

    static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }

    static String printCss() {
        try (InputStream css = Rendering.class.getResourceAsStream("/org/understudy/templates/print.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
