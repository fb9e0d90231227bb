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
    private final Map<String, String> before;

    private HeadingNumbers(Map<String, String> numbers, Map<String, String> before) {
        this.numbers = Map.copyOf(numbers);
        this.before = Map.copyOf(before);
    }

    /**
     * Those of a page; none if it isn't {@link Page#numbered()}. In a bundle, the parts aren't numbered but what is in them. In a
     * comparison, headings that were deleted aren't counted.
     */
    public static HeadingNumbers of(Page page) {
        return new HeadingNumbers(counted(page, Change.DELETED), counted(page, Change.INSERTED));
    }

    private static Map<String, String> counted(Page page, Change without) {
        if (!page.numbered()) {
            return Map.of();
        }
        var count = new Count(page.imprint().document() == DocumentId.LB ? 2 : 1, without);
        count.add(page.body());
        return count.numbers;
    }

    /** The number of a heading; empty if it has none. One that was deleted has the number that it had. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(numbers.getOrDefault(id, before.get(id)));
    }

    /** The number that a heading had in the earlier one of the pages that were compared. */
    public Optional<String> before(String id) {
        return Optional.ofNullable(before.get(id));
    }

    /** The number of a heading that is referred to by it. */
    public String require(String id) {
        return of(id).orElseThrow(() ->
                new IllegalArgumentException("the number of “" + id + "”, which no numbered heading has"));
    }

    private static final class Count {
        private final int first;
        private final Change without;
        private final int[] counts = new int[DEEPEST + 1];
        private final Map<String, String> numbers = new HashMap<>();

        /** @param first the highest level that has numbers */
        Count(int first, Change without) {
            this.first = first;
            this.without = without;
        }

        void add(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Heading heading) {
                    add(heading);
                }
                if (!(block instanceof Block.Changed changed) || changed.change() != without) {
                    add(Nested.blocks(block));
                }
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
