package org.understudy.render.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {
    @Test
    void writesElementsAttributesAndText() {
        var xml = new Xml(1).declaration();
        xml.start("a")
                .attribute("b", "<\"&\n>")
                .start("c")
                .end()
                .text("x < y & \"z\"")
                .end();

        assertThat(new String(xml.finish(), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<a b=\"&lt;&#34;&amp;&#10;&gt;\"><c/>x &lt; y &amp; \"z\"</a>");
    }

    @Test
    void writesPicturesAsBase64() {
        assertThat(new Xml(4).start("a").base64(new byte[] {0, 1, 2, 3}).end().finish())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("<a>AAECAw==</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0001",
                "\b",
                "\u001B",
                "\u001F",
                "\uFFFE",
                "\uFFFF",
                "\uD83D",
                "\uDD11",
                "\uDD11\uD83D",
                "\uD83Dx"
            })
    void refusesWhatXmlCannotHold(String text) {
        assertThatThrownBy(() -> new Xml(16).start("a").text(text))
                .isInstanceOfSatisfying(
                        UnwritableCharacterException.class,
                        e -> assertThat(e.codePoint()).isEqualTo(OptionalInt.of(text.charAt(0))));
        assertThatThrownBy(() -> new Xml(16).start("a").attribute("b", text))
                .isInstanceOf(UnwritableCharacterException.class);
    }

    @Test
    void refusesToFinishWithOpenElements() {
        assertThatThrownBy(() -> new Xml(16).start("a").finish()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aParserReadsBackWhatWasWritten() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = writable(random);
            byte[] bytes =
                    new Xml(8).start("a").attribute("b", text).text(text).end().finish();
            Element read = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
            assertThat(read.getTextContent()).as("seed " + seed).isEqualTo(text);
            assertThat(read.getAttribute("b")).as("seed " + seed).isEqualTo(text);
        }
    }

    private static String writable(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            int point = switch (random.nextInt(5)) {
                case 0 -> "<>&\"'\t\n\r ".charAt(random.nextInt(9));
                case 1 -> 0x20 + random.nextInt(0x60);
                case 2 -> 0x80 + random.nextInt(0x780);
                case 3 -> 0x10000 + random.nextInt(0x100000);
                default -> 0xE000 + random.nextInt(0x1000);
            };
            text.appendCodePoint(point);
        }
        return text.toString();
    }
}
