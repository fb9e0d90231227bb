package org.understudy.plan;

import java.util.List;
import java.util.Optional;
import org.understudy.source.SourceRange;

/** A block of Markdown (CommonMark 0.31 with tables and task lists). */
public sealed interface ProseBlock {

    /** @param level 1 for {@code ##}, 2 for {@code ###} … */
    record Heading(int level, List<ProseInline> content) implements ProseBlock {}

    record Paragraph(List<ProseInline> content) implements ProseBlock {}

    /** @param start number of the first item; empty for bullets */
    record Listing(Optional<Integer> start, List<Item> items) implements ProseBlock {}

    /** @param done whether the box of a task is ticked; empty when there is no box */
    record Item(Optional<Boolean> done, List<ProseBlock> content) {}

    record Quote(List<ProseBlock> content) implements ProseBlock {}

    /** Text in a fixed-width type, with its line ends; no final one. */
    record Code(String text) implements ProseBlock {}

    record Table(List<Alignment> columns, List<List<ProseInline>> head, List<List<List<ProseInline>>> rows)
            implements ProseBlock {}

    /** How the cells of a column stand. */
    enum Alignment {
        START,
        CENTRE,
        END
    }

    /** An image that stands alone. */
    record Image(String source, String description, Optional<String> title, SourceRange at) implements ProseBlock {}

    /** A thematic break. */
    record Break() implements ProseBlock {}
}
