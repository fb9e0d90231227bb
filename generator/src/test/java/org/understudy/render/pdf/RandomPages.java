package org.understudy.render.pdf;

import static org.understudy.render.pdf.SamplePages.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Page;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** Pages of any shape the tree allows, the same for the same seed. Every text in them has a word of its own. */
final class RandomPages {
    private final Random random;
    private final List<String> words = new ArrayList<>();
    private int level;

    RandomPages(long seed) {
        random = new Random(seed);
    }

    Page page() {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(List.of(word())));
        body.add(new Block.Heading(1, "first", List.of(word())));
        level = 1;
        for (int i = 0; i < 40; i++) {
            body.add(outer());
        }
        return SamplePages.page(DocumentId.D2, Language.EN, "Random", body);
    }

    /** What must be read on the page. */
    List<String> words() {
        return words;
    }

    private Block outer() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> heading();
            case 2 ->
                random.nextInt(3) == 0
                        ? new Block.Contents(inlines(1), 4)
                        : pick(new Block.Separator(), new Block.PageBreak());
            case 3 -> new Block.Signature(some(3, () -> inlines(1)));
            case 4 -> table();
            case 5 -> new Block.Facts(some(5, () -> new Block.Fact(inlines(1), blocks(1))));
            case 6 -> new Block.Passage(pick(Language.values()), blocks(2));
            default -> block(2);
        };
    }

    private Block heading() {
        level = 1 + random.nextInt(Math.min(level + 1, 4));
        return new Block.Heading(level, "h " + words.size() + " %é", List.of(word()));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0, 1, 2 -> new Block.Paragraph(pick(Block.Paragraph.Role.values()), inlines(2));
            case 3 -> new Block.Code(inlines(1));
            case 4 ->
                new Block.Listing(
                        pick(Block.Listing.Marker.values()),
                        random.nextInt(12),
                        some(4, () -> new Block.Item(random.nextBoolean(), blocks(depth))));
            case 5 -> new Block.Note(pick(Block.Note.Role.values()), blocks(depth));
            case 6 -> new Block.Quote(blocks(depth));
            default ->
                new Block.Figure(
                        pick(SamplePages.qrLike(), SamplePages.photograph()),
                        "a picture",
                        1 + random.nextInt(100),
                        random.nextBoolean() ? Optional.of(inlines(1)) : Optional.empty());
        };
    }

    private Block table() {
        int columns = 1 + random.nextInt(4);
        return new Block.Table(
                pick(Block.Table.Role.values()),
                Stream.generate(() -> new Block.Column(2 + random.nextInt(2), pick(Block.Alignment.values())))
                        .limit(columns)
                        .toList(),
                random.nextBoolean() ? List.of(head(columns)) : List.of(),
                some(6, () -> row(columns)));
    }

    private Block.Row head(int columns) {
        return new Block.Row(Stream.generate(() -> SamplePages.cell(true, 1, text(newWord())))
                .limit(columns)
                .toList());
    }

    private Block.Row row(int columns) {
        var cells = new ArrayList<Block.Cell>();
        for (int left = columns; left > 0; ) {
            int span = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : 1;
            cells.add(new Block.Cell(random.nextBoolean(), span, blocks(0)));
            left -= span;
        }
        return new Block.Row(cells);
    }

    private List<Block> blocks(int depth) {
        return some(3, () -> block(Math.max(depth - 1, 0)));
    }

    private List<Inline> inlines(int depth) {
        return some(6, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 5)) {
            case 0, 1, 2 -> word();
            case 3 -> pick(new Inline.LineBreak(), new Inline.Tick(random.nextBoolean()), new Inline.Blank(9));
            case 4 -> new Inline.PageReference("first");
            case 5, 6 -> new Inline.Strong(inlines(depth - 1));
            case 7, 8 -> new Inline.Emphasis(inlines(depth - 1));
            case 9 -> new Inline.Code(inlines(depth - 1));
            case 10 -> new Inline.Link(URI.create("https://example.com/" + words.size()), inlines(depth - 1));
            case 11 -> new Inline.CrossReference("first", inlines(depth - 1));
            case 12 -> random.nextInt(4) == 0 ? new Inline.Footnote(List.of(word())) : word();
            default -> SamplePages.revealed(newWord() + " ".repeat(random.nextInt(3)) + "x".repeat(random.nextInt(90)));
        };
    }

    private Inline word() {
        return text(newWord() + (random.nextInt(5) == 0 ? " lorem ipsum dolor".repeat(random.nextInt(20)) : " "));
    }

    private String newWord() {
        String word = "w" + words.size() + "w";
        words.add(word);
        return word;
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
