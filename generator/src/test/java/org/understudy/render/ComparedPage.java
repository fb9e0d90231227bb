package org.understudy.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.Change;
import org.understudy.document.EditedPages;
import org.understudy.document.Inline;
import org.understudy.document.Page;

/** A small comparison, with a change of each kind that renderers treat in a way of its own. */
public final class ComparedPage {
    private ComparedPage() {}

    public static Page page() {
        return EditedPages.page(
                2,
                List.of(
                        new Block.Title(List.of(new Inline.Remark("A comparison."), text("Agreement"))),
                        new Block.Heading(1, "one", List.of(text("Scope"))),
                        body(text("Until "), come(text("4 June")), gone(text("3 May")), text(" 2025.")),
                        changed(Change.DELETED, new Block.Heading(2, "old", List.of(text("Old")))),
                        changed(
                                Change.DELETED,
                                body(text("Gone, as "), new Inline.NumberReference("old"), text(" says."))),
                        changed(Change.INSERTED, new Block.Heading(2, "new", List.of(text("New")))),
                        new Block.Note(
                                Block.Note.Role.INFO,
                                List.of(body(text("Kept.")), changed(Change.INSERTED, body(text("Last in a note."))))),
                        new Block.Listing(
                                Block.Listing.Marker.TICK,
                                1,
                                List.of(
                                        new Block.Item(true, List.of(body(text("done")))),
                                        new Block.Item(false, List.of(changed(Change.DELETED, body(text("to do"))))))),
                        table(Optional.empty(), "kept"),
                        changed(Change.DELETED, table(Optional.empty(), "whole table")),
                        changed(Change.DELETED, new Block.Signature(List.of(List.of(text("Place"))))),
                        new Block.Facts(List.of(
                                new Block.Fact(List.of(text("kept")), List.of()),
                                new Block.Fact(
                                        List.of(text("come")),
                                        List.of(body(text("fact"))),
                                        Optional.of(Change.INSERTED)))),
                        body(gone(new Inline.Link(URI.create("https://example.com/"), List.of(text("there"))))),
                        changed(Change.INSERTED, new Block.Code(List.of(text("at the end"))))));
    }

    private static Block table(Optional<Change> none, String words) {
        List<Block.Row> rows = Stream.of(none, Optional.of(Change.INSERTED), Optional.of(Change.DELETED))
                .limit(words.equals("kept") ? 3 : 1)
                .map(change -> new Block.Row(List.of(new Block.Cell(false, 1, List.of(body(text(words))))), change))
                .toList();
        return new Block.Table(
                Block.Table.Role.DATA, List.of(new Block.Column(1, Block.Alignment.START)), List.of(), rows);
    }

    private static Block changed(Change change, Block block) {
        return new Block.Changed(change, List.of(block));
    }

    private static Block body(Inline... line) {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(line));
    }

    private static Inline gone(Inline inline) {
        return new Inline.Changed(Change.DELETED, List.of(inline));
    }

    private static Inline come(Inline inline) {
        return new Inline.Changed(Change.INSERTED, List.of(inline));
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }
}
