package org.understudy.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells how many of their words two pieces of a page have in common. Each is read once, however often it is asked for. */
final class Bags {
    private final Map<Object, Map<Object, Integer>> bags = new IdentityHashMap<>();

    /** Twice the words in common, over all words of both (Dice, 1945); 1 where neither has any. */
    double common(Block before, Block after) {
        return common(bag(before, List.of(before)), bag(after, List.of(after)));
    }

    double common(Block.Row before, Block.Row after) {
        return common(bag(before, within(before)), bag(after, within(after)));
    }

    double common(Block.Fact before, Block.Fact after) {
        return common(
                bag(before, List.of(new Block.Facts(List.of(before)))),
                bag(after, List.of(new Block.Facts(List.of(after)))));
    }

    double common(Block.Item before, Block.Item after) {
        return common(bag(before, before.content()), bag(after, after.content()));
    }

    private static List<Block> within(Block.Row row) {
        return row.cells().stream().flatMap(cell -> cell.content().stream()).toList();
    }

    private Map<Object, Integer> bag(Object whole, List<Block> parts) {
        return bags.computeIfAbsent(whole, unread -> {
            var bag = new HashMap<Object, Integer>();
            parts.stream()
                    .flatMap(Bags::tokens)
                    .filter(Token::isWord)
                    .forEach(token -> bag.merge(token.leaf(), 1, Integer::sum));
            return bag;
        });
    }

    private static double common(Map<Object, Integer> before, Map<Object, Integer> after) {
        int all = size(before) + size(after);
        int common = 0;
        for (Map.Entry<Object, Integer> word : before.entrySet()) {
            common += Math.min(word.getValue(), after.getOrDefault(word.getKey(), 0));
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int size(Map<Object, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<Token> tokens(Block block) {
        return Stream.concat(
                Lines.of(block).stream().flatMap(line -> Token.of(line).stream()),
                Nested.blocks(block).stream().flatMap(Bags::tokens));
    }
}
