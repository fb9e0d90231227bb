package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XhtmlTest {
    @Test
    void escapesTextAndAttributes() throws Exception {
        String hostile = "</code><script>\"'&amp;]]>\r\n";
        String xml = new Xhtml()
                .open("a", "title", hostile)
                .text(hostile)
                .empty("br", "class", "x")
                .close("a")
                .toString();
        var root = XmlCheck.parse(xml).getDocumentElement();
        assertThat(root.getTextContent()).isEqualTo(hostile);
        assertThat(root.getAttribute("title").replace(' ', '\n')).isEqualTo(hostile.replace("\r\n", "\r\n"));
        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(1);
    }
}
