package org.understudy.render.pdf;

import java.util.List;
import java.util.Optional;
import org.understudy.document.Block;
import org.understudy.document.Inline;

/** Blocks as XHTML. The head of {@code print.css} lists the classes. */
final class XhtmlBlocks {
    /** The height of a picture that fits on a page with its caption, in percent of the width of the text. */
    private static final int TALLEST = 130;

    private final Xhtml out;
    private final Glyphs glyphs;
    private final XhtmlInlines inlines;
    private final XhtmlTables tables;
    private final Headings headings;
    private final Pictures pictures;
    private final RunningLines running;

    XhtmlBlocks(Xhtml out, Glyphs glyphs, Headings headings, Pictures pictures, RunningLines running) {
        this.out = out;
        this.glyphs = glyphs;
        this.inlines = new XhtmlInlines(out, glyphs, headings);
        this.tables = new XhtmlTables(out, this, inlines);
        this.headings = headings;
        this.pictures = pictures;
        this.running = running;
    }

    void write(List<Block> content) {
        Optional<Block.PageBreak.Begins> next = Optional.empty();
        boolean signing = false;
        for (Block block : content) {
            if (block instanceof Block.PageBreak pageBreak) {
                next = Optional.of(pageBreak.begins());
                continue;
            }
            if (next.isPresent()) {
                boolean signs = next.get() == Block.PageBreak.Begins.SIGNATURES;
                beginPage(signing, signs);
                signing = signs;
                next = Optional.empty();
            }
            write(block);
        }
        if (signing) {
            out.close("div").line();
        }
    }

    private void beginPage(boolean afterSigning, boolean signing) {
        if (afterSigning && !signing) {
            out.close("div").line();
        }
        if (signing && !afterSigning) {
            out.open("div", "class", "signature-pages").line();
        } else {
            out.open("div", "class", "page-break").close("div").line();
        }
    }

    /** Within an element that is closed right after: a single paragraph goes without an element of its own. */
    void fill(List<Block> content) {
        if (content.size() == 1
                && content.get(0) instanceof Block.Paragraph only
                && only.role() == Block.Paragraph.Role.BODY) {
            inlines.write(only.content());
        } else {
            out.line();
            write(content);
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Title title) {
            element("h1", title.content(), "class", "title");
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Listing list) {
            list(list);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Facts facts) {
            tables.write(facts);
        } else if (block instanceof Block.Note note) {
            within("div", note.content(), "class", "note " + note.role().term());
        } else if (block instanceof Block.Code code) {
            element("p", code.content(), "class", "code");
        } else if (block instanceof Block.Quote quote) {
            within("blockquote", quote.content());
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Contents contents) {
            contents(contents);
        } else if (block instanceof Block.Signature signature) {
            out.open("div", "class", "signature").line();
            signature.lines().forEach(label -> element("p", label, "class", "signature-line"));
            out.close("div").line();
        } else if (block instanceof Block.Passage passage) {
            within("div", passage.content(), "lang", passage.language().tag(), "class", "passage");
        } else if (block instanceof Block.Separator) {
            out.open("div", "class", "separator").close("div").line();
        } else {
            throw new IllegalStateException("no form for " + block.getClass());
        }
    }

    private void element(String name, List<Inline> content, String... attributes) {
        out.open(name, attributes);
        inlines.write(content);
        out.close(name).line();
    }

    private void within(String name, List<Block> content, String... attributes) {
        out.open(name, attributes).line();
        write(content);
        out.close(name).line();
    }

    private void heading(Block.Heading heading) {
        Headings.Entry entry = headings.find(heading.id());
        if (heading.level() == 1) {
            running.beginPart(entry.words());
        }
        String element = "h" + (heading.level() + 1);
        out.open(
                element,
                "class",
                "level-" + heading.level() + (entry.number().isPresent() ? " numbered" : ""),
                "id",
                entry.anchor());
        inlines.number(entry);
        inlines.write(heading.content());
        out.close(element).line();
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (paragraph.role() == Block.Paragraph.Role.BODY) {
            element("p", paragraph.content());
        } else {
            element("p", paragraph.content(), "class", paragraph.role().term());
        }
    }

    private void list(Block.Listing list) {
        String marker = list.marker().term();
        boolean numbered = list.marker() == Block.Listing.Marker.NUMBER || list.marker() == Block.Listing.Marker.STEP;
        if (numbered) {
            out.open("ol", "class", marker, "start", Integer.toString(list.start()));
        } else {
            out.open("ul", "class", marker);
        }
        out.line();
        for (Block.Item item : list.items()) {
            out.open("li");
            if (list.marker() == Block.Listing.Marker.TICK) {
                inlines.tick(item.done());
            }
            out.open("div", "class", "item");
            fill(item.content());
            out.close("div").close("li").line();
        }
        out.close(numbered ? "ol" : "ul").line();
    }

    private void figure(Block.Figure figure) {
        glyphs.unprinted(figure.description());
        out.open("div", "class", "figure").line();
        out.empty(
                        "img",
                        "src",
                        pictures.add(figure.image()),
                        "alt",
                        figure.description(),
                        "style",
                        "width: " + width(figure) + "%")
                .line();
        figure.caption().ifPresent(caption -> element("p", caption, "class", "caption"));
        out.close("div").line();
    }

    /** Less than asked for if the picture would be taller than a page, which would divide it. */
    private static int width(Block.Figure figure) {
        int fitting = TALLEST * figure.image().width() / Math.max(figure.image().height(), 1);
        return Math.max(Math.min(figure.width(), fitting), 1);
    }

    private void contents(Block.Contents contents) {
        out.open("div", "class", "contents").line();
        element("p", contents.heading(), "class", "contents-heading");
        int above = contents.within().map(id -> headings.find(id).level()).orElse(0);
        for (Headings.Entry heading : headings.listed(contents)) {
            out.open("p", "class", "entry level-" + (heading.level() - above));
            inlines.entry(heading);
            out.close("p").line();
        }
        out.close("div").line();
    }
}
