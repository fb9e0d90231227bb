package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void coverWhatDocumentsInFiveLanguagesNeed() {
        "ÀÉÎÕÜßœŒŁşğ¿¡«»„“”‘’–—…•€£§©№☐☑✓→←↑↓≤≥±×½ΑΩЖя␣"
                .codePoints()
                .forEach(c -> assertThat(Rendering.FONTS.cover(c))
                        .as(Character.toString(c))
                        .isTrue());
        for (int c = 0x20; c < 0x7F; c++) {
            assertThat(Rendering.FONTS.cover(c)).isTrue();
        }
    }

    @Test
    void doNotPretendToCoverTheRest() {
        "中日한कไ🦊🔑"
                .codePoints()
                .forEach(c -> assertThat(Rendering.FONTS.cover(c))
                        .as(Character.toString(c))
                        .isFalse());
    }

    @Test
    void everyFaceIsOnTheClassPath() {
        assertThat(Rendering.FONTS.faces()).hasSize(10);
        assertThat(Rendering.FONTS.faces())
                .allSatisfy(
                        face -> assertThat(face.parsed().getNumberOfGlyphs()).isGreaterThan(2_000));
    }
}
