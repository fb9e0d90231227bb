package org.understudy.render.odt;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.understudy.document.Block;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Fact;
import org.understudy.document.Block.Facts;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;
import org.understudy.document.Block.Listing.Marker;
import org.understudy.document.Block.Note;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Block.Row;
import org.understudy.document.Block.Table;
import org.understudy.document.Image;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

/** A page with every kind of block and inline on it. */
public final class KitchenSink {
    private KitchenSink() {}

    public static Imprint imprint() {
        return new Imprint(
                DocumentId.D2,
                "els",
                "D2-els",
                "Succession document",
                "Harbour Consulting",
                "Maria de Vries",
                Language.EN,
                3,
                LocalDate.of(2026, 11, 22),
                Optional.of(LocalDate.of(2027, 11, 22)));
    }

    public static Page page() {
        return new Page(imprint(), header(), footer(), body(), Map.of());
    }

    static Running header() {
        return new Running(List.of(text("Succession document")), List.of(text("For Els & Co. <only>")));
    }

    static Running footer() {
        return new Running(
                List.of(text("D2-els · edition 3 · 4f2a9c · initials "), new Inline.Blank(8)),
                List.of(text("page "), new Inline.PageNumber(), text(" of "), new Inline.PageCount()));
    }

    static List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(text("Succession document"))));
        blocks.add(
                new Paragraph(Paragraph.Role.SUBTITLE, List.of(text("Harbour Consulting · as at 22 November 2026"))));
        blocks.add(new Paragraph(
                Paragraph.Role.LEAD, List.of(text("Call Jan first; sign in nowhere before he has answered."))));
        blocks.add(note(Note.Role.STATUS, "Draft for review by counsel — not for signature"));
        blocks.add(new Block.Contents(List.of(text("Contents")), 3));
        blocks.add(heading(1, "inlines", "What stands in a line"));
        blocks.addAll(inlines());
        blocks.add(heading(1, "lists", "Lists"));
        blocks.addAll(lists());
        blocks.add(new Block.PageBreak());
        blocks.add(heading(1, "tables", "Tables and facts"));
        blocks.addAll(tables());
        blocks.add(heading(1, "notes", "Notes, code and pictures"));
        blocks.addAll(notes());
        blocks.add(heading(2, "languages", "Other languages"));
        blocks.add(new Block.Passage(
                Language.NL,
                List.of(
                        body(text("Bel eerst de curator; teken niets.")),
                        new Block.Quote(List.of(body(text("„Wie schrijft, die blijft.”")))))));
        blocks.add(new Block.Separator());
        blocks.add(heading(2, "signature", "Signature"));
        blocks.add(body(text("Signed in two copies, of which each party keeps one.")));
        blocks.add(new Block.Signature(List.of(
                List.of(text("Full legal name")),
                List.of(text("Capacity")),
                List.of(text("Place and date")),
                List.of(text("Signature")))));
        return blocks;
    }

    private static List<Block> inlines() {
        return List.of(
                body(
                        text("Plain, "),
                        new Inline.Strong(List.of(text("strong, "), new Inline.Emphasis(List.of(text("both, "))))),
                        new Inline.Emphasis(List.of(text("emphasis, "))),
                        new Inline.Code(List.of(text("two  spaces, a\ttab"))),
                        text(" & < > \" ' é ü 漢字 🔑, a break"),
                        new Inline.LineBreak(),
                        text("and the next line.")),
                body(
                        text("Mail "),
                        new Inline.Link(URI.create("mailto:jan@example.org"), List.of(text("jan@example.org"))),
                        text(" or read "),
                        new Inline.Link(
                                URI.create("https://example.org/a?b=c&d=%20e"),
                                List.of(text("https://example.org/a?b=c&d=%20e"))),
                        text("."),
                        new Inline.Footnote(List.of(
                                text("As at the day of this edition; see "),
                                new Inline.CrossReference("lists", List.of(text("Lists"))),
                                text("."))),
                        text(" See "),
                        new Inline.CrossReference("tables", List.of(text("Tables and facts"))),
                        text(" on page "),
                        new Inline.PageReference("tables"),
                        text(", or "),
                        new Inline.CrossReference("lists", List.of(text("what comes next"))),
                        text("."),
                        new Inline.Footnote(List.of(text("A second footnote.")))),
                body(
                        text("Name: "),
                        new Inline.Blank(24),
                        text("  agreed "),
                        new Inline.Tick(true),
                        text(" refused "),
                        new Inline.Tick(false)),
                body(text("Password: "), secret(" correct  horse\nbattery\tstaple ")),
                new Paragraph(Paragraph.Role.SMALL, List.of(text("This paper confers no authority."))));
    }

    private static List<Block> lists() {
        return List.of(
                list(
                        Marker.BULLET,
                        item(
                                body(text("First")),
                                list(Marker.NUMBER, item(body(text("One"))), item(body(text("Two"))))),
                        item(body(text("Second")), list(Marker.NUMBER, item(body(text("One again")))))),
                list(
                        Marker.STEP,
                        item(body(text("Open the drawer.")), body(text("You will see a blue key."))),
                        item(
                                body(text("Plug the key in.")),
                                note(Note.Role.WARNING, "If it blinks red, stop."),
                                body(text("It blinks green."))),
                        item(body(text("Type the code.")), new Block.Code(List.of(text("ssh  -v host"))))),
                body(text("A new list begins again:")),
                list(Marker.STEP, item(body(text("Call Jan.")))),
                new Listing(Marker.NUMBER, 5, List.of(item(body(text("Five"))), item(body(text("Six"))))),
                new Listing(
                        Marker.TICK,
                        1,
                        List.of(
                                item(body(text("To do"))),
                                new Item(true, List.of(body(text("Done")))),
                                item(body(text("To do, too"))))));
    }

    private static List<Block> tables() {
        return List.of(
                new Paragraph(Paragraph.Role.CAPTION, List.of(text("Accounts by name"))),
                new Table(
                        Table.Role.DATA,
                        List.of(
                                new Column(3, Alignment.START),
                                new Column(2, Alignment.CENTRE),
                                new Column(1, Alignment.END)),
                        List.of(new Row(List.of(head("Account"), head("Renewal"), head("Cost")))),
                        List.of(
                                new Row(List.of(
                                        new Cell(true, 1, List.of(body(text("Registrar")))),
                                        cell(body(text("1 March 2027"))),
                                        cell(body(text("12.00"))))),
                                new Row(List.of(
                                        cell(list(Marker.BULLET, item(body(text("Mail"))), item(body(text("Files"))))),
                                        new Cell(false, 2, List.of(body(text("not on file")))))),
                                new Row(List.of(cell(), cell(body(secret("0O1lI5S-" + "x".repeat(52)))), cell())))),
                new Facts(List.of(
                        new Fact(List.of(text("User name")), List.of(body(new Inline.Code(List.of(text("maria")))))),
                        new Fact(List.of(text("Password")), List.of(body(secret("Tr0ub4dor &3")))),
                        new Fact(
                                List.of(text("Devices")),
                                List.of(list(Marker.BULLET, item(body(text("Phone"))), item(body(text("Key")))))))),
                new Table(
                        Table.Role.FORM,
                        List.of(new Column(1, Alignment.START), new Column(1, Alignment.START)),
                        List.of(new Row(List.of(head("Name"), head("Date")))),
                        List.of(new Row(List.of(cell(), cell())), new Row(List.of(cell(), cell())))));
    }

    private static List<Block> notes() {
        return List.of(
                note(Note.Role.INFO, "The office opens at nine."),
                note(Note.Role.WARNING, "The code works once."),
                new Note(
                        Note.Role.STOP,
                        List.of(
                                body(new Inline.Strong(List.of(text("Don’t wipe the phone.")))),
                                list(Marker.BULLET, item(body(text("It holds the only authenticator.")))))),
                new Block.Code(List.of(
                        text("#!/bin/sh"),
                        new Inline.LineBreak(),
                        text("  restic  restore latest \\"),
                        new Inline.LineBreak(),
                        text("\t--target /srv  # "),
                        secret("k3y"))),
                new Block.Quote(List.of(body(text("Keep calm and read the runbook.")))),
                new Block.Figure(
                        png(29),
                        "A chequered square, standing for a QR code",
                        25,
                        Optional.of(List.of(text("Code for the authenticator")))),
                heading(2, "deep", "A heading of the second level"),
                heading(3, "deeper", "A heading of the third level"),
                heading(4, "deepest", "A heading of the fourth level"));
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    static Inline secret(String value) {
        return new Inline.Revealed(Secret.ofUtf8(value.getBytes(StandardCharsets.UTF_8)));
    }

    static Paragraph body(Inline... content) {
        return new Paragraph(Paragraph.Role.BODY, List.of(content));
    }

    static Block.Heading heading(int level, String id, String words) {
        return new Block.Heading(level, id, List.of(text(words)));
    }

    static Note note(Note.Role role, String words) {
        return new Note(role, List.of(body(text(words))));
    }

    static Listing list(Marker marker, Item... items) {
        return new Listing(marker, 1, List.of(items));
    }

    static Item item(Block... content) {
        return new Item(false, List.of(content));
    }

    static Cell cell(Block... content) {
        return new Cell(false, 1, List.of(content));
    }

    static Cell head(String words) {
        return new Cell(true, 1, List.of(body(text(words))));
    }

    /** A chequered square, that many pixels wide. */
    static Image png(int size) {
        var rows = new byte[size * (size + 1)];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                rows[y * (size + 1) + 1 + x] = (byte) ((x + y) % 2 == 0 ? 0 : 255);
            }
        }
        var deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] compressed = new byte[rows.length + 64];
        int length = deflater.deflate(compressed);
        deflater.end();
        var png = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(png)) {
            out.writeLong(0x89504E470D0A1A0AL);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(size);
            fields.writeInt(size);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", Arrays.copyOf(compressed, length));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(Image.Type.PNG, png.toByteArray(), size, size);
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
