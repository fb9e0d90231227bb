package org.understudy.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.understudy.document.Block;
import org.understudy.document.Inline;
import org.understudy.document.Nested;

/** Guesses how much room blocks will take. */
final class Extent {
    private Extent() {}

    /** About how many lines they fill when {@code width} characters fit into one. */
    static int lines(List<Block> content, int width) {
        return content.stream()
                .mapToInt(block -> lines(block, Math.max(width, 1)))
                .sum();
    }

    private static int lines(Block block, int width) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines(paragraph.content(), width);
        } else if (block instanceof Block.Code code) {
            return inlines(code.content(), width);
        } else if (block instanceof Block.Figure) {
            return 10;
        }
        return 1 + lines(Nested.blocks(block), width);
    }

    private static int inlines(List<Inline> content, int width) {
        return content.stream()
                .map(Extent::text)
                .collect(Collectors.joining())
                .lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }

    /** As long as it is, and with its line breaks. */
    private static String text(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.LineBreak) {
            return "\n";
        } else if (inline instanceof Inline.Revealed revealed) {
            return revealed.secret().reveal(Extent::shape);
        }
        return PlainText.of(List.of(inline));
    }

    private static String shape(CharSequence secret) {
        var shape = new StringBuilder(secret.length());
        secret.chars().forEach(character -> shape.append(character == '\n' ? '\n' : '•'));
        return shape.toString();
    }
}
