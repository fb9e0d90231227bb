package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.odt.KitchenSink.body;
import static org.understudy.render.odt.KitchenSink.heading;
import static org.understudy.render.odt.KitchenSink.secret;
import static org.understudy.render.odt.KitchenSink.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Inline;

class InlinesTest {
    @Test
    void aReferenceInTheWordsOfItsHeadingIsAField() {
        assertThat(paragraph(new Inline.CrossReference("h", List.of(text("Accounts")))))
                .isEqualTo("<text:bookmark-ref text:reference-format=\"text\" text:ref-name=\"h\">Accounts"
                        + "</text:bookmark-ref>");
    }

    @Test
    void aReferenceInOtherWordsIsALink() {
        assertThat(paragraph(new Inline.CrossReference("h", List.of(text("below")))))
                .isEqualTo("<text:a xlink:type=\"simple\" xlink:href=\"#h\" text:style-name=\"Index_20_Link\""
                        + " text:visited-style-name=\"Index_20_Link\">below</text:a>");
    }

    @Test
    void aPageReferenceIsAField() {
        assertThat(paragraph(new Inline.PageReference("h")))
                .isEqualTo(
                        "<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"h\">…</text:bookmark-ref>");
    }

    @Test
    void footnotesAreNumbered() {
        assertThat(paragraph(new Inline.Footnote(List.of(text("one"))), new Inline.Footnote(List.of(text("two")))))
                .contains("text:id=\"ftn1\"", "<text:note-citation>1<", "text:id=\"ftn2\"", "<text:note-citation>2<");
    }

    @Test
    void secretsAreCredentialsWithTheirWhiteSpace() {
        assertThat(paragraph(secret(" a  b\n")))
                .isEqualTo("<text:span text:style-name=\"Credential\"><text:s text:c=\"1\"/>a<text:s text:c=\"2\"/>b"
                        + "<text:line-break/></text:span>");
    }

    @Test
    void aSecretThatIsNotRevealedIsRefused() {
        assertThatThrownBy(() -> paragraph(new Inline.SecretToken("t1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> paragraph(new Inline.CrossReference("nowhere", List.of(text("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> paragraph(new Inline.PageReference("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aFootnoteInAFootnoteIsRefused() {
        assertThatThrownBy(() -> paragraph(new Inline.Footnote(List.of(new Inline.Footnote(List.of(text("x")))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecretInAHeadingIsRefusedSinceTheContentsWouldRepeatIt() {
        assertThatThrownBy(() -> Rendered.text(new Block.Heading(1, "h", List.of(secret("hunter2")))))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void twoHeadingsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Rendered.text(heading(1, "h", "a"), heading(1, "h", "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What stands in the paragraph after the heading. */
    private static String paragraph(Inline... content) {
        String xml = Rendered.text(heading(1, "h", "Accounts"), body(content));
        String start = "<text:p text:style-name=\"Text_20_body\">";
        return xml.substring(xml.indexOf(start) + start.length(), xml.lastIndexOf("</text:p>"));
    }
}
