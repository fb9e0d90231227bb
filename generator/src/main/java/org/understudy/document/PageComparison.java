package org.understudy.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.plan.Confidentiality;

/**
 * Compares two editions of a document. What was inserted and deleted is marked in one page ({@link Block.Changed}, {@link
 * Inline.Changed}, and rows and facts with a {@link Change}): without what was deleted it says what the later one says, and without what
 * was inserted what the earlier one says, block by block and word by word.
 *
 * <p>Words that only look otherwise are deleted and inserted. A block that differs in more than its words, such as a heading of
 * another level or a table with other columns, is deleted and inserted as a whole; so is what was moved. Where pages break, what the table of contents lists, and what the imprint says, is that of the later one.
 */
public final class PageComparison {
    private PageComparison() {}

    /**
     * @param before the earlier edition
     * @param after the later edition, whose imprint the comparison has
     * @return empty if they say the same, whatever their headers and footers say
     * @throws IllegalArgumentException if one may hold secrets
     */
    public static Optional<Page> of(Page before, Page after) {
        var comparison = new BlockComparison();
        List<Block> compared =
                comparison.compare(open(before).body(), open(after).body());
        List<Block> settled = ChangedReferences.settle(before, after, compared, comparison.headings());
        return Optional.of(settled)
                .filter(body -> !body.equals(after.body()))
                .map(body -> new Page(
                        after.imprint(),
                        running(before.header(), after.header()),
                        running(before.footer(), after.footer()),
                        body,
                        Map.of()));
    }

    private static Page open(Page page) {
        if (page.confidentiality() == Confidentiality.PROTECTED) {
            throw new IllegalArgumentException(page.imprint().document() + " may hold secrets");
        }
        return page;
    }

    private static Page.Running running(Page.Running before, Page.Running after) {
        return new Page.Running(
                LineComparison.of(before.start(), after.start()),
                LineComparison.of(before.box(), after.box()),
                LineComparison.of(before.end(), after.end()));
    }
}
