package org.understudy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.understudy.document.Page;
import org.understudy.interop.WordText;
import org.understudy.render.docx.DocxRenderer;
import org.understudy.render.docx.ReferenceDocx;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.ReferenceOdt;
import org.understudy.seal.DocxOpener;
import org.understudy.seal.OdtOpener;
import org.understudy.seal.Sealer;

/** Lawyer-ready pages as files, and what these say, made comparable. */
final class LegalForms {
    private static final Sealer SEALER = new Sealer(new SecureRandom());

    private LegalForms() {}

    static byte[] odt(Page page) throws Exception {
        return SEALER.release(new OdtRenderer(ReferenceOdt.builtIn()).render(page))
                .bytes();
    }

    static byte[] docx(Page page) throws Exception {
        return SEALER.release(new DocxRenderer(ReferenceDocx.builtIn()).render(page))
                .bytes();
    }

    /** The text of a WordprocessingML document that nobody has updated. */
    static String textOfDocx(byte[] docx) throws Exception {
        return WordText.of(new String(DocxOpener.files(docx, "").get("word/document.xml"), StandardCharsets.UTF_8));
    }

    /** What its {@code content.xml} holds. */
    static String contentOfOdt(byte[] odt) throws Exception {
        return new String(OdtOpener.files(odt).get("content.xml"), StandardCharsets.UTF_8);
    }

    /** Its text, a line for each paragraph. */
    static String textOfOdt(byte[] odt) throws Exception {
        String content = contentOfOdt(odt);
        return content.substring(content.indexOf("<office:text"))
                .replaceAll("<text:number>[^<]*</text:number>", "")
                .replaceAll("</text:(p|h)>|<text:line-break/>", "\n")
                .replaceAll("<text:tab/>", "\t")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** The titles of all bookmarks, in order; those are the headings with their numbers. */
    static List<String> bookmarks(PDDocument pdf) {
        var names = new ArrayList<String>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), names);
        return names;
    }

    private static void collect(PDOutlineNode node, List<String> names) {
        for (PDOutlineItem item : node.children()) {
            names.add(item.getTitle());
            collect(item, names);
        }
    }

    /** Office programs make the numbers of headings when they show them: they aren't in the text. */
    static String withoutNumbers(String text, List<String> headings) {
        Map<String, String> words = new HashMap<>();
        headings.forEach(it -> words.put(tight(it), it.replaceFirst("^[\\d.]+ ", "")));
        var lines = new StringBuilder();
        text.lines()
                .forEach(line ->
                        lines.append(words.getOrDefault(tight(line), line)).append('\n'));
        return lines.toString();
    }

    /** Without numbers of pages, which each program finds by itself; white space; and boxes, which float in the structure of a PDF. */
    static String normal(String text) {
        return text.replaceAll("(?m)(\\t| \\.{4,} *|^)(\\d+|…)$", "")
                .replaceAll("([Pp]age|[Bb]ladzijde|[Ss]eite|[Pp]ágina)\\s(\\d+|…)", "$1")
                .replaceAll("[\\s\\u00A0\\u2002\\u202F_☐☑]+", "");
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }
}
