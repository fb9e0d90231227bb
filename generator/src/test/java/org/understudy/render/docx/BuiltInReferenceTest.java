package org.understudy.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.golden.Golden;

class BuiltInReferenceTest {
    private static final List<String> FILES = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/fontTable.xml");

    @Test
    void isWhatItsSourceSays() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (String file : FILES) {
            files.put(file, Files.readAllBytes(source(file)));
        }
        byte[] made = ReferenceDocx.zip(files);
        if (Boolean.getBoolean("understudy.golden.update")) {
            Files.write(Golden.project("templates/src/main/resources/org/understudy/templates/reference.docx"), made);
        }

        assertThat(ReferenceDocx.builtIn()).isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource(NamedStyle.class)
    void hasEveryStyle(NamedStyle style) throws IOException {
        assertThat(Files.readString(source("word/styles.xml"))).contains("<w:name w:val=\"" + style.word() + "\"/>");
    }

    @ParameterizedTest
    @EnumSource(NamedStyle.class)
    void theGuideToLetterheadsNamesEveryStyle(NamedStyle style) throws IOException {
        String guide = Files.readString(Golden.project("docs/letterhead.md"));

        assertThat(guide).containsPattern("(\\| |\\*)" + style.word() + "( \\||\\*)|\\*heading 1\\* to|\\*toc 1\\* to");
    }

    @Test
    void isBlackOnWhite() throws IOException {
        var colours = Pattern.compile("(?:color|fill)=\"([0-9A-F]{6})\"")
                .matcher(Files.readString(source("word/styles.xml")));

        assertThat(colours.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(colour).matches("(..)\\1\\1").as("grey or black"));
    }

    @Test
    void isReadAsAForeignOneIs() throws Exception {
        ReferencePackage own = BuiltInReference.read();
        ReferencePackage foreign = ForeignReference.read(ReferenceDocx.builtIn());

        assertThat(new String(foreign.part("word/styles.xml"), StandardCharsets.UTF_8))
                .isEqualTo(new String(own.part("word/styles.xml"), StandardCharsets.UTF_8));
        assertThat(foreign.main()).isEqualTo("word/document.xml");
    }

    private static Path source(String file) {
        return Golden.project("templates/src/main/reference-docx").resolve(file);
    }
}
