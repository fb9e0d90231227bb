package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.interop.OdfValidator;

class BuiltInReferenceTest {
    private static final Map<String, byte[]> FILES = ReferenceOdt.builtInFiles();

    @Test
    void holdsNothingButStylesAndTheirNames() {
        assertThat(FILES.keySet())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        assertThat(file("meta.xml")).doesNotContain("creator", "date", "LibreOffice");
    }

    @ParameterizedTest
    @EnumSource(NamedStyle.class)
    void hasEveryStyleAndShowsIt(NamedStyle style) {
        assertThat(file("styles.xml")).contains("style:name=\"" + style.odf() + "\"");
    }

    @ParameterizedTest
    @EnumSource(NamedStyle.class)
    void theGuideToLetterheadsNamesEveryStyle(NamedStyle style) throws Exception {
        assertThat(java.nio.file.Files.readString(Path.of("..", "docs", "letterhead.md")))
                .contains("| " + style.odf().replace("_20_", " ") + " |");
    }

    @Test
    void isBlackOnWhite() {
        var colours = Pattern.compile("#[0-9a-fA-F]{6}").matcher(file("styles.xml"));

        assertThat(colours.results().map(found -> found.group()))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(colour).matches("#(..)\\1\\1").as("grey or black"));
    }

    @Test
    void isReadAsAForeignOneIs() throws Exception {
        ReferencePackage own = BuiltInReference.read();
        ReferencePackage foreign = ForeignReference.read(ReferenceOdt.builtIn());

        assertThat(own.paths()).containsAll(foreign.paths());
        assertThat(own.part("styles.xml").content())
                .isEqualTo(foreign.part("styles.xml").content());
    }

    @Test
    void isValid(@TempDir Path folder) {
        assertThat(OdfValidator.errors(ReferenceOdt.builtIn(), folder)).isEmpty();
    }

    private static String file(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }
}
