package org.understudy.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which of many patterns can match in a line, by reading it once. Immutable. */
final class LineHints {
    private final Map<HintedPattern, Long> needed = new HashMap<>();
    private final HintShapes shapes = new HintShapes();
    private final HintWords words;

    /** @param patterns with no more than {@link Long#SIZE} different groups of hints */
    LineHints(List<HintedPattern> patterns) {
        Map<List<String>, Long> groups = new HashMap<>();
        for (HintedPattern pattern : patterns) {
            long all = 0;
            for (List<String> group : pattern.hints()) {
                all |= groups.computeIfAbsent(group, it -> 1L << groups.size());
            }
            needed.put(pattern, all);
        }
        if (groups.size() > Long.SIZE) {
            throw new IllegalStateException(groups.size() + " groups");
        }
        var plain = new ArrayList<HintWords.Word>();
        groups.forEach((group, mask) -> group.forEach(hint -> {
            if (HintShapes.isShape(hint)) {
                shapes.add(hint, mask);
            } else {
                plain.add(new HintWords.Word(hint, mask));
            }
        }));
        words = new HintWords(plain);
    }

    /** A bit for each group of hints that one of the pattern's line must have. */
    long needed(HintedPattern pattern) {
        return needed.getOrDefault(pattern, 0L);
    }

    /** A bit for each group of hints of which one stands in a line: from {@code start} up to, not including, {@code end}. */
    long in(char[] text, int start, int end) {
        int word = 0;
        long shape = 0;
        long found = 0;
        long ended = 0;
        for (int i = start; i < end; i++) {
            char letter = HintLetters.of(text[i]);
            word = words.next(word, letter);
            found |= words.found(word);
            shape = shapes.next(shape, letter);
            ended |= shapes.ended(shape);
        }
        return found | shapes.found(ended);
    }
}
