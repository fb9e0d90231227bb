package org.understudy.render.docx;

import java.util.OptionalInt;
import org.understudy.document.Change;
import org.understudy.render.office.UnwritableCharacterException;
import org.understudy.render.office.Xml;
import org.understudy.vault.Secret;

/** Writes runs of text (ISO/IEC 29500-1, 17.3.2). Whatever the text is, it is never read as a field. */
final class Runs {
    private final Xml xml;
    private final StyleIds ids;
    private final Revisions revisions;

    Runs(Xml xml, StyleIds ids, Revisions revisions) {
        this.xml = xml;
        this.ids = ids;
        this.revisions = revisions;
    }

    /** Starts {@code w:r}. */
    Xml start(RunLook look) {
        look.change().ifPresent(change -> revisions.start(change, xml));
        xml.start("w:r");
        look.write(xml, ids);
        return xml;
    }

    /** Ends it. */
    void end(RunLook look) {
        xml.end();
        look.change().ifPresent(change -> xml.end());
    }

    void text(CharSequence text, RunLook look) {
        start(look);
        words(text, look);
        end(look);
    }

    /** Something empty that stands in a run, such as {@code w:tab}. */
    void mark(String element, RunLook look) {
        start(look).start(element).end();
        end(look);
    }

    /** Text whose white space counts: tabs and line ends are elements. */
    void verbatim(CharSequence text, RunLook look) {
        start(look);
        int i = 0;
        while (i < text.length()) {
            int next = i + 1;
            switch (text.charAt(i)) {
                case '\r' -> {
                    next = i + (next < text.length() && text.charAt(next) == '\n' ? 2 : 1);
                    xml.start("w:br").end();
                }
                case '\n' -> xml.start("w:br").end();
                case '\t' -> xml.start("w:tab").end();
                default -> {
                    next = endOfLine(text, i);
                    words(text.subSequence(i, next), look);
                }
            }
            i = next;
        }
        end(look);
    }

    /** The value of a secret, of which no copy is made. */
    void secret(Secret secret, RunLook look) {
        try {
            secret.reveal(characters -> {
                verbatim(characters, look);
                return true;
            });
        } catch (UnwritableCharacterException e) {
            // Not even which character: it is part of the secret.
            throw new UnwritableCharacterException(OptionalInt.empty());
        }
    }

    /**
     * A field with what it shows until it is updated (ISO/IEC 29500-1, 17.16.2): a complex one, since readers that don't know it
     * show its result, while simple ones are left out by some.
     */
    void field(String instruction, CharSequence result, RunLook look) {
        character("begin", look);
        start(look).start(isGone(look) ? "w:delInstrText" : "w:instrText").attribute("xml:space", "preserve");
        xml.text(" " + instruction + " ").end();
        end(look);
        character("separate", look);
        text(result, look);
        character("end", look);
    }

    private void character(String type, RunLook look) {
        start(look).start("w:fldChar").attribute("w:fldCharType", type).end();
        end(look);
    }

    private static boolean isGone(RunLook look) {
        return look.change().filter(Change.DELETED::equals).isPresent();
    }

    private void words(CharSequence text, RunLook look) {
        xml.start(isGone(look) ? "w:delText" : "w:t")
                .attribute("xml:space", "preserve")
                .text(text)
                .end();
    }

    private static int endOfLine(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && "\r\n\t".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
