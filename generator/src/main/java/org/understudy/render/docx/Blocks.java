package org.understudy.render.docx;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Block;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Inline;
import org.understudy.render.office.Cohesion;
import org.understudy.render.office.Endings;
import org.understudy.render.office.Endings.Ending;
import org.understudy.render.office.Xml;

/** Writes blocks, each by the class for its kind. */
final class Blocks {
    private final Xml xml;
    private final Inlines inlines;
    private final Paragraphs paragraphs;
    private final Bookmarks bookmarks;
    private final Sections sections;
    private final Listings listings;
    private final Tables tables;
    private final Frames frames;
    private final Figures figures;
    private final TableOfContents contents;

    Blocks(DocumentParts parts, Paragraphs paragraphs, Sections sections) {
        xml = parts.xml();
        inlines = parts.inlines();
        bookmarks = parts.bookmarks();
        this.paragraphs = paragraphs;
        this.sections = sections;
        var grids = new Grids(xml, parts.ids(), paragraphs, parts.revisions());
        listings = new Listings(this, parts.lists());
        tables = new Tables(this, grids);
        frames = new Frames(this, grids);
        figures = new Figures(parts, paragraphs);
        contents = new TableOfContents(parts, paragraphs);
    }

    /** Writes them one below the other. */
    void write(List<Block> blocks, Place place) {
        List<Ending> endings = Endings.of(blocks, place.change(), place.ending());
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean keep = last
                    ? place.keepWithNext()
                    : place.framed() && place.keepWithNext() || Cohesion.keeps(blocks.get(i), blocks.get(i + 1));
            write(blocks.get(i), place.keeping(keep).ending(endings.get(i).changes()));
            writeGap(endings.get(i), place.keeping(keep));
        }
    }

    /** What a changed paragraph is joined to that nothing else can be. */
    void writeGap(Ending ending, Place place) {
        ending.gap().ifPresent(changes -> paragraphs.gap(place.ending(changes)));
    }

    /** The content of a cell or item, which is never without a paragraph. */
    void writeCell(List<Block> blocks, Place place) {
        if (blocks.isEmpty()) {
            paragraphs.start(place.paragraph(), place);
            xml.end();
        } else {
            write(blocks, place);
        }
    }

    private void write(Block block, Place place) {
        if (block instanceof Block.PageBreak pageBreak) {
            breakPage(pageBreak, place);
            return;
        }
        if (block instanceof Block.Changed changed) {
            write(changed.content(), place.changed(Optional.of(changed.change())));
            return;
        }
        sections.begin();
        if (block instanceof Paragraph paragraph) {
            writeParagraph(paragraph, place);
        } else if (block instanceof Block.Heading heading) {
            writeHeading(heading, place);
        } else if (block instanceof Block.Title title) {
            writeLine(title.content(), NamedStyle.TITLE, place);
        } else if (block instanceof Block.Listing listing) {
            listings.write(listing, place);
        } else if (block instanceof Block.Table table) {
            tables.write(table, place);
        } else if (block instanceof Block.Facts facts) {
            frames.write(facts, place);
        } else if (block instanceof Block.Note note) {
            frames.write(note, place);
        } else if (block instanceof Block.Signature signature) {
            frames.write(signature, place);
        } else if (block instanceof Block.Code code) {
            paragraphs.start(NamedStyle.PREFORMATTED_TEXT, place);
            inlines.writeCode(code.content(), place.look());
            xml.end();
        } else if (block instanceof Block.Quote quote) {
            write(quote.content(), place.called(NamedStyle.QUOTE));
        } else if (block instanceof Block.Figure figure) {
            figures.write(figure, place);
        } else if (block instanceof Block.Contents table) {
            contents.write(table, place);
        } else if (block instanceof Block.Passage passage) {
            write(passage.content(), place.in(passage.language()));
        } else if (block instanceof Block.Separator) {
            paragraphs.start(NamedStyle.HORIZONTAL_LINE, place);
            xml.end();
        } else {
            throw new IllegalArgumentException("can't write " + block.getClass());
        }
    }

    private void writeParagraph(Paragraph paragraph, Place place) {
        paragraphs.start(style(paragraph, place), place);
        if (paragraph.role() == Paragraph.Role.TYPED) {
            inlines.writeTyped(paragraph.content(), place.look());
        } else {
            inlines.write(paragraph.content(), place.look());
        }
        xml.end();
    }

    private static NamedStyle style(Paragraph paragraph, Place place) {
        return switch (paragraph.role()) {
            case BODY, TYPED -> place.paragraph();
            case SUBTITLE -> NamedStyle.SUBTITLE;
            case LEAD -> NamedStyle.LEAD;
            case CAPTION -> NamedStyle.CAPTION;
            case SMALL -> NamedStyle.SMALL;
        };
    }

    /** The bookmark is around the words, so that a reference to it can repeat them. */
    private void writeHeading(Block.Heading heading, Place place) {
        paragraphs.start(NamedStyle.heading(heading.level()), place);
        String number = Integer.toString(bookmarks.number(heading.id()));
        xml.start("w:bookmarkStart").attribute("w:id", number);
        xml.attribute("w:name", bookmarks.name(heading.id())).end();
        inlines.write(heading.content(), place.look());
        xml.start("w:bookmarkEnd").attribute("w:id", number).end();
        xml.end();
    }

    private void breakPage(Block.PageBreak pageBreak, Place place) {
        if (place.framed()) {
            throw new IllegalArgumentException("a page can't begin in a table or note");
        }
        sections.breakPage(pageBreak);
    }

    /** The words of a name or label. */
    void writeLine(List<Inline> content, NamedStyle style, Place place) {
        paragraphs.start(style, place);
        inlines.write(content, place.look());
        xml.end();
    }
}
