package org.understudy.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.understudy.plan.DocumentId;
import org.understudy.text.Language;

/** Lawyer-ready pages of any shape, and later editions of them: the same for the same seed. */
public final class EditedPages {
    private static final List<String> WORDS = List.of(
            "the",
            "successor",
            "may",
            "act",
            "for",
            "Maria",
            "until",
            "3",
            "May",
            "account",
            "of",
            "a",
            "client",
            "naïve",
            "Straße",
            "2.1",
            "keeps",
            "records,",
            "(confidential)",
            "and",
            "pays.");

    private final Random random;
    private final Image[] images;
    private final boolean footnotes;
    private int ids;

    /**
     * @param footnotes whether they have any
     * @param images one at least
     */
    public EditedPages(long seed, boolean footnotes, Image... images) {
        random = new Random(seed);
        this.footnotes = footnotes;
        this.images = images.clone();
    }

    /** An edition with that body. */
    public static Page page(int edition, List<Block> body) {
        var imprint = new Imprint(
                DocumentId.L6,
                "els",
                "L6-els",
                "Draft successor agreement",
                "Succession of Maria",
                "Maria de Vries",
                Language.EN,
                edition,
                LocalDate.of(2025, 3, edition),
                Optional.empty());
        var footer = new Page.Running(
                List.of(new Inline.Text("L6-els, edition " + edition)),
                List.of(new Inline.Text("Initials")),
                List.of(new Inline.Text("draft " + edition)));
        return new Page(
                imprint,
                new Page.Running(List.of(new Inline.Text("Successor agreement")), List.of()),
                footer,
                body,
                Map.of());
    }

    /** The first edition. */
    public List<Block> body(int length) {
        var body = new ArrayList<Block>();
        body.add(new Block.Title(line()));
        body.add(new Block.Heading(1, "first", List.of(text("First "), text(words()))));
        if (footnotes) {
            body.add(new Block.Paragraph(
                    Block.Paragraph.Role.BODY, List.of(text("As said."), new Inline.Footnote(List.of(text(words()))))));
        }
        for (int i = 0; i < length; i++) {
            body.add(outer());
        }
        return closed(body);
    }

    /** A heading is never the last thing. */
    private List<Block> closed(List<Block> body) {
        if (body.get(body.size() - 1) instanceof Block.Heading) {
            body.add(paragraph());
        }
        return body;
    }

    /** A later edition, in which a few things are otherwise. */
    public List<Block> edited(List<Block> body) {
        var edited = new ArrayList<Block>();
        edited.add(new Block.Title(editedLine(((Block.Title) body.get(0)).content())));
        int kept = footnotes ? 3 : 2;
        edited.addAll(body.subList(1, kept));
        edited.addAll(edit(body.subList(kept, body.size()), this::edited, this::outer));
        return closed(edited);
    }

    private <T> List<T> edit(List<T> parts, UnaryOperator<T> change, Supplier<T> other) {
        var edited = new ArrayList<T>();
        for (T part : parts) {
            switch (random.nextInt(9)) {
                case 0 -> edited.add(other.get());
                case 1 -> {
                    edited.add(part);
                    edited.add(other.get());
                }
                case 2 -> {}
                case 3, 4 -> edited.add(change.apply(part));
                default -> edited.add(part);
            }
        }
        return edited;
    }

    private Block edited(Block block) {
        if (block instanceof Block.Heading heading) {
            boolean renamed = random.nextInt(3) == 0;
            List<Inline> words = edit(heading.content(), this::edited, () -> text(words()));
            return new Block.Heading(
                    heading.level(), renamed ? id() : heading.id(), words.isEmpty() ? heading.content() : words);
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.role(), editedLine(paragraph.content()));
        } else if (block instanceof Block.Code code) {
            return new Block.Code(editedLine(code.content()));
        } else if (block instanceof Block.Listing list) {
            return new Block.Listing(
                    list.marker(), list.start(), atLeastOne(edit(list.items(), this::edited, this::item), this::item));
        } else if (block instanceof Block.Table table) {
            int columns = table.columns().size();
            return new Block.Table(
                    table.role(),
                    table.columns(),
                    random.nextInt(3) == 0
                            ? table.head()
                            : table.head().stream().map(this::edited).toList(),
                    atLeastOne(edit(table.body(), this::edited, () -> row(columns)), () -> row(columns)));
        } else if (block instanceof Block.Facts facts) {
            return new Block.Facts(atLeastOne(edit(facts.facts(), this::edited, this::fact), this::fact));
        } else if (block instanceof Block.Note note) {
            return new Block.Note(note.role(), editedBlocks(note.content()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(editedBlocks(quote.content()));
        } else if (block instanceof Block.Passage passage) {
            return new Block.Passage(passage.language(), editedBlocks(passage.content()));
        } else if (block instanceof Block.Figure figure) {
            return new Block.Figure(
                    random.nextBoolean() ? figure.image() : image(),
                    figure.description(),
                    figure.width(),
                    figure.caption().map(this::editedLine));
        } else if (block instanceof Block.Signature signature) {
            return new Block.Signature(atLeastOne(edit(signature.lines(), this::editedLine, this::line), this::line));
        }
        return block;
    }

    private static <T> List<T> atLeastOne(List<T> parts, Supplier<T> other) {
        return parts.isEmpty() ? List.of(other.get()) : parts;
    }

    private List<Block> editedBlocks(List<Block> blocks) {
        return atLeastOne(edit(blocks, this::edited, () -> block(0)), () -> block(0));
    }

    private Block.Item edited(Block.Item item) {
        return new Block.Item(random.nextInt(4) == 0 != item.done(), editedBlocks(item.content()));
    }

    private Block.Row edited(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(cell -> new Block.Cell(
                        cell.heading(),
                        cell.span(),
                        random.nextBoolean() ? cell.content() : cellContent(cell.content())))
                .toList());
    }

    private List<Block> cellContent(List<Block> content) {
        return random.nextInt(4) == 0 ? List.of() : edit(content, this::edited, () -> block(0));
    }

    private Block.Fact edited(Block.Fact fact) {
        return new Block.Fact(random.nextBoolean() ? fact.name() : editedLine(fact.name()), cellContent(fact.value()));
    }

    private List<Inline> editedLine(List<Inline> line) {
        return edit(line, this::edited, () -> inline(1));
    }

    private Inline edited(Inline inline) {
        if (inline instanceof Inline.Text text) {
            List<String> words = new ArrayList<>(List.of(text.text().strip().split(" ")));
            words.set(random.nextInt(words.size()), word());
            if (random.nextBoolean()) {
                words.add(random.nextInt(words.size() + 1), word());
            }
            return text(String.join(" ", words) + " ");
        } else if (inline instanceof Inline.Strong strong) {
            return random.nextInt(3) == 0
                    ? new Inline.Emphasis(strong.content())
                    : new Inline.Strong(editedLine(strong.content()));
        }
        return inline;
    }

    private Block outer() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new Block.Heading(1 + random.nextInt(3), id(), List.of(text(words())));
            case 3 -> pick(new Block.Separator(), new Block.PageBreak());
            case 4 -> new Block.Signature(some(3, this::line));
            case 5 -> table();
            case 6 -> new Block.Facts(some(4, this::fact));
            case 7 -> new Block.Passage(pick(Language.NL, Language.DE), some(2, () -> block(1)));
            default -> block(2);
        };
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0, 1, 2, 3 ->
                new Block.Paragraph(
                        pick(
                                Block.Paragraph.Role.BODY,
                                Block.Paragraph.Role.BODY,
                                Block.Paragraph.Role.LEAD,
                                Block.Paragraph.Role.SMALL),
                        line());
            case 4 -> new Block.Code(List.of(text("ls -l"), new Inline.LineBreak(), text(words())));
            case 5 ->
                new Block.Listing(
                        pick(Block.Listing.Marker.values()),
                        1,
                        some(4, () -> new Block.Item(random.nextInt(4) == 0, itemContent())));
            case 6 -> new Block.Note(pick(Block.Note.Role.values()), some(3, () -> block(0)));
            case 7 -> new Block.Quote(some(2, () -> block(0)));
            default ->
                new Block.Figure(
                        image(),
                        "a picture",
                        10,
                        random.nextBoolean() ? Optional.of(List.of(text(words()))) : Optional.empty());
        };
    }

    private List<Block> itemContent() {
        return Stream.concat(
                        Stream.of(paragraph()), some(2, () -> block(0)).stream().skip(1))
                .toList();
    }

    private Block.Item item() {
        return new Block.Item(false, itemContent());
    }

    private Block paragraph() {
        return new Block.Paragraph(Block.Paragraph.Role.BODY, line());
    }

    private Block.Fact fact() {
        return new Block.Fact(List.of(text(words())), random.nextInt(5) == 0 ? List.of() : some(2, () -> block(0)));
    }

    private Block.Table table() {
        int columns = 1 + random.nextInt(4);
        return new Block.Table(
                pick(Block.Table.Role.values()),
                IntStream.range(0, columns)
                        .mapToObj(i -> new Block.Column(2 + random.nextInt(2), pick(Block.Alignment.values())))
                        .toList(),
                random.nextBoolean() ? List.of(row(columns)) : List.of(),
                some(5, () -> row(columns)));
    }

    private Block.Row row(int columns) {
        var cells = new ArrayList<Block.Cell>();
        for (int left = columns; left > 0; ) {
            int span = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : 1;
            cells.add(new Block.Cell(
                    random.nextBoolean(), span, random.nextInt(5) == 0 ? List.of() : some(2, () -> block(0))));
            left -= span;
        }
        return new Block.Row(cells);
    }

    private List<Inline> line() {
        return some(5, () -> inline(1));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 15 : 8)) {
            case 0 -> pick(new Inline.LineBreak(), new Inline.Tick(random.nextBoolean()), new Inline.Blank(9));
            case 1 -> new Inline.NumberReference("first");
            case 2, 3, 4, 5, 6, 7 -> text(words());
            case 8, 9 -> new Inline.Strong(List.of(inline(0), inline(0)));
            case 10 -> new Inline.Emphasis(List.of(inline(0)));
            case 11 -> new Inline.Code(List.of(text(words())));
            case 12 -> new Inline.Link(URI.create("https://example.com/" + random.nextInt(3)), List.of(text("there ")));
            case 13 -> new Inline.CrossReference("first", List.of(text("above ")));
            default ->
                footnotes && random.nextInt(2) == 0 ? new Inline.Footnote(List.of(text(words()))) : text(words());
        };
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }

    private String words() {
        return Stream.generate(this::word).limit(1 + random.nextInt(9)).reduce("", (words, word) -> words + word + " ");
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String id() {
        return "h" + ++ids;
    }

    private Image image() {
        return pick(images);
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(1 + random.nextInt(most)).toList();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
