package org.understudy.read;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.ProseBlock;
import org.understudy.source.SourceFile;

/** Reads the prose of a file: CommonMark with tables, task lists and footnotes, without raw HTML. */
final class MarkdownReader {
    private static final int MAX_BLOCK_DEPTH = 40;
    private static final int MAX_INLINE_DEPTH = 40;

    private final Parser parser = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_BLOCK_DEPTH)
            .maxInlineNesting(MAX_INLINE_DEPTH)
            .build();

    /** The blocks from an offset of a file to its end. */
    List<ProseBlock> read(SourceFile file, int start, Diagnostics diagnostics) {
        Node document = parser.parse(file.text().substring(start));
        var places = new NodePlaces(file, start);
        Footnotes footnotes = Footnotes.of(document);
        List<ProseBlock> blocks = new ProseBuilder(places, diagnostics, footnotes).blocks(document);
        for (FootnoteDefinition unused : footnotes.unused()) {
            diagnostics.add(places.of(unused), ReadRules.UNUSED_FOOTNOTE, unused.getLabel());
        }
        return blocks;
    }
}
