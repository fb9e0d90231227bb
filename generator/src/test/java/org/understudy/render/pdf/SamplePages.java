package org.understudy.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.understudy.document.Block;
import org.understudy.document.Image;
import org.understudy.document.Imprint;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

/** Pages to render in tests. */
public final class SamplePages {
    private SamplePages() {}

    /** Every kind of block and inline at least once. */
    public static Page kitchenSink() {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Succession document"))));
        body.add(paragraph(Block.Paragraph.Role.SUBTITLE, text("Els de Vries Consultancy, edition 3")));
        body.add(note(Block.Note.Role.STATUS, text("Draft for review by counsel – not for signature")));
        body.add(paragraph(
                Block.Paragraph.Role.LEAD,
                text("Read page "),
                new Inline.PageReference("tables"),
                text(" first; sign in nowhere before that.")));
        body.add(new Block.Contents(List.of(text("Contents")), 3));
        body.add(heading(1, "text", "Text & “signs”"));
        body.add(paragraph(
                text("Plain, "),
                new Inline.Strong(List.of(text("strong"))),
                text(", "),
                new Inline.Emphasis(List.of(text("emphasised"))),
                text(" and "),
                new Inline.Code(List.of(text("typed --exactly <so>"))),
                text("; a footnote"),
                new Inline.Footnote(List.of(text("With an "), new Inline.Emphasis(List.of(text("aside"))))),
                text(", a"),
                new Inline.LineBreak(),
                text("line break, a box "),
                new Inline.Tick(false),
                text(" and a ticked one "),
                new Inline.Tick(true),
                text(", and room to write: "),
                new Inline.Blank(20),
                text(".")));
        body.add(paragraph(
                text("Links: "),
                link("https://portal.example.com/", text("portal.example.com")),
                text(", "),
                link("https://status.example.com/very/long/path?with=a&query=string", text("the status page")),
                text(", "),
                link("mailto:els@example.com", text("write to Els")),
                text(", "),
                link("tel:+31201234567", text("call")),
                text("; see "),
                new Inline.CrossReference("lists", List.of(text("the lists"))),
                text(" on page "),
                new Inline.PageReference("lists"),
                text(".")));
        body.add(heading(2, "secrets", "Secrets"));
        body.add(new Block.Facts(List.of(
                fact("User name", paragraph(new Inline.Code(List.of(text("els.devries"))))),
                fact("Password", paragraph(revealed("x9#Kq0O l1I|5S <&>\"'`~"))),
                fact("Backup codes", paragraph(revealed("8361-2240\n7719-0082\r\n5512-9910"))),
                fact(
                        "API key",
                        paragraph(revealed(
                                "sk_live_51HcQ0OOl1IzyTRtYq8aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefghijk"))),
                fact("Recovery", paragraph(text("With the key in the safe.")), paragraph(text("Ask Jan."))))));
        body.add(heading(1, "lists", "Lists"));
        body.add(list(Block.Listing.Marker.BULLET, 1, "First", "Second"));
        body.add(new Block.Listing(
                Block.Listing.Marker.NUMBER,
                3,
                List.of(
                        new Block.Item(
                                false,
                                List.of(
                                        paragraph(text("Outer")),
                                        new Block.Listing(
                                                Block.Listing.Marker.BULLET,
                                                1,
                                                List.of(new Block.Item(
                                                        false,
                                                        List.of(
                                                                paragraph(text("Inner")),
                                                                list(Block.Listing.Marker.BULLET, 1, "Innermost"))))))),
                        new Block.Item(false, List.of(paragraph(text("Next")), paragraph(text("Its second part")))))));
        body.add(list(
                Block.Listing.Marker.STEP,
                1,
                "Take the phone out of the safe and switch it on. The code to unlock it is in the table below; you will"
                        + " see the home screen.",
                "Open the app Authenticator."));
        body.add(new Block.Listing(
                Block.Listing.Marker.TICK,
                1,
                List.of(
                        new Block.Item(true, List.of(paragraph(text("Told the insurer")))),
                        new Block.Item(false, List.of(paragraph(text("Told the bank")))))));
        body.add(heading(1, "tables", "Tables"));
        body.add(heading(2, "read", "To be read"));
        body.add(paragraph(Block.Paragraph.Role.CAPTION, text("What renews when")));
        body.add(new Block.Table(
                Block.Table.Role.DATA,
                List.of(
                        new Block.Column(3, Block.Alignment.START),
                        new Block.Column(1, Block.Alignment.CENTRE),
                        new Block.Column(1, Block.Alignment.END)),
                List.of(row(true, "System", "When", "Price")),
                List.of(
                        row(false, "Mail", "monthly", "€ 12,00"),
                        new Block.Row(List.of(
                                cell(true, 2, text("Together")),
                                cell(false, 1, new Inline.Strong(List.of(text("€ 12,00")))))))));
        body.add(heading(3, "fill", "To be filled in"));
        body.add(new Block.Table(
                Block.Table.Role.FORM,
                List.of(new Block.Column(1, Block.Alignment.START), new Block.Column(1, Block.Alignment.START)),
                List.of(row(true, "Date", "Name")),
                List.of(row(false, "", ""), row(false, "", ""))));
        body.add(heading(4, "boxes", "Boxes"));
        body.add(note(Block.Note.Role.INFO, text("Good to know.")));
        body.add(note(Block.Note.Role.WARNING, text("Look out.")));
        body.add(note(Block.Note.Role.STOP, text("Never sign in as somebody else.")));
        body.add(new Block.Code(
                List.of(text("ssh els@host"), new Inline.LineBreak(), text("  sudo systemctl restart mail"))));
        body.add(new Block.Quote(List.of(paragraph(text("Everything is in the blue folder.")))));
        body.add(new Block.Figure(qrLike(), "QR code of the share", 30, Optional.of(List.of(text("The share")))));
        body.add(new Block.Figure(photograph(), "Where the safe is", 40, Optional.empty()));
        body.add(new Block.Passage(
                Language.FR, List.of(paragraph(text("Les volontés de l’auteur ne sont pas un testament.")))));
        body.add(new Block.Separator());
        body.add(paragraph(Block.Paragraph.Role.SMALL, text("This document confers no authority.")));
        body.add(new Block.PageBreak());
        body.add(heading(1, "sign", "Signature"));
        body.add(paragraph(text("Received in good order:")));
        body.add(new Block.Signature(List.of(
                List.of(text("Name and capacity")), List.of(text("Place and date")), List.of(text("Signature")))));
        return page(DocumentId.D2, Language.EN, "Succession document", body);
    }

    /** A page with these blocks under a title. */
    /** The same in an edition of which all is said. */
    public static Page released(Page page) {
        Imprint it = page.imprint();
        var imprint = new Imprint(
                it.document(),
                it.part(),
                it.pack(),
                it.identifier(),
                it.title(),
                it.subject(),
                it.author(),
                it.language(),
                it.edition(),
                it.asAt(),
                it.validUntil(),
                it.paper(),
                it.digest(),
                Optional.of(Edition.Status.COUNSEL_REVIEW),
                Optional.of("0123456789ab"));
        return new Page(imprint, page.header(), page.footer(), page.body(), page.secrets());
    }

    public static Page of(Block... blocks) {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(text("Title"))));
        body.addAll(Arrays.asList(blocks));
        return page(DocumentId.D2, Language.EN, "Title", body);
    }

    public static Page page(DocumentId document, Language language, String title, List<Block> body) {
        var imprint = new Imprint(
                document,
                "els",
                document + "-els",
                title,
                "Succession of Els de Vries",
                "Els de Vries",
                language,
                3,
                LocalDate.of(2026, 11, 1),
                Optional.of(LocalDate.of(2027, 11, 1)));
        return new Page(
                imprint,
                new Page.Running(List.of(text("Els de Vries Consultancy")), List.of(text(title))),
                new Page.Running(
                        List.of(text(imprint.identifier() + " · edition 3 · 9f31c2ab")),
                        List.of(text("page "), new Inline.PageNumber(), text(" of "), new Inline.PageCount())),
                body,
                Map.of());
    }

    public static Inline text(String text) {
        return new Inline.Text(text);
    }

    public static Inline link(String target, Inline content) {
        return new Inline.Link(URI.create(target), List.of(content));
    }

    public static Inline revealed(String secret) {
        return new Inline.Revealed(Secret.copyOf(secret.toCharArray()));
    }

    public static Block paragraph(Inline... content) {
        return paragraph(Block.Paragraph.Role.BODY, content);
    }

    public static Block paragraph(Block.Paragraph.Role role, Inline... content) {
        return new Block.Paragraph(role, List.of(content));
    }

    public static Block heading(int level, String id, String text) {
        return new Block.Heading(level, id, List.of(text(text)));
    }

    public static Block note(Block.Note.Role role, Inline... content) {
        return new Block.Note(role, List.of(paragraph(content)));
    }

    public static Block.Fact fact(String name, Block... value) {
        return new Block.Fact(List.of(text(name)), List.of(value));
    }

    public static Block list(Block.Listing.Marker marker, int start, String... items) {
        return new Block.Listing(
                marker,
                start,
                Arrays.stream(items)
                        .map(item -> new Block.Item(false, List.of(paragraph(text(item)))))
                        .toList());
    }

    public static Block.Row row(boolean heading, String... cells) {
        return new Block.Row(
                Arrays.stream(cells).map(cell -> cell(heading, 1, text(cell))).toList());
    }

    public static Block.Cell cell(boolean heading, int span, Inline... content) {
        return new Block.Cell(heading, span, List.of(paragraph(content)));
    }

    /** Black and white squares. */
    public static Image qrLike() {
        var picture = new BufferedImage(42, 42, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 42; x++) {
            for (int y = 0; y < 42; y++) {
                picture.setRGB(x, y, (x / 2 * 7 + y / 2 * 5) % 3 == 0 ? 0x000000 : 0xFFFFFF);
            }
        }
        return encode(picture, Image.Type.PNG, "png");
    }

    /** A JPEG in colour. */
    public static Image photograph() {
        var picture = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        for (int x = 0; x < 160; x++) {
            brush.setColor(new Color(x, 120, 200 - x));
            brush.drawLine(x, 0, x, 90);
        }
        brush.dispose();
        return encode(picture, Image.Type.JPEG, "jpeg");
    }

    private static Image encode(BufferedImage picture, Image.Type type, String name) {
        try {
            var out = new ByteArrayOutputStream();
            try (var memory = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(picture, name, memory);
            }
            return new Image(type, out.toByteArray(), picture.getWidth(), picture.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
