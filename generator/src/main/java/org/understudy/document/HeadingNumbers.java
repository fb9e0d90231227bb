package org.understudy.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.understudy.plan.DocumentId;

/**
 * The numbers of a page's headings, 1, 1.1, 1.1.1, as every format prints them: each counts those of its level since the last one
 * above it. Where a level is left out, there is one of it. Immutable.
 */
public final class HeadingNumbers {
    private static final int DEEPEST = 5;

    private final Map<String, String> numbers;

    private HeadingNumbers(Map<String, String> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** Those of a page; none if it isn't {@link Page#numbered()}. In a bundle, the parts aren't numbered but what is in them. */
    public static HeadingNumbers of(Page page) {
        if (!page.numbered()) {
            return new HeadingNumbers(Map.of());
        }
        var count = new Count(page.imprint().document() == DocumentId.LB ? 2 : 1);
        count.add(page.body());
        return new HeadingNumbers(count.numbers);
    }

    /** The number of a heading; empty if it has none. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** The number of a heading that is referred to by it. */
    public String require(String id) {
        return of(id).orElseThrow(() ->
                new IllegalArgumentException("the number of “" + id + "”, which no numbered heading has"));
    }

    private static final class Count {
        private final int first;
        private final int[] counts = new int[DEEPEST + 1];
        private final Map<String, String> numbers = new HashMap<>();

        /** @param first the highest level that has numbers */
        Count(int first) {
            this.first = first;
        }

        void add(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    add(heading);
                }
                add(Nested.blocks(block));
            }
        }

        private void add(Block.Heading heading) {
            int level = heading.level();
            counts[level]++;
            Arrays.fill(counts, level + 1, counts.length, 0);
            if (level >= first) {
                numbers.put(
                        heading.id(),
                        IntStream.rangeClosed(first, level)
                                .map(this::atLeastOne)
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(".")));
            }
        }

        private int atLeastOne(int level) {
            counts[level] = Math.max(1, counts[level]);
            return counts[level];
        }
    }
}
