package org.understudy.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Heads of tables that go on over several pages. The layout prints the head on each of them and tags it each time, so that
 * it would be read aloud twice at once. What repeats it is an artifact of pagination (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeads {
    /** As the layout writes it; text is in hexadecimal, so nothing else can look like it. */
    private static final Pattern MARKED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    RepeatedHeads(PDDocument document) {
        this.document = document;
    }

    /** Marked content, and the element that it belongs to. */
    private record Content(PDStructureElement element, PDMarkedContentReference reference) {}

    /** Leaves of this head what stands on its first page. */
    void add(COSDictionary head) {
        Map<COSDictionary, List<Content>> later = new IdentityHashMap<>();
        int first = collect(new PDStructureElement(head), later);
        later.forEach((page, contents) -> {
            if (contents.size() == first) {
                takeOut(page, contents);
            }
        });
    }

    /**
     * The layout gives an element the page it starts on, and names another only with what stands on that.
     *
     * @return how much stands on the first page
     */
    private static int collect(PDStructureElement element, Map<COSDictionary, List<Content>> later) {
        int first = 0;
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                first += collect(inner, later);
            } else if (kid instanceof Integer) {
                first++;
            } else if (kid instanceof PDMarkedContentReference reference && reference.getPage() != null) {
                later.computeIfAbsent(reference.getPage().getCOSObject(), page -> new ArrayList<>())
                        .add(new Content(element, reference));
            }
        }
        return first;
    }

    private void takeOut(COSDictionary page, List<Content> contents) {
        for (Content content : contents) {
            content.element().removeKid(content.reference());
            repeated.computeIfAbsent(page, key -> new HashSet<>())
                    .add(content.reference().getMCID());
        }
    }

    /** Marks as artifacts what was taken out. */
    void hide() throws IOException {
        if (repeated.isEmpty()) {
            return;
        }
        Map<Integer, COSObjectable> parents = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getNumbers();
        for (Map.Entry<COSDictionary, Set<Integer>> entry : repeated.entrySet()) {
            var page = new PDPage(entry.getKey());
            COSObjectable elements = parents.get(page.getStructParents());
            if (elements != null && elements.getCOSObject() instanceof COSArray array) {
                entry.getValue().forEach(id -> array.set(id, COSNull.NULL));
            }
            for (var streams = page.getContentStreams(); streams.hasNext(); ) {
                hide(entry.getValue(), streams.next());
            }
        }
    }

    private static void hide(Set<Integer> ids, PDStream stream) throws IOException {
        String before;
        try (InputStream in = stream.createInputStream()) {
            before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String after = MARKED.matcher(before)
                .replaceAll(marked ->
                        ids.contains(Integer.valueOf(marked.group(1))) ? "/Artifact /Pagination BDC" : marked.group());
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
