package org.understudy.render.pdf;

import java.util.List;
import org.understudy.document.Block;
import org.understudy.document.Inline;

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
            return lines(characters(paragraph.content()), width);
        } else if (block instanceof Block.Code code) {
            return lines(characters(code.content()), width);
        } else if (block instanceof Block.Figure) {
            return 10;
        }
        return 1 + lines(Nested.blocks(block), width);
    }

    private static int lines(int characters, int width) {
        return (characters + width - 1) / width;
    }

    private static int characters(List<Inline> content) {
        return content.stream().mapToInt(Extent::characters).sum();
    }

    private static int characters(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().length();
        } else if (inline instanceof Inline.Revealed revealed) {
            return revealed.secret().length();
        }
        return PlainText.of(List.of(inline)).length();
    }
}
