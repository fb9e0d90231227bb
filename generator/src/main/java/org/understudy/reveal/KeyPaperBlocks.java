package org.understudy.reveal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.document.Block;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Paragraph;
import org.understudy.document.Block.Row;
import org.understudy.document.Inline;
import org.understudy.text.CheckDigits;
import org.understudy.vault.Secret;

/** Makes ordinary blocks of what key sheets and share cards print: numbered lines and words, and a QR code. */
final class KeyPaperBlocks {
    private static final int WORDS_IN_A_ROW = 4;

    /** OPEN BOX, ISO/IEC 10646 U+2423: a space that can be seen. */
    private static final char VISIBLE_SPACE = '\u2423';

    private static final Cell EMPTY = new Cell(false, 1, List.of());

    private final Map<String, Secret> values;
    private final List<Secret> made = new ArrayList<>();

    KeyPaperBlocks(Map<String, Secret> values) {
        this.values = values;
    }

    /** The secrets that are in the blocks, to be closed with the page. */
    List<Secret> made() {
        return made;
    }

    /** For each line: its number, its characters with spaces that can be seen, its check digits; two in a row if there are many. */
    Block.Table lines(Block.SecretLines block) {
        List<Secret> lines = PassphraseLines.of(value(block.token()));
        var cells = new ArrayList<List<Cell>>();
        for (Secret line : lines) {
            Secret check = line.reveal(it -> Secret.copyOf(CheckDigits.of(it).toCharArray()));
            cells.add(List.of(
                    number(cells.size() + 1),
                    typed(visible(line)),
                    cell(
                            false,
                            Paragraph.Role.SMALL,
                            new Inline.Text(block.check() + "\u00A0"),
                            new Inline.Revealed(keep(check)))));
        }
        lines.forEach(Secret::close);
        int columns = lines.size() > PassphraseLines.MOST_IN_ONE_COLUMN ? 2 : 1;
        return table(
                cells,
                columns,
                List.of(
                        new Column(6, Alignment.END),
                        new Column(columns == 1 ? 64 : 25, Alignment.START),
                        new Column(columns == 1 ? 30 : 19, Alignment.START)));
    }

    /** Four words in a row, each with its number before it. */
    Block.Table words(Block.SecretWords block) {
        List<Secret> words = Words.of(value(block.token()));
        var cells = new ArrayList<List<Cell>>();
        words.forEach(word -> cells.add(List.of(number(cells.size() + 1), typed(keep(word)))));
        return table(cells, WORDS_IN_A_ROW, List.of(new Column(5, Alignment.END), new Column(20, Alignment.START)));
    }

    Block picture(Block.WordsPicture block) {
        try (Secret words = Words.joined(value(block.token()))) {
            return new Block.Figure(QrPicture.of(words), block.description(), block.width(), Optional.empty());
        }
    }

    private static Block.Table table(List<List<Cell>> cells, int side, List<Column> columns) {
        int rows = (cells.size() + side - 1) / side;
        var body = new ArrayList<Row>();
        for (int i = 0; i < rows; i++) {
            var row = new ArrayList<Cell>();
            for (int at = side * i; at < side * (i + 1); at++) {
                row.addAll(
                        at < cells.size()
                                ? cells.get(at)
                                : columns.stream().map(it -> EMPTY).toList());
            }
            body.add(new Row(List.copyOf(row)));
        }
        var all = new ArrayList<Column>();
        for (int i = 0; i < side; i++) {
            all.addAll(columns);
        }
        return new Block.Table(Block.Table.Role.DATA, List.copyOf(all), List.of(), List.copyOf(body));
    }

    private static Cell number(int number) {
        return cell(true, Paragraph.Role.TYPED, new Inline.Text(String.valueOf(number)));
    }

    private static Cell typed(Secret secret) {
        return cell(false, Paragraph.Role.TYPED, new Inline.Revealed(secret));
    }

    private static Cell cell(boolean heading, Paragraph.Role role, Inline... content) {
        return new Cell(heading, 1, List.of(new Paragraph(role, List.of(content))));
    }

    private Secret visible(Secret line) {
        return keep(line.reveal(text -> {
            char[] characters = new char[text.length()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = text.charAt(i) == ' ' ? VISIBLE_SPACE : text.charAt(i);
            }
            try {
                return Secret.copyOf(characters);
            } finally {
                Arrays.fill(characters, '\0');
            }
        }));
    }

    private Secret keep(Secret secret) {
        made.add(secret);
        return secret;
    }

    private Secret value(String token) {
        return Optional.ofNullable(values.get(token))
                .orElseThrow(() -> new IllegalStateException("a token without a secret"));
    }
}
