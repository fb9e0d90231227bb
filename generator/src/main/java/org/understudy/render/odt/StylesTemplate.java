package org.understudy.render.odt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.understudy.document.Page;
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
        Locale locale = page.imprint().language().locale();
        int written = 0;
        for (Iterator<Cut> remaining = cuts.iterator(); remaining.hasNext(); ) {
            Cut cut = remaining.next();
            Slot slot = cut.slot();
            filled.append(Arrays.copyOfRange(xml, written, cut.position()));
            if (slot.kind().conditional() && !holds(slot.kind(), page)) {
                cut = end(remaining);
            }
            written = cut.position();
            switch (slot.kind()) {
                case LANGUAGE -> filled.append(locale.getLanguage().getBytes(StandardCharsets.US_ASCII));
                case COUNTRY -> filled.append(locale.getCountry().getBytes(StandardCharsets.US_ASCII));
                case HEADER -> RunningText.write(page.header(), slot, page, written, filled);
                case FOOTER -> RunningText.write(page.footer(), slot, page, written, filled);
                case SIGNING_FOOTER -> RunningText.write(page.footer().withoutBox(), slot, page, written, filled);
                case RUNNING_STYLES -> writeStyles(page, filled);
                case IF_SIGNED, IF_NUMBERED, UNLESS_NUMBERED, END_IF -> {}
            }
        }
        return filled.append(Arrays.copyOfRange(xml, written, xml.length)).finish();
    }

    private static boolean holds(Slot.Kind condition, Page page) {
        return switch (condition) {
            case IF_SIGNED -> page.signed();
            case IF_NUMBERED -> page.numbered();
            default -> !page.numbered();
        };
    }

    private static Cut end(Iterator<Cut> remaining) {
        Cut cut = remaining.next();
        while (cut.slot().kind() != Slot.Kind.END_IF) {
            cut = remaining.next();
        }
        return cut;
    }

    private void writeStyles(Page page, Xml into) {
        Set<Integer> widths = cuts.stream()
                .map(Cut::slot)
                .filter(slot ->
                        slot.kind() == Slot.Kind.HEADER && !page.header().box().isEmpty()
                                || slot.kind() == Slot.Kind.FOOTER
                                        && !page.footer().box().isEmpty())
                .map(Slot::width)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!widths.isEmpty()) {
            RunningText.writeStyles(into, widths);
        }
    }
}
