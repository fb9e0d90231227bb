package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class PdfNavigationTest {
    private static final Pattern ENTRY = Pattern.compile("(\\S.*?) *\\.{3,} *(\\d+)");

    @Test
    void bookmarksNestAndLeadToTheirHeadings() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            var outline = new ArrayList<String>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", outline);
            assertThat(outline)
                    .containsExactly(
                            "1 Text & “signs”",
                            "1   Secrets",
                            "1 Lists",
                            "2 Tables",
                            "2   To be read",
                            "2     To be filled in",
                            "2       Boxes",
                            "4 Signature");
        }
    }

    @Test
    void numbersInTheTableOfContentsAreThoseOfTheHeadings() throws Exception {
        try (PDDocument document = Rendering.document(SuccessionSample.withAccounts(60))) {
            List<List<String>> pages = Rendering.lines(document);
            Map<String, Integer> contents = new TreeMap<>();
            for (List<String> lines : pages) {
                for (String line : lines) {
                    Matcher entry = ENTRY.matcher(line);
                    if (entry.matches()) {
                        contents.put(entry.group(1), Integer.parseInt(entry.group(2)));
                    }
                }
            }
            assertThat(contents).hasSize(63);
            contents.forEach((heading, page) -> assertThat(pages.get(page - 1)).contains(heading));
        }
    }

    @Test
    void linksLeadWhereTheyShould() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            var targets = new ArrayList<String>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    targets.add(target(document, ((PDAnnotationLink) annotation).getAction()));
                    assertThat(annotation.getContents()).isNotBlank();
                }
            }
            assertThat(targets)
                    .contains(
                            "https://portal.example.com/",
                            "https://status.example.com/very/long/path?with=a&query=string",
                            "mailto:els@example.com",
                            "tel:+31201234567",
                            "page 1",
                            "page 2",
                            "page 4");
        }
    }

    @Test
    void pageReferencesAreLive() throws Exception {
        try (PDDocument document = Rendering.document(SamplePages.kitchenSink())) {
            assertThat(Rendering.text(document, 1))
                    .contains("Read page 2 first; sign in nowhere before that.")
                    .contains("see the lists on page 1.");
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> outline) throws IOException {
        for (PDOutlineItem item : node.children()) {
            var destination = (PDPageDestination) item.getDestination();
            outline.add(destination.retrievePageNumber() + 1 + " " + indent + item.getTitle());
            collect(item, indent + "  ", outline);
        }
    }

    private static String target(PDDocument document, PDAction action) throws IOException {
        if (action instanceof PDActionURI web) {
            return web.getURI();
        }
        var destination = (PDPageDestination) ((PDActionGoTo) action).getDestination();
        return "page " + (document.getPages().indexOf(destination.getPage()) + 1);
    }
}
