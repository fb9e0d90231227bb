package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Paper;
import org.understudy.render.RenderException;

class StyleSheetsTest {
    @Test
    void theBuiltInOneIsFine() {
        assertThatCode(() -> new StyleSheets(List.of(Rendering.printCss()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { colour: red }|2|p { colour: red }",
                "p {\\n  margin: very;\\n}|3|margin: very;",
                "p { color: red\\n\\nh1 { color: red; }|4|h1 { color: red; }",
                "}}}|2|}}}",
                "@page { @somewhere { content: none } }|2|@page { @somewhere { content: none } }",
            })
    void namesTheLineThatCannotBeUnderstood(String css, String line, String text) {
        Diagnostic problem = refused("/* first */\n" + css.replace("\\n", "\n"));
        assertThat(problem.rule()).isEqualTo(StyleSheets.NOT_UNDERSTOOD);
        assertThat(problem.arguments()).containsExactly(line, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'other.css';",
                "@IMPORT url(other.css);",
                "p { background-image: url(https://example.com/a.png) }",
                "p { background-image: URL( 'file:///etc/passwd' ) }",
                "p { background-image: url(logo.png) }",
                "p { background-image: url(data:image/svg+xml;base64,AAAA) }",
                "@font-face { font-family: X; src: url(x.ttf) }",
                "/* fine */ p { list-style-image: url(//example.com/x) } /* not fine */",
            })
    void refusesToAskForAnythingOutside(String css) {
        assertThat(refused(css).rule()).isEqualTo(StyleSheets.OUTSIDE);
    }

    @Test
    void takesPicturesInTheSheetAndWordsInComments() {
        assertThatCode(() -> new StyleSheets(
                        List.of("/* @import url(x) */ p { background-image: url(data:image/png;base64,AAAA) }")))
                .doesNotThrowAnyException();
    }

    @Test
    void anyTextIsEitherFineOrRefused() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String css = Rendering.printCss();
        for (int i = 0; i < 300; i++) {
            var mutant = new StringBuilder(css);
            for (int j = 0; j < 5; j++) {
                mutant.setCharAt(random.nextInt(css.length()), "{}()@:;\"'\\/*#.!%\u0000é".charAt(random.nextInt(18)));
            }
            try {
                assertThat(new StyleSheets(List.of(mutant.toString())).inOrder(Paper.A4))
                        .hasSize(1);
            } catch (RenderException e) {
                assertThat(e.diagnostic().rule().id()).as("seed " + seed).startsWith("RENDER-00");
            }
        }
    }

    private static Diagnostic refused(String css) {
        return catchThrowableOfType(RenderException.class, () -> new StyleSheets(List.of(css)))
                .diagnostic();
    }
}
