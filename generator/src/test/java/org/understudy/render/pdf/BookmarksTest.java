package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarksTest {
    @Test
    void nestByLevelAlsoWhenOneIsLeftOut() {
        var out = new Xhtml();
        new Bookmarks(out)
                .write(List.of(
                        new Headings.Entry(1, "h1", "A"),
                        new Headings.Entry(3, "h2", "B & C"),
                        new Headings.Entry(2, "h3", "D"),
                        new Headings.Entry(1, "h4", "E")));
        assertThat(out.toString().replace("\n", ""))
                .isEqualTo(
                        "<bookmarks><bookmark name=\"A\" href=\"#h1\"><bookmark name=\"B &amp; C\" href=\"#h2\"></bookmark>"
                                + "<bookmark name=\"D\" href=\"#h3\"></bookmark></bookmark>"
                                + "<bookmark name=\"E\" href=\"#h4\"></bookmark></bookmarks>");
    }
}
