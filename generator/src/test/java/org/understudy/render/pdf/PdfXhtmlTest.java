package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.pdf.SamplePages.link;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.revealed;
import static org.understudy.render.pdf.SamplePages.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.golden.Golden;
import org.understudy.render.LegalPages;
import org.understudy.template.SampleBundle;

class PdfXhtmlTest {
    @Test
    void theKitchenSinkIsAsReviewed() throws Exception {
        String xhtml = of(SamplePages.kitchenSink()).text();
        Golden.assertEqual(Path.of("src/test/golden/render/pdf/kitchen-sink.xhtml"), xhtml);
        assertThat(XmlCheck.parse(xhtml).getDocumentElement().getLocalName()).isEqualTo("html");
    }

    @Test
    void theSamplesHoldEveryKindOfBlockAndInline() {
        var kinds = new TreeSet<String>();
        collect(SamplePages.kitchenSink(), kinds);
        collect(LegalPages.page(), kinds);
        collect(SampleBundle.page(), kinds);
        Set<String> missing = new TreeSet<>();
        for (Class<?> sealed : List.of(Block.class, Inline.class)) {
            Arrays.stream(sealed.getPermittedSubclasses())
                    .filter(kind -> !kinds.contains(kind.getName()))
                    .forEach(kind -> missing.add(kind.getSimpleName()));
        }
        assertThat(missing)
                .as("secrets, and what comparisons have, which never become PDFs")
                .containsExactly(
                        "Changed",
                        "KeyPicture",
                        "KeyText",
                        "Remark",
                        "SecretCodes",
                        "SecretLines",
                        "SecretToken",
                        "SecretWords",
                        "WordsPicture");
    }

    @Test
    void aSecretThatWasNotRevealedIsABug() {
        Page page = SamplePages.of(paragraph(new Inline.SecretToken("t1")));
        assertThatThrownBy(() -> of(page)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReferenceToNowhereIsABug() {
        Page page = SamplePages.of(paragraph(new Inline.PageReference("nowhere")));
        assertThatThrownBy(() -> of(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void saysNothingOfSecretsInBookmarksContentsAndToString() {
        Block heading = new Block.Heading(1, "h", List.of(text("Key "), revealed("hunter2")));
        PdfXhtml xhtml = of(SamplePages.of(new Block.Contents(List.of(text("Contents")), 2), heading));
        assertThat(xhtml.text()).containsOnlyOnce("hunter2").contains("name=\"Key •••\"");
        assertThat(xhtml.toString()).doesNotContain("hunter2");
    }

    @Test
    void lineEndsInSecretsAreLineBreaksOfAnyKind() {
        assertThat(of(SamplePages.of(paragraph(revealed("a\nb\r\nc\rd\n")))).text())
                .contains("<code class=\"secret\">a<br/>b<br/>c<br/>d<br/></code>");
    }

    @Test
    void printsWhereALinkLeadsUnlessItsTextSaysSo() {
        String xhtml = of(SamplePages.of(paragraph(
                        link("https://a.example/", text("a.example")),
                        link("mailto:x@b.example", text("x@b.example")),
                        link("https://c.example/x?y=1&z=2", text("here")))))
                .text();
        assertThat(xhtml)
                .doesNotContain("(a.example")
                .doesNotContain("(x@b.example")
                .contains("here</a><span class=\"address\"> (c.example/x?y=1&amp;z=2)</span>");
    }

    @Test
    void headsAndFeetMayHoldWhateverALineMay() {
        Page page = SamplePages.kitchenSink();
        var footer = new Page.Running(List.of(new Inline.Blank(8)), List.of(new Inline.PageReference("sign")));
        var changed = new Page(page.imprint(), page.header(), footer, page.body(), Map.of());
        assertThat(of(changed).text()).contains("<td class=\"end\"><a class=\"page-reference\"");
    }

    private static PdfXhtml of(Page page) {
        try {
            return PdfXhtml.of(page, new StyleSheets(List.of()), Rendering.FONTS);
        } catch (org.understudy.render.RenderException e) {
            throw new AssertionError(e);
        }
    }

    /** Every record that the page is made of. */
    private static void collect(Object value, Set<String> kinds) {
        if (value instanceof Record) {
            kinds.add(value.getClass().getName());
            for (var component : value.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    collect(accessor.invoke(value), kinds);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        } else if (value instanceof Iterable<?> values) {
            values.forEach(each -> collect(each, kinds));
        } else if (value instanceof java.util.Optional<?> optional) {
            optional.ifPresent(each -> collect(each, kinds));
        }
    }
}
