package org.understudy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.document.Block;
import org.understudy.document.EditedPages;
import org.understudy.document.Page;
import org.understudy.document.PageComparison;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.LibreOffice.Document;
import org.understudy.interop.LibreOffice.Settling;
import org.understudy.plan.Format;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.pdf.SamplePages;
import org.understudy.seal.Sealer;

/** Accepting all changes of a comparison gives the later edition, rejecting all the earlier one. */
@Tag("interop")
class TrackedChangesTest {
    private static final int PAGES = Integer.getInteger("understudy.changes.pages", 12);
    private static final int FIRST = Integer.getInteger("understudy.changes.first", 0);
    private static final int LENGTH = Integer.getInteger("understudy.changes.length", 12);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void settledInLibreOfficeItReadsAsOneEdition(Format format) throws Exception {
        var documents = new ArrayList<Document>();
        var settlings = new ArrayList<Settling>();
        for (int seed = FIRST; seed < FIRST + PAGES; seed++) {
            var pages = new EditedPages(seed, false, SamplePages.qrLike(), SamplePages.photograph());
            List<Block> body = pages.body(LENGTH);
            Page before = EditedPages.page(1, body);
            Page after = EditedPages.page(2, pages.edited(body));
            Page compared = PageComparison.of(before, after).orElseThrow();
            for (Page page : List.of(before, after, compared, compared)) {
                documents.add(new Document(file(page, format), format.term(), ""));
            }
            settlings.addAll(List.of(Settling.NOTHING, Settling.NOTHING, Settling.REJECT, Settling.ACCEPT));
        }
        String keep = System.getProperty("understudy.changes.keep", "");
        if (!keep.isEmpty()) {
            for (int i = 0; i < documents.size(); i++) {
                Files.write(Path.of(keep, format.term() + (FIRST + i / 4) + "-" + "bacd".charAt(i % 4) + "." + format.term()), documents.get(i).file());
            }
        }

        List<LibreOffice.Opened> opened = LibreOffice.require(folder).settleAll(documents, settlings);

        for (int i = 0; i < opened.size(); i += 4) {
            System.err.println(format + " seed " + (FIRST + i / 4) + " reject " + opened.get(i + 2).text().equals(opened.get(i).text())
                + " accept " + opened.get(i + 3).text().equals(opened.get(i + 1).text()));
            if (!keep.isEmpty()) {
                for (int k = 0; k < 4; k++) {
                    Files.writeString(Path.of(keep, format.term() + (FIRST + i / 4) + "-" + List.of("1before", "2after", "1rejected", "2accepted").get(k) + ".txt"), opened.get(i + k).text());
                    Files.write(Path.of(keep, format.term() + (FIRST + i / 4) + "-" + k + ".pdf"), opened.get(i + k).pdf());
                }
            }
        }
    }

    private static byte[] file(Page page, Format format) throws Exception {
        String reference = "/org/understudy/templates/reference." + format.term();
        try (InputStream stream = TrackedChangesTest.class.getResourceAsStream(reference)) {
            byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
            Renderer renderer = format == Format.DOCX ? new DocxRenderer(bytes) : new OdtRenderer(bytes);
            try (Artifact artifact = renderer.render(page)) {
                return new Sealer(new SecureRandom()).release(artifact).bytes();
            }
        }
    }
}
