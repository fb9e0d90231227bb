package org.understudy.render.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Xml;

/** Makes the files of a document, each of them once. */
final class DocumentFiles {
    private static final int USUAL = 256 * 1024;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "word/document.xml";

    private final Letterhead letterhead;
    private final Page page;
    private final Set<DocumentId> numbered;
    private final Counter controls = new Counter();
    private final Relations relations = new Relations(List.of());
    private final PackageFiles files = new PackageFiles();

    /** @param numbered whose headings are numbered */
    DocumentFiles(Letterhead letterhead, Page page, Set<DocumentId> numbered) {
        this.letterhead = letterhead;
        this.page = page;
        this.numbered = numbered;
    }

    /** The files, in the order of the package. */
    List<DocxArtifact.Part> write() {
        var text = new Xml(USUAL);
        var footnotes = new Footnotes(controls);
        try {
            return write(text, footnotes);
        } finally {
            text.wipe();
            footnotes.wipe();
        }
    }

    private List<DocxArtifact.Part> write(Xml text, Footnotes footnotes) {
        var pictures = new Pictures(relations);
        var lists = new Lists(letterhead.numbering());
        writeText(text, footnotes, pictures, lists);
        var other = new Relations(List.of());
        other.part("officeDocument", MAIN);
        addShared();
        byte[] numbering = lists.write();
        addPart("numbering", numbering, new Relations(List.of()));
        if (!footnotes.isEmpty()) {
            addPart("footnotes", footnotes.finish(), footnotes.relations());
        }
        addRunning();
        files.add(MAIN, WORD + "document.main+xml", text.finish(), relations);
        pictures.parts().forEach(part -> files.add(part.path(), mediaType(part), part.content()));
        String properties = "docProps/core.xml";
        files.add(
                properties,
                "application/vnd.openxmlformats-package.core-properties+xml",
                PropertyFiles.core(page.imprint()));
        other.part("core-properties", properties);
        String custom = "docProps/custom.xml";
        files.add(
                custom,
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                PropertyFiles.custom(page.imprint()));
        other.part("custom-properties", custom);
        return files.finish(other);
    }

    private void writeText(Xml text, Footnotes footnotes, Pictures pictures, Lists lists) {
        StyleIds ids = letterhead.ids();
        var bookmarks = new Bookmarks(new Headings(page.body()));
        var inlines = new Inlines(text, ids, bookmarks, relations, footnotes, controls);
        var width = letterhead.section().textWidth();
        var parts = new DocumentParts(text, ids, bookmarks, relations, pictures, lists, inlines, width, controls);
        var numbers = new HeadingNumbers(
                numbered.contains(page.imprint().document())
                        ? Optional.of(lists.uncounted(NamedStyle.HEADING_NUMBERING))
                        : Optional.empty());
        Wml.startRoot(text, "w:document").start("w:body");
        new Blocks(parts, numbers).write(page.body(), Place.body(width));
        letterhead.section().write(text);
        text.end().end();
    }

    /** What is the same for all pages of a letterhead, but for their language; copied, since it is wiped with the document. */
    private void addShared() {
        byte[] language = page.imprint().language().locale().toLanguageTag().getBytes(US_ASCII);
        addPart("styles", letterhead.styles().fill(Map.of(Slot.LANGUAGE, language)), new Relations(List.of()));
        addPart("settings", letterhead.settings().clone(), new Relations(List.of()));
        for (Letterhead.LetterheadPart part : letterhead.others()) {
            part.relation().ifPresent(relation -> relations.part(relation, part.path()));
            files.add(part.path(), part.contentType(), part.content().clone(), new Relations(part.relationships()));
        }
    }

    private void addRunning() {
        var line = new RunningLine(letterhead, page, controls);
        for (RunningPart part : letterhead.running()) {
            var own = new Relations(part.relationships());
            byte[] content = line.write(part, own);
            files.add(part.path(), WORD + part.kind() + "+xml", content, own);
            relations.named(Section.relation(part), part.kind(), part.path());
        }
    }

    private void addPart(String name, byte[] content, Relations own) {
        String path = "word/" + name + ".xml";
        relations.part(name, path);
        files.add(path, WORD + name + "+xml", content, own);
    }

    private static String mediaType(DocxArtifact.Part picture) {
        return picture.path().endsWith(".png") ? "image/png" : "image/jpeg";
    }
}
