package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.pdf.SamplePages.heading;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.text.Language;

class HeadingsTest {
    @Test
    void findsThemInOrderAlsoInsideOtherBlocks() {
        var headings = new Headings(SamplePages.of(
                heading(1, "a", "A"),
                new Block.Passage(Language.FR, List.of(heading(2, "é %#", "B"))),
                new Block.Note(Block.Note.Role.INFO, List.of(heading(2, "c", "C")))));
        assertThat(headings.all()).extracting(Headings.Entry::words).containsExactly("A", "B", "C");
        assertThat(headings.find("é %#").anchor()).matches("[a-z0-9]+");
    }

    @Test
    void failsForOneThatIsNotThereOrThereTwice() {
        assertThatThrownBy(() -> new Headings(SamplePages.of()).find("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Headings(SamplePages.of(heading(1, "a", "A"), heading(1, "a", "B"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
