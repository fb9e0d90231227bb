package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.pdf.SamplePages.list;
import static org.understudy.render.pdf.SamplePages.paragraph;
import static org.understudy.render.pdf.SamplePages.revealed;
import static org.understudy.render.pdf.SamplePages.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Inline;

class ExtentTest {
    @Test
    void countsLines() {
        assertThat(Extent.lines(List.of(paragraph(text("x".repeat(100)))), 30)).isEqualTo(4);
        assertThat(Extent.lines(List.of(paragraph(revealed("x".repeat(60)))), 30))
                .isEqualTo(2);
        assertThat(Extent.lines(List.of(list(Block.Listing.Marker.BULLET, 1, "one", "two")), 30))
                .isEqualTo(3);
        assertThat(Extent.lines(List.of(), 0)).isZero();
    }

    @Test
    void countsLinesThatAreBroken() {
        assertThat(Extent.lines(List.of(new Block.Code(List.of(text("one\n" + "x".repeat(40) + "\n\nfour")))), 30))
                .isEqualTo(5);
        assertThat(Extent.lines(List.of(paragraph(revealed("one\ntwo\nthree"))), 30))
                .isEqualTo(3);
        assertThat(Extent.lines(List.of(paragraph(text("one"), new Inline.LineBreak(), text("two"))), 30))
                .isEqualTo(2);
    }
}
