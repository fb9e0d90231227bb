package org.understudy.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;

/** Turns the blocks of a Markdown tree into prose. */
final class ProseBuilder {
    private final NodePlaces places;
    private final Diagnostics diagnostics;
    private final InlineBuilder inlines;

    ProseBuilder(NodePlaces places, Diagnostics diagnostics, Footnotes footnotes) {
        this.places = places;
        this.diagnostics = diagnostics;
        this.inlines = new InlineBuilder(places, diagnostics, footnotes);
    }

    List<ProseBlock> blocks(Node parent) {
        var blocks = new ArrayList<ProseBlock>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        return List.copyOf(blocks);
    }

    private Optional<ProseBlock> block(Node node) {
        if (node instanceof Paragraph) {
            return Optional.of(paragraph(node));
        } else if (node instanceof Heading heading) {
            return Optional.of(new ProseBlock.Heading(Math.max(1, heading.getLevel() - 1), inlines.of(heading)));
        } else if (node instanceof BulletList) {
            return Optional.of(new ProseBlock.Listing(Optional.empty(), items(node)));
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            return Optional.of(new ProseBlock.Listing(Optional.of(start == null ? 1 : start), items(node)));
        } else if (node instanceof BlockQuote) {
            return Optional.of(new ProseBlock.Quote(blocks(node)));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new ProseBlock.Code(withoutFinalLineEnd(code.getLiteral())));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new ProseBlock.Code(withoutFinalLineEnd(code.getLiteral())));
        } else if (node instanceof TableBlock table) {
            return Optional.of(table(table));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new ProseBlock.Break());
        } else if (node instanceof HtmlBlock) {
            diagnostics.add(places.of(node), ReadRules.RAW_HTML);
            return Optional.empty();
        } else if (node instanceof FootnoteDefinition
                || node instanceof LinkReferenceDefinition
                || node instanceof TaskListItemMarker) {
            return Optional.empty();
        }
        throw new IllegalStateException("unexpected Markdown node " + node.getClass());
    }

    private static String withoutFinalLineEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private ProseBlock paragraph(Node paragraph) {
        Node only = paragraph.getFirstChild();
        if (only instanceof Image image && only.getNext() == null) {
            return new ProseBlock.Image(
                    inlines.checked(image.getDestination(), image),
                    inlines.checked(inlines.plainText(image), image),
                    Optional.ofNullable(image.getTitle()).map(title -> inlines.checked(title, image)),
                    places.of(image));
        }
        return new ProseBlock.Paragraph(inlines.of(paragraph));
    }

    private List<ProseBlock.Item> items(Node list) {
        var items = new ArrayList<ProseBlock.Item>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<Boolean> done = item.getFirstChild() instanceof TaskListItemMarker marker
                    ? Optional.of(marker.isChecked())
                    : Optional.empty();
            items.add(new ProseBlock.Item(done, blocks(item)));
        }
        return List.copyOf(items);
    }

    private ProseBlock table(TableBlock table) {
        var columns = new ArrayList<ProseBlock.Alignment>();
        var head = new ArrayList<List<ProseInline>>();
        var rows = new ArrayList<List<List<ProseInline>>>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                var cells = new ArrayList<List<ProseInline>>();
                for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                    if (part instanceof TableHead) {
                        columns.add(alignment(((TableCell) node).getAlignment()));
                    }
                    cells.add(inlines.of(node));
                }
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else if (part instanceof TableBody) {
                    rows.add(List.copyOf(cells));
                }
            }
        }
        return new ProseBlock.Table(List.copyOf(columns), List.copyOf(head), List.copyOf(rows));
    }

    private static ProseBlock.Alignment alignment(TableCell.@org.jspecify.annotations.Nullable Alignment alignment) {
        if (alignment == TableCell.Alignment.CENTER) {
            return ProseBlock.Alignment.CENTRE;
        }
        return alignment == TableCell.Alignment.RIGHT ? ProseBlock.Alignment.END : ProseBlock.Alignment.START;
    }
}
