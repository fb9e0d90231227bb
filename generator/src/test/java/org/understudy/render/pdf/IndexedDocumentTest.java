package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class IndexedDocumentTest {

    @Test
    void findsThePagesThatTheTreeHolds() throws IOException {
        try (var document = new IndexedDocument()) {
            for (int i = 0; i < 20; i++) {
                document.addPage(new PDPage());
            }
            assertThat(document.getNumberOfPages()).isEqualTo(20);
            for (int i = 0; i < 20; i++) {
                assertThat(document.getPage(i).getCOSObject())
                        .isSameAs(document.getPages().get(i).getCOSObject());
            }
        }
    }
}
