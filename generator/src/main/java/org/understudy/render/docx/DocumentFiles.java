package org.understudy.render.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Xml;

/** Makes the files of a document, each of them once. */
final class DocumentFiles {
    private static final int USUAL = 256 * 1024;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "word/document.xml";

    private final Letterhead letterhead;
    private final Page page;
    private final Revisions revisions;
    private final Relations relations = new Relations(List.of());
    private final PackageFiles files = new PackageFiles();

    DocumentFiles(Letterhead letterhead, Page page) {
        this.letterhead = letterhead;
        this.page = page;
        revisions = new Revisions(page);
    }

    /** The files, in the order of the package. */
    List<DocxArtifact.Part> write() {
        var text = new Xml(USUAL);
        var footnotes = new Footnotes(revisions);
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
        byte[] numbering = lists.write(slots());
        addPart("numbering", numbering, new Relations(List.of()));
        if (!footnotes.isEmpty()) {
            addPart("footnotes", footnotes.finish(), footnotes.relations());
        }
        if (!revisions.remarks().isEmpty()) {
            addPart("comments", revisions.remarks().finish(), new Relations(List.of()));
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
        var bookmarks = new Bookmarks(new Headings(page));
        var inlines = new Inlines(text, ids, bookmarks, relations, footnotes, revisions);
        Section section = letterhead.section(page.imprint().paper());
        var width = section.textWidth();
        var parts = new DocumentParts(text, ids, bookmarks, relations, pictures, lists, inlines, width, revisions);
        var paragraphs = new Paragraphs(text, ids, inlines, revisions);
        var sections = new Sections(parts, section, paragraphs, page);
        Wml.startRoot(text, "w:document").start("w:body");
        new Blocks(parts, paragraphs, sections).write(page.body(), Place.body(width));
        sections.end();
        text.end().end();
    }

    /** What all files of the letterhead are filled with. */
    private Map<Slot, byte[]> slots() {
        var slots = new EnumMap<Slot, byte[]>(Slot.class);
        slots.put(
                Slot.LANGUAGE,
                page.imprint().language().locale().toLanguageTag().getBytes(US_ASCII));
        if (page.numbered()) {
            slots.put(Slot.NUMBERED, new byte[0]);
        }
        return slots;
    }

    /** What is the same for all pages of a letterhead, but for their language; copied, since it is wiped with the document. */
    private void addShared() {
        addPart("styles", letterhead.styles().fill(slots()), new Relations(List.of()));
        addPart("settings", letterhead.settings().clone(), new Relations(List.of()));
        for (Letterhead.LetterheadPart part : letterhead.others()) {
            part.relation().ifPresent(relation -> relations.part(relation, part.path()));
            files.add(part.path(), part.contentType(), part.content().clone(), new Relations(part.relationships()));
        }
    }

    private void addRunning() {
        for (RunningPart part : letterhead.running()) {
            Running running = part.isFooter() ? page.footer() : page.header();
            addRunning(part, running, part.path(), Section.relation(part));
            if (part.isFooter() && Sections.boxed(page)) {
                addRunning(part, running.withoutBox(), part.signingPath(), Section.signing(part));
            }
        }
    }

    private void addRunning(RunningPart part, Running running, String path, String relation) {
        var own = new Relations(part.relationships());
        byte[] content = new RunningLine(letterhead, page, revisions).write(part, running, own);
        files.add(path, WORD + part.kind() + "+xml", content, own);
        relations.named(relation, part.kind(), path);
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
