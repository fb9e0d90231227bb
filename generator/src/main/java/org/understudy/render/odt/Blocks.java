package org.understudy.render.odt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Change;
import org.understudy.document.Inline;
import org.understudy.document.Tabular;
import org.understudy.render.odt.ChangeMarks.Region;
import org.understudy.render.odt.ChangedParts.Part;
import org.understudy.render.odt.OpenLists.ListIds;
import org.understudy.render.office.Cohesion;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Xml;

/** Writes blocks, each by the class for its kind. */
final class Blocks {
    /** A zero-width joiner: an empty line would take the style of what comes or goes before it. */
    private static final String JOINER = "\u200d";

    private final Xml xml;
    private final Inlines inlines;
    private final Paragraphs paragraphs;
    private final Listings listings;
    private final Tables tables;
    private final Frames frames;
    private final Figures figures;
    private final TableOfContents contents;
    private final Headings headings;
    private final ChangeMarks marks;

    Blocks(Xml xml, AutomaticStyles styles, Headings headings, PageNames pages, ListIds listIds, ChangeMarks marks) {
        this.xml = xml;
        inlines = new Inlines(xml, headings, marks);
        paragraphs = new Paragraphs(xml, styles, pages, marks);
        var grids = new Grids(xml, styles, paragraphs, listIds);
        listings = new Listings(this, marks);
        tables = new Tables(this, grids);
        frames = new Frames(this, grids);
        figures = new Figures(xml, paragraphs, inlines);
        contents = new TableOfContents(xml, styles, paragraphs, inlines, headings);
        this.headings = headings;
        this.marks = marks;
    }

    /** Writes them one below the other. */
    void write(List<Block> content, Place place) {
        List<Block> blocks = marks.compared() && place.last() && !place.framed() ? closed(content) : content;
        List<Part> parts = ChangedParts.of(blocks, place, marks);
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean keep = last ? place.keepWithNext() : Cohesion.keeps(blocks.get(i), blocks.get(i + 1));
            writePart(blocks.get(i), parts.get(i), place.keeping(keep), last);
        }
    }

    /**
     * Of paragraphs that come or go at the end of a text, behind a table, one stays as an empty one, with its style and number, since
     * there is nothing that it could be joined to. So there is a line for that in which nothing is to be seen.
     */
    private static List<Block> closed(List<Block> blocks) {
        List<Block> parts =
                blocks.stream().filter(it -> !(it instanceof Block.PageBreak)).toList();
        int tail = parts.size();
        while (tail > 0 && parts.get(tail - 1) instanceof Block.Changed) {
            tail--;
        }
        boolean stuck = tail < parts.size()
                && !Tabular.ends(parts.get(parts.size() - 1))
                && (tail == 0 || parts.subList(tail - 1, parts.size()).stream().anyMatch(Tabular::ends));
        return stuck
                ? Stream.concat(blocks.stream(), Stream.of(joiner(Paragraph.Role.SMALL)))
                        .toList()
                : blocks;
    }

    /** A line that shows nothing and isn't empty. */
    private static Paragraph joiner(Paragraph.Role role) {
        return new Paragraph(role, List.of(new Inline.Text(JOINER)));
    }

    private void writePart(Block block, Part part, Place place, boolean last) {
        marks.pend(part.before());
        write(block, place.part(last, part.closing()));
        marks.pend(part.after());
    }

    /**
     * The content of a cell of a row.
     *
     * @param change by which the row has come or gone
     */
    void writeCell(List<Block> blocks, Place place, Optional<Change> change) {
        Place marked = change.isPresent() && !edgedByTable(blocks) ? changed(place, change.get()) : place;
        writeCell(blocks, marked);
    }

    /**
     * What is in the cells of a row: where that is nothing, LibreOffice doesn't track it, so there is a joiner that can't be seen, as it
     * writes itself.
     */
    static List<List<Block>> filled(List<List<Block>> cells, Optional<Change> change) {
        boolean words = cells.stream().flatMap(List::stream).anyMatch(block -> !Tabular.beginsEmpty(block));
        if (change.isEmpty() || words) {
            return cells;
        }
        return Stream.concat(
                        Stream.of(List.<Block>of(joiner(Paragraph.Role.BODY))),
                        cells.stream().skip(1))
                .toList();
    }

    /** Marks can't stand between a cell and a table in it. */
    private static boolean edgedByTable(List<Block> blocks) {
        return !blocks.isEmpty() && (Tabular.begins(blocks.get(0)) || Tabular.ends(blocks.get(blocks.size() - 1)));
    }

    private Place changed(Place cell, Change change) {
        Region region = marks.region(change);
        marks.pend(List.of(region.begin()));
        return cell.part(true, List.of(region.end()));
    }

    /** The content of a cell, which is never without a paragraph. */
    void writeCell(List<Block> blocks, Place place) {
        if (blocks.isEmpty()) {
            paragraphs.paragraph(place.paragraph(), place);
            paragraphs.end(place);
        } else {
            write(blocks, place);
        }
    }

    private void write(Block block, Place place) {
        if (block instanceof Block.Changed changed) {
            write(changed.content(), place);
        } else if (block instanceof Paragraph paragraph) {
            writeParagraph(paragraph, place);
        } else if (block instanceof Block.Heading heading) {
            writeHeading(heading, place);
        } else if (block instanceof Block.Title title) {
            paragraphs.paragraph(NamedStyle.TITLE, place);
            inlines.write(title.content());
            paragraphs.end(place);
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
            paragraphs.paragraph(NamedStyle.PREFORMATTED_TEXT, place);
            inlines.writeCode(code.content());
            paragraphs.end(place);
        } else if (block instanceof Block.Quote quote) {
            write(quote.content(), place.called(NamedStyle.QUOTATIONS));
        } else if (block instanceof Block.Figure figure) {
            figures.write(figure, place);
        } else if (block instanceof Block.Contents table) {
            contents.write(table, place);
        } else if (block instanceof Block.Passage passage) {
            write(passage.content(), place.in(passage.language()));
        } else if (block instanceof Block.PageBreak pageBreak) {
            breakPage(pageBreak, place);
        } else if (block instanceof Block.Separator) {
            paragraphs.paragraph(NamedStyle.HORIZONTAL_LINE, place);
            if (marks.compared()) {
                xml.text(JOINER);
            }
            paragraphs.end(place);
        } else {
            throw new IllegalArgumentException("can't write " + block.getClass());
        }
    }

    private void writeParagraph(Paragraph paragraph, Place place) {
        NamedStyle style = switch (paragraph.role()) {
            case BODY -> place.paragraph();
            case SUBTITLE -> NamedStyle.SUBTITLE;
            case LEAD -> NamedStyle.LEAD;
            case CAPTION -> NamedStyle.CAPTION;
            case SMALL -> NamedStyle.SMALL;
            case TYPED -> place.paragraph();
        };
        paragraphs.paragraph(style, place);
        if (paragraph.role() == Paragraph.Role.TYPED) {
            inlines.writeTyped(paragraph.content());
        } else {
            inlines.write(paragraph.content());
        }
        paragraphs.end(place);
    }

    /** The bookmark is around the words, so that a reference to it can repeat them. */
    private void writeHeading(Block.Heading heading, Place place) {
        paragraphs.heading(heading.level(), headings.numbered(heading.id()), place);
        xml.start("text:bookmark-start").attribute("text:name", heading.id()).end();
        inlines.write(heading.content());
        xml.start("text:bookmark-end").attribute("text:name", heading.id()).end();
        paragraphs.end(place);
    }

    private void breakPage(Block.PageBreak pageBreak, Place place) {
        if (place.framed()) {
            throw new IllegalArgumentException("a page can't begin in a table or note");
        }
        paragraphs.breakPage(pageBreak);
    }

    /**
     * The name in a row.
     *
     * @param change by which the row has come or gone
     */
    void writeLine(List<Inline> content, NamedStyle style, Place place, Optional<Change> change) {
        writeLine(content, style, change.map(it -> changed(place, it)).orElse(place));
    }

    /** The words of a name or label. */
    void writeLine(List<Inline> content, NamedStyle style, Place place) {
        paragraphs.paragraph(style, place);
        inlines.write(content);
        paragraphs.end(place);
    }
}
