package org.understudy.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Image;
import org.understudy.document.Imprint;
import org.understudy.document.Page;

/**
 * A page as the XHTML that is laid out. It holds the secrets of the page.
 *
 * @param text well-formed XML
 * @param pictures what the {@code src} of its images name
 * @param problem why it can't be printed, if it can't
 */
record PdfXhtml(String text, Pictures pictures, Optional<Diagnostic> problem) {

    static PdfXhtml of(Page page, StyleSheets styleSheets, Fonts fonts) {
        Imprint imprint = page.imprint();
        var out = new Xhtml();
        var glyphs = new Glyphs(fonts);
        var pictures = new Pictures();
        var headings = new Headings(page);
        String language = imprint.language().tag();

        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language)
                .line();
        out.open("head").line();
        out.open("title").text(imprint.title()).close("title").line();
        out.empty("meta", "name", "subject", "content", imprint.subject()).line();
        styleSheets
                .inOrder(imprint.paper())
                .forEach(sheet -> out.open("style").text(sheet).close("style").line());
        new Bookmarks(out).write(headings.all());
        out.close("head").line();

        String kind = imprint.document().name().toLowerCase(Locale.ROOT);
        out.open("body", "class", kind + " " + page.confidentiality().term()).line();
        var inlines = new XhtmlInlines(out, glyphs, headings);
        var running = new RunningLines(out, inlines, page);
        running.begin();
        out.open("div", "class", "document").line();
        new XhtmlBlocks(out, glyphs, headings, pictures, running).write(page.body());
        out.close("div").line().close("body").line().close("html").line();

        return new PdfXhtml(out.toString(), pictures, glyphs.problem(imprint.identifier()));
    }

    /** SHA-256 of what makes the document: identifier, edition and content. */
    byte[] digest(Imprint imprint) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String head = imprint.identifier() + "\0" + imprint.edition() + "\0";
            sha256.update(head.getBytes(StandardCharsets.UTF_8));
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
            for (Image image : pictures.all().values()) {
                sha256.update(image.bytes());
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the text: it may hold secrets. */
    @Override
    public String toString() {
        return "XHTML of " + text.length() + " characters";
    }
}
