package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.link;
import static org.understudy.render.pdf.SamplePages.revealed;
import static org.understudy.render.pdf.SamplePages.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.document.Inline;

class PlainTextTest {
    @Test
    void keepsWordsAndNothingElse() {
        assertThat(PlainText.of(List.of(
                        text(" Mail "),
                        new Inline.Strong(List.of(text("and"))),
                        new Inline.LineBreak(),
                        new Inline.Emphasis(List.of(new Inline.Code(List.of(text("web"))))),
                        new Inline.Footnote(List.of(text("not this"))),
                        text(" "),
                        link("https://example.com", text("site")),
                        new Inline.CrossReference("x", List.of(text(" there"))),
                        new Inline.PageReference("x"),
                        new Inline.PageNumber(),
                        new Inline.PageCount(),
                        new Inline.Blank(5),
                        new Inline.Tick(true))))
                .isEqualTo("Mail and web site there ☑");
    }

    @Test
    void neverShowsASecret() {
        assertThat(PlainText.of(List.of(revealed("hunter2"), new Inline.SecretToken("t1"))))
                .isEqualTo("••••••");
    }
}
