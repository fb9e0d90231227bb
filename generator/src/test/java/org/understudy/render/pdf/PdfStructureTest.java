package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;

/** What somebody hears who has the document read aloud. */
class PdfStructureTest {
    @Test
    void headingsAreTaggedByLevel() throws Exception {
        assertThat(tags()).containsSubsequence("H1", "H2", "H3", "H2", "H2", "H3", "H4", "H5", "H2");
    }

    @Test
    void tablesHaveHeadersForRowsAndColumns() throws Exception {
        List<PDStructureElement> headers =
                elements().stream().filter(e -> is(e, "TH")).toList();
        Set<String> scopes = new HashSet<>();
        for (PDStructureElement header : headers) {
            var attributes = header.getCOSObject().getCOSDictionary(COSName.A);
            scopes.add(Objects.requireNonNull(attributes).getNameAsString("Scope"));
        }
        assertThat(headers).hasSize(5 + 3 + 1 + 2);
        assertThat(scopes).containsExactlyInAnyOrder("Row", "Column");
        assertThat(elements())
                .filteredOn(e -> is(e, "THead") || is(e, "TFoot"))
                .as("heads and feet with nothing in them")
                .allSatisfy(e -> assertThat(e.getKids()).isNotEmpty());
    }

    @Test
    void rowsOfAFormKeepTheirEmptyCells() throws Exception {
        assertThat(elements())
                .filteredOn(e -> is(e, "TR"))
                .filteredOn(e -> Objects.requireNonNull(e.getParent().getCOSObject())
                        .getNameAsString(COSName.S)
                        .equals("TBody"))
                .allSatisfy(row -> assertThat(row.getKids()).hasSizeBetween(2, 3));
    }

    @Test
    void picturesHaveDescriptions() throws Exception {
        assertThat(elements())
                .filteredOn(e -> is(e, "Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .containsExactly("QR code of the share", "Where the safe is");
    }

    @Test
    void passagesHaveTheirLanguage() throws Exception {
        assertThat(elements())
                .extracting(PDStructureElement::getLanguage)
                .filteredOn(Objects::nonNull)
                .contains("fr");
    }

    @Test
    void listsAreListsAndLinksAreLinks() throws Exception {
        assertThat(tags()).contains("L", "LI", "LBody", "Lbl", "Link", "P", "BlockQuote", "Table", "TR", "TD", "TH");
    }

    /** What is positioned is painted after all else of its page. */
    @Test
    void thousandsOfBlocksAreReadInTheOrderOfThePageAlsoWhereTheyArePaintedInAnother() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 1500; i++) {
            blocks.add(SamplePages.heading(1, "h" + i, "Heading"));
            blocks.add(SamplePages.paragraph(SamplePages.text("Paragraph")));
        }
        try (PDDocument document =
                Rendering.document(SamplePages.of(blocks.toArray(Block[]::new)), "p { position: relative }")) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements)
                    .filteredOn(e -> is(e, "H2") || is(e, "Sect"))
                    .hasSize(3000)
                    .extracting(PDStructureElement::getStructureType)
                    .isEqualTo(Collections.nCopies(1500, List.of("H2", "Sect")).stream()
                            .flatMap(List::stream)
                            .toList());
        }
    }

    private static boolean is(PDStructureElement element, String type) {
        return type.equals(element.getStructureType());
    }

    private static List<String> tags() throws Exception {
        return elements().stream().map(PDStructureElement::getStructureType).toList();
    }

    private static List<PDStructureElement> elements() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            return elements;
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
