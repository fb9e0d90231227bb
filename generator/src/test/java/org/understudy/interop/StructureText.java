package org.understudy.interop;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in the order of its structure (ISO 32000-1, 14.7): what is read out to somebody blind. */
public final class StructureText {
    private static final Set<String> BLOCKS =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "TD", "TH", "Div", "Code");

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private StructureText() {}

    /** Without the numbers of lists. A line for each block. */
    public static String of(PDDocument document) throws IOException {
        var reader = new StructureText();
        for (PDPage page : document.getPages()) {
            reader.pages.put(page.getCOSObject(), contents(page));
        }
        reader.read(document.getDocumentCatalog().getStructureTreeRoot());
        return reader.text.toString();
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var contents = new HashMap<Integer, String>();
        collect(List.copyOf(extractor.getMarkedContents()), contents);
        return contents;
    }

    private static void collect(List<?> contents, Map<Integer, String> into) {
        for (Object content : contents) {
            if (content instanceof PDMarkedContent marked) {
                into.merge(marked.getMCID(), words(marked), String::concat);
                collect(marked.getContents(), into);
            }
        }
    }

    private static String words(PDMarkedContent marked) {
        return marked.getContents().stream()
                .map(part -> part instanceof TextPosition position ? position.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node) {
        COSDictionary page = node.getCOSObject().getCOSDictionary(COSName.PG);
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage();
                say(own == null ? page : own.getCOSObject(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void element(PDStructureElement element) {
        String type = element.getStructureType();
        if ("Lbl".equals(type)) {
            return;
        }
        if (BLOCKS.contains(type)) {
            text.append('\n');
        }
        read(element);
    }

    private void say(COSDictionary page, int id) {
        text.append(pages.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }
}
