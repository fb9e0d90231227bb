package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.render.office.UnwritableCharacterException;
import org.understudy.render.office.Xml;
import org.understudy.vault.Secret;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class VerbatimTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "a b|a b",
                " a|<text:s text:c=\"1\"/>a",
                "a |a<text:s text:c=\"1\"/>",
                "a   b|a<text:s text:c=\"3\"/>b"
            })
    void writesSpacesThatWouldBeLostAsElements(String text, String expected) {
        assertThat(written(text)).isEqualTo(expected);
    }

    @Test
    void writesTabsAndEveryKindOfLineEnd() {
        assertThat(written("a\tb\nc\r\nd\re"))
                .isEqualTo("a<text:tab/>b<text:line-break/>c<text:line-break/>d<text:line-break/>e");
    }

    @Test
    void aReaderSeesEveryCharacter() throws Exception {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(" \t\nab&".charAt(random.nextInt(6)));
            }
            assertThat(asRead(text.toString())).as("seed " + seed).isEqualTo(text.toString());
        }
    }

    @Test
    void doesNotTellWhichCharacterOfASecretIsUnwritable() {
        var verbatim = new Verbatim(new Xml(64).start("p"));
        var secret = Secret.copyOf("hunter2\u001B".toCharArray());

        assertThatThrownBy(() -> verbatim.write(secret))
                .isInstanceOfSatisfying(
                        UnwritableCharacterException.class,
                        e -> assertThat(e.codePoint()).isEmpty())
                .message()
                .doesNotContain("hunter2");
    }

    private static String written(String text) {
        String all = new String(xml(text), StandardCharsets.UTF_8);
        return all.substring(3, all.length() - 4);
    }

    private static byte[] xml(String text) {
        var xml = new Xml(64).start("p");
        new Verbatim(xml).write(text);
        return xml.text("").end().finish();
    }

    /** As ODF 1.3 part 3, section 6.1.2 has it: white space is one space, and none at the ends. */
    private static String asRead(String text) throws Exception {
        byte[] declared = ("<r xmlns:text='t'>" + new String(xml(text), StandardCharsets.UTF_8) + "</r>")
                .getBytes(StandardCharsets.UTF_8);
        Node paragraph = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(declared))
                .getDocumentElement()
                .getFirstChild();
        var read = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                read.append(
                        switch (element.getLocalName()) {
                            case "s" -> "\1".repeat(Integer.parseInt(element.getAttributeNS("t", "c")));
                            case "tab" -> "\2";
                            default -> "\3";
                        });
            } else {
                read.append(node.getTextContent());
            }
        }
        String collapsed = read.toString().replaceAll("[ \t\n]+", " ").strip();
        return collapsed.replace('\1', ' ').replace('\2', '\t').replace('\3', '\n');
    }
}
