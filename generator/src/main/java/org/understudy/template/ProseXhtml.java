package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.plan.Ref;
import org.understudy.template.view.Mention;
import org.understudy.template.view.Prose;
import org.understudy.text.Language;

/** Writes the author's prose in the vocabulary. */
final class ProseXhtml {
    private static final int DEEPEST_HEADING = 5;

    private final Language page;
    private final Function<Ref, Mention> mentions;
    private final String hidden;

    /**
     * @param page the language of the page
     * @param mentions gives the heading that describes something; a mention without text for what must not be named
     * @param hidden stands in place of a link to what must not be named
     */
    ProseXhtml(Language page, Function<Ref, Mention> mentions, String hidden) {
        this.page = page;
        this.mentions = mentions;
        this.hidden = hidden;
    }

    /** @param level of the prose's own first headings, 2 to 5, as in {@code h2} … {@code h5} */
    String write(Prose prose, int level) {
        var out = new StringBuilder();
        boolean foreign = prose.language() != page;
        if (foreign) {
            out.append("<div lang=\"").append(prose.language().tag()).append("\">");
        }
        blocks(prose.blocks(), level, out);
        if (foreign) {
            out.append("</div>");
        }
        return out.toString();
    }

    private void blocks(List<ProseBlock> blocks, int level, StringBuilder out) {
        for (ProseBlock block : blocks) {
            block(block, level, out);
            out.append('\n');
        }
    }

    private void block(ProseBlock block, int level, StringBuilder out) {
        if (block instanceof ProseBlock.Paragraph paragraph) {
            out.append("<p>");
            inlines(paragraph.content(), out);
            out.append("</p>");
        } else if (block instanceof ProseBlock.Heading heading) {
            int deep = Math.min(DEEPEST_HEADING, level + heading.level() - 1);
            out.append("<h").append(deep).append('>');
            inlines(heading.content(), out);
            out.append("</h").append(deep).append('>');
        } else if (block instanceof ProseBlock.Listing list) {
            list(list, level, out);
        } else if (block instanceof ProseBlock.Quote quote) {
            out.append("<blockquote>");
            blocks(quote.content(), level, out);
            out.append("</blockquote>");
        } else if (block instanceof ProseBlock.Code code) {
            out.append("<pre>").append(escape(code.text())).append("</pre>");
        } else if (block instanceof ProseBlock.Table table) {
            table(table, out);
        } else if (block instanceof ProseBlock.Image image) {
            image(image, out);
        } else if (block instanceof ProseBlock.Break) {
            out.append("<hr/>");
        }
    }

    private void list(ProseBlock.Listing list, int level, StringBuilder out) {
        boolean ticks = list.items().stream().anyMatch(item -> item.done().isPresent());
        String open = list.start()
                .map(start -> "<ol start=\"" + Math.max(1, Math.min(999, start)) + "\">")
                .orElse(ticks ? "<ul class=\"ticks\">" : "<ul>");
        out.append(open);
        for (ProseBlock.Item item : list.items()) {
            boolean done = list.start().isEmpty() && item.done().orElse(false);
            out.append(done ? "<li class=\"done\">" : "<li>");
            blocks(item.content(), level, out);
            out.append("</li>");
        }
        out.append(list.start().isPresent() ? "</ol>" : "</ul>");
    }

    private void table(ProseBlock.Table table, StringBuilder out) {
        out.append("<table><colgroup>");
        for (int i = 0; i < table.columns().size(); i++) {
            String side = switch (table.columns().get(i)) {
                case START -> "start";
                case CENTRE -> "centre";
                case END -> "end";
            };
            out.append("<col class=\"")
                    .append(side)
                    .append("\" data-width=\"")
                    .append(width(table, i))
                    .append("\"/>");
        }
        out.append("</colgroup><thead>");
        row(table.head(), "th", out);
        out.append("</thead><tbody>");
        for (List<List<ProseInline>> row : table.rows()) {
            row(row, "td", out);
        }
        out.append("</tbody></table>");
    }

    /** Columns are about as wide as their longest text, none very narrow and none very wide. */
    private int width(ProseBlock.Table table, int column) {
        int longest = length(table.head().get(column));
        for (List<List<ProseInline>> row : table.rows()) {
            longest = Math.max(longest, length(row.get(column)));
        }
        return Math.max(8, Math.min(40, longest));
    }

    private int length(List<ProseInline> inlines) {
        int length = 0;
        for (ProseInline inline : inlines) {
            if (inline instanceof ProseInline.Text text) {
                length += text.text().length();
            } else if (inline instanceof ProseInline.Code code) {
                length += code.text().length();
            } else if (inline instanceof ProseInline.Emphasis emphasis) {
                length += length(emphasis.content());
            } else if (inline instanceof ProseInline.Strong strong) {
                length += length(strong.content());
            } else if (inline instanceof ProseInline.WebLink link) {
                length += length(link.content());
            } else if (inline instanceof ProseInline.PlanLink link) {
                boolean named = !mentions.apply(link.target()).text().isEmpty();
                length += named ? length(link.content()) : hidden.length();
            }
        }
        return length;
    }

    private void row(List<List<ProseInline>> cells, String element, StringBuilder out) {
        out.append("<tr>");
        for (List<ProseInline> cell : cells) {
            out.append('<').append(element).append('>');
            inlines(cell, out);
            out.append("</").append(element).append('>');
        }
        out.append("</tr>");
    }

    private void image(ProseBlock.Image image, StringBuilder out) {
        out.append("<figure><img src=\"")
                .append(escape(ImageReader.ofPlan(image.source())))
                .append("\" alt=\"")
                .append(escape(image.description()))
                .append("\"/>");
        image.title()
                .ifPresent(title ->
                        out.append("<figcaption>").append(escape(title)).append("</figcaption>"));
        out.append("</figure>");
    }

    private void inlines(List<ProseInline> inlines, StringBuilder out) {
        for (ProseInline inline : inlines) {
            inline(inline, out);
        }
    }

    private void inline(ProseInline inline, StringBuilder out) {
        if (inline instanceof ProseInline.Text text) {
            out.append(escape(text.text()));
        } else if (inline instanceof ProseInline.Emphasis emphasis) {
            wrap("em", emphasis.content(), out);
        } else if (inline instanceof ProseInline.Strong strong) {
            wrap("strong", strong.content(), out);
        } else if (inline instanceof ProseInline.Code code) {
            out.append("<code>").append(escape(code.text())).append("</code>");
        } else if (inline instanceof ProseInline.LineBreak) {
            out.append("<br/>");
        } else if (inline instanceof ProseInline.WebLink link) {
            out.append("<a href=\"").append(escape(link.target().toString())).append("\">");
            inlines(link.content(), out);
            out.append("</a>");
        } else if (inline instanceof ProseInline.PlanLink link) {
            planLink(link, out);
        } else if (inline instanceof ProseInline.Footnote footnote) {
            out.append("<span class=\"footnote\">");
            inlines(footnote.content(), out);
            out.append("</span>");
        } else {
            throw new IllegalStateException("a link was not resolved");
        }
    }

    private void planLink(ProseInline.PlanLink link, StringBuilder out) {
        Mention mention = mentions.apply(link.target());
        Optional<String> anchor = mention.anchor();
        if (mention.text().isEmpty()) {
            out.append(escape(hidden));
        } else if (anchor.isPresent()) {
            out.append("<a href=\"#").append(anchor.get()).append("\">");
            inlines(link.content(), out);
            out.append("</a>");
        } else {
            inlines(link.content(), out);
        }
    }

    private void wrap(String element, List<ProseInline> content, StringBuilder out) {
        out.append('<').append(element).append('>');
        inlines(content, out);
        out.append("</").append(element).append('>');
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
