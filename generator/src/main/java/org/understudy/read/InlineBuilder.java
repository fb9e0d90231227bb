package org.understudy.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.ProseInline;

/** Turns the inlines of a Markdown tree into prose. */
final class InlineBuilder {
    private final NodePlaces places;
    private final Diagnostics diagnostics;
    private final Footnotes footnotes;

    InlineBuilder(NodePlaces places, Diagnostics diagnostics, Footnotes footnotes) {
        this.places = places;
        this.diagnostics = diagnostics;
        this.footnotes = footnotes;
    }

    List<ProseInline> of(Node parent) {
        return of(parent, true);
    }

    private List<ProseInline> of(Node parent, boolean notes) {
        var inlines = new ArrayList<ProseInline>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, notes, inlines);
        }
        return List.copyOf(inlines);
    }

    /** @param notes whether footnotes may stand there; not in a footnote, since one in it could lead back to it */
    private void add(Node node, boolean notes, List<ProseInline> inlines) {
        if (node instanceof Text text) {
            inlines.add(new ProseInline.Text(checked(text.getLiteral(), node)));
        } else if (node instanceof SoftLineBreak) {
            inlines.add(new ProseInline.Text(" "));
        } else if (node instanceof HardLineBreak) {
            inlines.add(new ProseInline.LineBreak());
        } else if (node instanceof Code code) {
            inlines.add(new ProseInline.Code(checked(code.getLiteral(), node)));
        } else if (node instanceof Emphasis) {
            inlines.add(new ProseInline.Emphasis(of(node, notes)));
        } else if (node instanceof StrongEmphasis) {
            inlines.add(new ProseInline.Strong(of(node, notes)));
        } else if (node instanceof Link link) {
            String target = checked(link.getDestination(), node);
            inlines.add(new ProseInline.UnresolvedLink(target, of(node, notes), places.of(node)));
        } else if (node instanceof InlineFootnote || node instanceof FootnoteReference) {
            if (notes) {
                inlines.add(new ProseInline.Footnote(footnote(node)));
            } else {
                diagnostics.add(places.of(node), ReadRules.NOT_IN_FOOTNOTE);
            }
        } else if (node instanceof HtmlInline) {
            diagnostics.add(places.of(node), ReadRules.RAW_HTML);
        } else if (node instanceof Image) {
            diagnostics.add(places.of(node), ReadRules.IMAGE_IN_TEXT);
        } else if (!(node instanceof TaskListItemMarker)) {
            throw new IllegalStateException("unexpected Markdown node " + node.getClass());
        }
    }

    private List<ProseInline> footnote(Node note) {
        return note instanceof FootnoteReference reference
                ? footnotes.use(reference.getLabel()).map(this::paragraphs).orElse(List.of())
                : of(note, false);
    }

    /** The paragraphs of a footnote as one. */
    private List<ProseInline> paragraphs(Node definition) {
        var content = new ArrayList<ProseInline>();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                if (!content.isEmpty()) {
                    content.add(new ProseInline.Text(" "));
                }
                content.addAll(of(child, false));
            } else {
                diagnostics.add(places.of(child), ReadRules.NOT_IN_FOOTNOTE);
            }
        }
        return List.copyOf(content);
    }

    /** A text that is passed on; characters may have come into it by {@code &#...;}. */
    String checked(String literal, Node node) {
        var refused = Characters.firstRefused(literal);
        if (refused.isPresent()) {
            diagnostics.add(
                    places.of(node), ReadRules.FORBIDDEN_CHARACTER, Characters.name(literal, refused.getAsInt()));
        }
        return literal;
    }

    /** The text of a node without its mark-up. */
    String plainText(Node node) {
        var text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append(' ');
            } else {
                text.append(plainText(child));
            }
        }
        return text.toString();
    }
}
