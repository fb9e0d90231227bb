package org.understudy.render.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Tidies the tags that the layout has made (ISO 32000-1, 14.7). */
final class StructureTree {
    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final Set<COSName> TABLE_ENDS = Set.of(HEAD, COSName.getPDFName("TFoot"));
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");

    private StructureTree() {}

    /**
     * Takes out heads and feet of tables that have neither rows nor content, and heads that only repeat one; has headings be
     * one level below those they belong to; writes small
     * dictionaries where they are used, not as objects of their own.
     */
    static void tidy(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root.getCOSObject());
        var heads = new RepeatedHeads(document);
        var headings = new HeadingTags();
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            if (HEAD.equals(element.getCOSName(COSName.S))) {
                heads.add(element);
            }
            headings.add(element);
            tidy(element, open);
        }
        heads.hide();
    }

    private static void tidy(COSDictionary element, Deque<COSDictionary> open) {
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
            attributes.setDirect(true);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.setDirect(true);
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    if (isEmptyEnd(kid)) {
                        array.remove(i);
                    } else {
                        visit(kid, open);
                    }
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            visit(kid, open);
        }
    }

    private static void visit(COSDictionary kid, Deque<COSDictionary> open) {
        if (isElement(kid)) {
            open.push(kid);
        } else {
            kid.setDirect(true);
        }
    }

    private static boolean isElement(COSDictionary kid) {
        return ELEMENT.equals(kid.getCOSName(COSName.TYPE));
    }

    private static boolean isEmptyEnd(COSDictionary kid) {
        COSName type = kid.getCOSName(COSName.S);
        return type != null && TABLE_ENDS.contains(type) && !kid.containsKey(COSName.K);
    }
}
