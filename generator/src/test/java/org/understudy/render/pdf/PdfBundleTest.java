package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.understudy.template.SampleBundle;

/** All lawyer-ready documents of a pack in one. */
class PdfBundleTest {
    private static final Pattern ROW = Pattern.compile("(?m)^(?:Annex [A-Z] )?(Memo|Draft|Definitions)\\b.* (\\d+)$");

    private static void outline(PDOutlineNode node, String indent, List<String> into) throws Exception {
        for (PDOutlineItem item : node.children()) {
            var destination = (PDPageDestination) item.getDestination();
            into.add(indent + item.getTitle() + " @" + (destination.retrievePageNumber() + 1));
            outline(item, indent + "  ", into);
        }
    }

    @Test
    void bookmarksNestAndIndexNamesThePages() throws Exception {
        try (PDDocument document = Rendering.document(SampleBundle.page())) {
            var outline = new ArrayList<String>();
            outline(document.getDocumentCatalog().getDocumentOutline(), "", outline);

            assertThat(outline)
                    .startsWith(
                            "Index @1",
                            "Memo to counsel @2",
                            "  1 Please draft @3",
                            "Annex A – Draft successor agreement @4")
                    .contains(
                            "  1 Parties @5",
                            "    2.1 Clause of access with a number of words that may well need a second line, and so needs it: 1 @5")
                    .endsWith(
                            "Annex B – Definitions and authorities @11",
                            "  1 Parties @12",
                            "    1.1 Persons @12",
                            "      1.1.1 Natural @12",
                            "        1.1.1.1 Of age @12");
            Matcher rows = ROW.matcher(Rendering.text(document, 1));
            var pages = new ArrayList<String>();
            rows.results().forEach(row -> pages.add(row.group(2)));
            assertThat(pages).containsExactly("2", "4", "11");
            var targets = new ArrayList<Integer>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                var action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                targets.add(document.getPages().indexOf(((PDPageDestination) action.getDestination()).getPage()) + 1);
            }
            assertThat(targets).containsExactly(2, 2, 4, 4, 11, 11);
        }
    }

    @Test
    void everyPageSaysWhereItIs() throws Exception {
        try (PDDocument document = Rendering.document(SampleBundle.page())) {
            int all = document.getNumberOfPages();
            for (int number = 1; number <= all; number++) {
                String page = Rendering.text(document, number);
                assertThat(page).contains("Annexes in one file · LB-", "page " + number + " of " + all);
                assertThat(page.contains("Initials")).as(page).isEqualTo(!page.contains("Place and date"));
                if (number >= 2) {
                    String part =
                            number < 4 ? "Memo to counsel" : number < 11 ? "Annex A – Draft" : "Annex B – Definitions";
                    assertThat(page.lines().findFirst().orElseThrow())
                            .contains("Contains drafts for review by counsel", part);
                }
            }
        }
    }

    @Test
    void aTableOfContentsListsItsOwnPartOnly() throws Exception {
        try (PDDocument document = Rendering.document(SampleBundle.page())) {
            assertThat(Rendering.text(document, 5).replaceAll("[ .]+", " "))
                    .contains("\n1 Parties 5\n", "\n2 1 1 Details 5\n", "\n6 Schedule 10\n")
                    .doesNotContain("Please draft", "Natural", "Annex B");
        }
    }
}
