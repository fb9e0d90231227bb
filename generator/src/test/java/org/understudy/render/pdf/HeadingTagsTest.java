package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class HeadingTagsTest {
    private static List<String> tagged(String... types) {
        var tags = new HeadingTags();
        return List.of(types).stream()
                .map(type -> {
                    var element = new COSDictionary();
                    element.setName(COSName.S, type);
                    tags.add(element);
                    return element.getNameAsString(COSName.S);
                })
                .toList();
    }

    @Test
    void noLevelIsLeftOutAndSiblingsStaySo() {
        assertThat(tagged("H1", "H2", "P", "H5", "H5", "H4", "H2", "H3", "H3", "H6", "H2"))
                .containsExactly("H1", "H2", "P", "H3", "H3", "H3", "H2", "H3", "H3", "H4", "H2");
    }

    @Test
    void whatIsInOrderStays() {
        assertThat(tagged("H1", "H2", "H3", "H4", "H3", "H2")).containsExactly("H1", "H2", "H3", "H4", "H3", "H2");
    }
}
