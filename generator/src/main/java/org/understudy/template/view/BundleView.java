package org.understudy.template.view;

import java.util.List;
import java.util.Optional;

/**
 * LB, all lawyer-ready documents of a pack in one: the memo, then the annexes by their letters.
 *
 * @param parts that are put in behind the headings with their anchors
 */
public record BundleView(Frame frame, Filing filing, List<Part> parts) {

    /**
     * A document of the pack.
     *
     * @param anchor id of the heading of its title page
     * @param annex its letter; empty for the memo
     * @param document id in the catalogue
     * @param settled whether it is no draft any more
     * @param digest what tells this text of it from every other
     */
    public record Part(
            String anchor,
            Optional<String> annex,
            String document,
            String title,
            String identifier,
            boolean settled,
            Optional<String> digest) {}
}
