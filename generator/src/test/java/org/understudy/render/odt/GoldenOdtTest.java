package org.understudy.render.odt;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.golden.Golden;
import org.understudy.render.ComparedPage;

/** The files in an ODT of a page with everything on it, to be read when they change. */
class GoldenOdtTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "understudy", "render", "odt", "golden");

    @ParameterizedTest
    @ValueSource(strings = {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
    void everythingIsWrittenAsReviewed(String file) {
        String xml = Rendered.xml(Rendered.page(KitchenSink.page()), file);

        Golden.assertEqual(FOLDER.resolve(file), inLines(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content.xml"})
    void changesAreWrittenAsReviewed(String file) {
        String xml = Rendered.xml(Rendered.page(ComparedPage.page()), file);

        Golden.assertEqual(FOLDER.resolve("changes-" + file.substring(file.lastIndexOf('/') + 1)), inLines(xml));
    }

    /** One element a line: good to compare, though white space counts and this is no longer the same document. */
    private static String inLines(String xml) {
        return xml.replace("><", ">\n<") + "\n";
    }
}
