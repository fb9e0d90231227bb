package org.understudy.render.docx;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.golden.Golden;
import org.understudy.render.ComparedPage;
import org.understudy.render.odt.KitchenSink;

/** The files in a DOCX of a page with everything on it, to be read when they change. */
class GoldenDocxTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "understudy", "render", "docx", "golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/footnotes.xml",
                "word/header-default.xml",
                "word/footer-first.xml",
                "docProps/core.xml",
                "docProps/custom.xml"
            })
    void everythingIsWrittenAsReviewed(String file) {
        String xml = Rendered.xml(Rendered.page(KitchenSink.page()), file);

        Golden.assertEqual(FOLDER.resolve(file.substring(file.lastIndexOf('/') + 1)), inLines(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/comments.xml"})
    void changesAreWrittenAsReviewed(String file) {
        String xml = Rendered.xml(Rendered.page(ComparedPage.page()), file);

        Golden.assertEqual(FOLDER.resolve("changes-" + file.substring(file.lastIndexOf('/') + 1)), inLines(xml));
    }

    /** One element a line: good to compare, though white space counts and this is no longer the same document. */
    private static String inLines(String xml) {
        return xml.replace("><", ">\n<") + "\n";
    }
}
