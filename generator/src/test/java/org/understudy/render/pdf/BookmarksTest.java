package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookmarksTest {
    @Test
    void nestByLevelAlsoWhenOneIsLeftOut() {
        var out = new Xhtml();
        new Bookmarks(out)
                .write(List.of(
                        new Headings.Entry(1, "h1", Optional.of("1"), "A"),
                        new Headings.Entry(3, "h2", Optional.empty(), "B & C"),
                        new Headings.Entry(2, "h3", Optional.empty(), "D"),
                        new Headings.Entry(1, "h4", Optional.empty(), "E")));
        assertThat(out.toString().replace("\n", ""))
                .isEqualTo(
                        "<bookmarks><bookmark name=\"1 A\" href=\"#h1\"><bookmark name=\"B &amp; C\" href=\"#h2\"></bookmark>"
                                + "<bookmark name=\"D\" href=\"#h3\"></bookmark></bookmark>"
                                + "<bookmark name=\"E\" href=\"#h4\"></bookmark></bookmarks>");
    }
}
