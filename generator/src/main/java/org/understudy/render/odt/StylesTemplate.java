package org.understudy.render.odt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.understudy.document.Page;
import org.understudy.document.Page.Running;
import org.understudy.render.office.Headings;
import org.understudy.render.office.Xml;

/** A finished {@code styles.xml} but for its slots. Immutable. */
final class StylesTemplate {
    private final byte[] xml;
    private final List<Cut> cuts;

    /** Where a slot is: before the byte at {@code position}. */
    record Cut(int position, Slot slot) {}

    /** @param cuts in the order of their positions */
    StylesTemplate(byte[] xml, List<Cut> cuts) {
        this.xml = xml;
        this.cuts = List.copyOf(cuts);
    }

    /** The file for a page. */
    byte[] fill(Page page) {
        var filled = new Xml(xml.length + 4096);
        var inlines = new Inlines(filled, new Headings(page.body()));
        Locale locale = page.imprint().language().locale();
        int written = 0;
        for (Cut cut : cuts) {
            filled.append(Arrays.copyOfRange(xml, written, cut.position()));
            written = cut.position();
            switch (cut.slot().kind()) {
                case LANGUAGE -> filled.append(locale.getLanguage().getBytes(StandardCharsets.US_ASCII));
                case COUNTRY -> filled.append(locale.getCountry().getBytes(StandardCharsets.US_ASCII));
                case HEADER -> writeRunning(page.header(), cut.slot(), filled, inlines);
                case FOOTER -> writeRunning(page.footer(), cut.slot(), filled, inlines);
            }
        }
        return filled.append(Arrays.copyOfRange(xml, written, xml.length)).finish();
    }

    private static void writeRunning(Running running, Slot slot, Xml xml, Inlines inlines) {
        boolean empty = running.start().isEmpty() && running.end().isEmpty();
        // the style of running lines draws a line below them
        xml.start("text:p").attribute("text:style-name", empty ? NamedStyle.TEXT_BODY.odf() : slot.style());
        inlines.write(running.start());
        if (!running.end().isEmpty()) {
            xml.start("text:tab").end();
            inlines.write(running.end());
        }
        xml.end();
    }
}
