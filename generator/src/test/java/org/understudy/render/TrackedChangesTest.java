package org.understudy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.document.Block;
import org.understudy.document.EditedPages;
import org.understudy.document.Page;
import org.understudy.document.PageComparison;
import org.understudy.interop.LibreOffice;
import org.understudy.interop.LibreOffice.Document;
import org.understudy.interop.LibreOffice.Opened;
import org.understudy.interop.LibreOffice.Settling;
import org.understudy.interop.OdfValidator;
import org.understudy.plan.Format;
import org.understudy.render.pdf.SamplePages;

/**
 * With all changes rejected, a comparison reads in LibreOffice as the earlier edition does there, and with all accepted as the later
 * one: every paragraph, number, cell, header and footer, in every shape a page can have.
 */
@Tag("interop")
class TrackedChangesTest {
    private static final int FIRST = 20;
    private static final int PAGES = Integer.getInteger("understudy.changes.pages", 8);
    private static final int LENGTH = 12;

    /** As many as LibreOffice opens in the time that a program has. */
    private static final int AT_ONCE = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void settledInLibreOfficeItReadsAsOneEdition(Format format) {
        LibreOffice office = LibreOffice.require(folder);
        for (int first = FIRST; first < FIRST + PAGES; first += AT_ONCE) {
            settled(office, first, Math.min(AT_ONCE, FIRST + PAGES - first), format, Footnotes.NONE);
        }
    }

    /** LibreOffice reads the first one that is deleted in DOCX otherwise than it stands there. */
    @Test
    void footnotesComeAndGoInOdt() {
        settled(LibreOffice.require(folder), FIRST, AT_ONCE, Format.ODT, Footnotes.SOME);
    }

    private enum Footnotes {
        NONE,
        SOME
    }

    private static void settled(LibreOffice office, int first, int count, Format format, Footnotes footnotes) {
        var documents = new ArrayList<Document>();
        var settlings = new ArrayList<Settling>();
        for (int seed = first; seed < first + count; seed++) {
            var pages =
                    new EditedPages(seed, footnotes == Footnotes.SOME, SamplePages.qrLike(), SamplePages.photograph());
            List<Block> body = pages.body(LENGTH);
            Page before = EditedPages.page(1, body);
            Page after = EditedPages.page(2, pages.edited(body));
            Page compared = PageComparison.of(before, after).orElseThrow();
            for (Page page : List.of(before, after, compared, compared)) {
                documents.add(OfficeFile.of(page, format));
            }
            settlings.addAll(List.of(Settling.NOTHING, Settling.NOTHING, Settling.REJECT, Settling.ACCEPT));
        }

        List<Opened> opened = office.settleAll(documents, settlings);

        for (int i = 0; i < opened.size(); i += 4) {
            String seed = "seed " + (first + i / 4) + ", ";
            assertThat(opened.get(i + 2).text())
                    .as(seed + "rejected")
                    .isEqualTo(opened.get(i).text());
            assertThat(opened.get(i + 3).text())
                    .as(seed + "accepted")
                    .isEqualTo(opened.get(i + 1).text());
        }
    }

    /** Rows that come and go are beyond the standard. */
    @Test
    void asFarAsTheStandardGoesAnOdtIsValid() {
        assertThat(OdfValidator.extendedErrors(
                        OfficeFile.of(ComparedPage.page(), Format.ODT).file(), folder))
                .isEmpty();
    }
}
