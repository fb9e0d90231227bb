package org.understudy.render.pdf;

import java.nio.CharBuffer;
import java.util.List;
import org.understudy.document.Inline;
import org.understudy.document.LinkAddress;

/** Text and what stands in a line of it, as XHTML. The head of {@code print.css} lists the classes. */
final class XhtmlInlines {
    private final Xhtml out;
    private final Glyphs glyphs;
    private final Headings headings;
    private int tables;
    private String part = "";

    XhtmlInlines(Xhtml out, Glyphs glyphs, Headings headings) {
        this.out = out;
        this.glyphs = glyphs;
        this.headings = headings;
    }

    static String box(boolean ticked) {
        return ticked ? "☑" : "☐";
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            glyphs.text(text.text());
            out.text(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            element("strong", strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element("em", emphasis.content());
        } else if (inline instanceof Inline.Code code) {
            element("code", code.content());
        } else if (inline instanceof Inline.LineBreak) {
            out.empty("br");
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.CrossReference reference) {
            openReference("reference", headings.find(reference.target()));
            write(reference.content());
            out.close("a");
        } else if (inline instanceof Inline.PageReference reference) {
            pageReference(headings.find(reference.target()));
        } else if (inline instanceof Inline.NumberReference reference) {
            openReference("reference", headings.find(reference.target()));
            out.text(headings.number(reference.target())).close("a");
        } else if (inline instanceof Inline.PageNumber) {
            element("span", List.of(), "class", "page-number");
        } else if (inline instanceof Inline.PageCount) {
            element("span", List.of(), "class", "page-count");
        } else if (inline instanceof Inline.PartTitle) {
            glyphs.text(part);
            out.text(part);
        } else if (inline instanceof Inline.Footnote footnote) {
            footnote(footnote);
        } else if (inline instanceof Inline.Blank blank) {
            element("span", List.of(), "class", "blank", "style", "width: " + blank.width() * 0.55 + "em");
        } else if (inline instanceof Inline.Tick tick) {
            tick(tick.done());
        } else if (inline instanceof Inline.Revealed revealed) {
            out.open("code", "class", "secret");
            revealed.secret().reveal(this::secret);
            out.close("code");
        } else if (inline instanceof Inline.SecretToken) {
            throw new IllegalStateException("a secret of the page was not revealed");
        } else {
            throw new IllegalStateException("no form for " + inline.getClass());
        }
    }

    void tick(boolean done) {
        out.open("span", "class", "tick").text(box(done)).close("span");
    }

    private void element(String name, List<Inline> content, String... attributes) {
        out.open(name, attributes);
        write(content);
        out.close(name);
    }

    /** Runs with footnotes in brackets: at the foot of the page they may come to stand on other cells of their row. */
    void withinTable(Runnable table) {
        tables++;
        table.run();
        tables--;
    }

    private void footnote(Inline.Footnote footnote) {
        if (tables == 0) {
            element("span", footnote.content(), "class", "footnote");
        } else {
            out.text(" (");
            element("span", footnote.content(), "class", "bracketed");
            out.text(")");
        }
    }

    private void openReference(String kind, Headings.Entry heading) {
        out.open("a", "class", kind, "href", "#" + heading.anchor(), "title", heading.words());
    }

    private void pageReference(Headings.Entry heading) {
        openReference("page-reference", heading);
        pageOf("page-of", heading);
        out.close("a");
    }

    /** What {@link Inline.PartTitle} says from here on. */
    void beginPart(String title) {
        part = title;
    }

    /** The number that a heading begins with, if it has one. */
    void number(Headings.Entry heading) {
        heading.number()
                .ifPresent(number -> out.open("span", "class", "number")
                        .text(number)
                        .close("span")
                        .text(" "));
    }

    /** A heading as an entry of the table of contents. */
    void entry(Headings.Entry heading) {
        openReference("entry", heading);
        number(heading);
        out.text(heading.words());
        pageOf("leader", heading);
        out.close("a");
    }

    /** The style sheet writes the number; a link's own generated content would become a second link. */
    private void pageOf(String kind, Headings.Entry heading) {
        out.open("span", "class", kind, "data-target", "#" + heading.anchor()).close("span");
    }

    private void link(Inline.Link link) {
        String target = link.target().toString();
        glyphs.text(target);
        element("a", link.content(), "class", "link", "href", target, "title", target);
        LinkAddress.unsaid(link, PlainText.of(link.content()))
                .ifPresent(address -> out.open("span", "class", "address")
                        .text(" (" + address + ")")
                        .close("span"));
    }

    private Object secret(CharBuffer secret) {
        glyphs.secret(secret);
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (c == '\n') {
                out.empty("br");
            } else if (c != '\r') {
                out.character(c);
            } else if (i + 1 == secret.length() || secret.charAt(i + 1) != '\n') {
                out.empty("br");
            }
        }
        return out;
    }
}
