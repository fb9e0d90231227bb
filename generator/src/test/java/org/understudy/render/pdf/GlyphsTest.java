package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.Diagnostic;

class GlyphsTest {
    private final Glyphs glyphs = new Glyphs(Rendering.FONTS);

    @Test
    void letsPrintableTextPass() {
        glyphs.text("Zoë’s café – “€ 12”, ☑\n\ttabs\u00AD and soft hyphens");
        glyphs.secret("x9#K O0l1I|\tline\r\nnext é");
        assertThat(glyphs.problem("D2-els")).isEmpty();
    }

    @Test
    void namesWhatNoFontHasInOrderAndOnce() {
        glyphs.text("plain");
        glyphs.text("The key to the second drawer is with 李娜, who lives in the third house on the left");
        glyphs.text("李 🦊");
        Diagnostic problem = glyphs.problem("D2-els").orElseThrow();
        assertThat(problem.rule()).isEqualTo(Glyphs.NO_GLYPH);
        assertThat(problem.arguments())
                .containsExactly(
                        "D2-els", "U+5A1C 娜, U+674E 李, U+1F98A 🦊", "…cond drawer is with 李娜, who lives in the…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "مرحبا", "a\u202Eb", "a\u0000b", "a\u001Bb", "a\uFFFFb", "a\uD800b", "\u0661"})
    void refusesWhatCannotBeSet(String text) {
        glyphs.text(text);
        assertThat(glyphs.problem("D2-els")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u00A0b",
                "a\u2009b",
                "a\u200Bb",
                "a\u00ADb",
                "\uFEFFa",
                "a\u2028b",
                "a\u2063b",
                "a\u0007b",
                "鍵"
            })
    void refusesSecretsThatCannotBeToldByEyeAndDoesNotShowThem(String secret) {
        glyphs.secret(secret);
        Diagnostic problem = glyphs.problem("D2-els").orElseThrow();
        assertThat(problem.rule()).isEqualTo(Glyphs.NO_GLYPH_IN_SECRET);
        assertThat(problem.arguments()).containsExactly("D2-els");
    }

    @Test
    void letsAnyLetterStandInDescriptionsThatAreNotPrinted() {
        glyphs.unprinted("李娜 שלום");
        assertThat(glyphs.problem("D2-els")).isEmpty();
        glyphs.unprinted("bell \u0007");
        assertThat(glyphs.problem("D2-els").orElseThrow().arguments()).contains("U+0007", "bell \uFFFD");
    }

    /** Whatever passes must survive an XML parser. */
    @Test
    void whatPassesIsXml() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 5; j++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
            }
            var each = new Glyphs(Rendering.FONTS);
            each.text(text.toString());
            if (each.problem("").isEmpty()) {
                assertThat(XmlCheck.textOf("<a>" + new Xhtml().text(text) + "</a>"))
                        .as("seed " + seed)
                        .isEqualTo(text.toString());
            }
        }
    }
}
