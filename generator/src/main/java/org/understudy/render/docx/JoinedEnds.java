package org.understudy.render.docx;

import java.util.Optional;
import org.understudy.document.Change;
import org.understudy.render.office.Xml;

/**
 * What the last of some inserted paragraphs was before: where their beginning is the inserted end of the paragraph before them, their own
 * last end is the one that paragraph had, and gives it back its style when they go (ISO/IEC 29500-1, 17.13.5.29).
 */
final class JoinedEnds {
    private final Xml xml;
    private final Revisions revisions;
    private Optional<Looks> before = Optional.empty();

    private record Looks(String style, Optional<Marker> marker) {}

    JoinedEnds(Xml xml, Revisions revisions) {
        this.xml = xml;
        this.revisions = revisions;
    }

    /**
     * To be called at the end of {@code w:pPr} of each paragraph.
     *
     * @param begins whether it begins an item of a list
     */
    void write(String style, Place place, boolean begins) {
        boolean inserted = place.change().filter(Change.INSERTED::equals).isPresent();
        boolean ended = place.ending().contains(Change.INSERTED);
        if (ended && !inserted) {
            before = Optional.of(new Looks(style, place.marker().filter(marker -> begins)));
        } else if (inserted && !ended) {
            before.ifPresent(this::write);
            before = Optional.empty();
        }
    }

    private void write(Looks looks) {
        revisions
                .by(xml.start("w:pPrChange").attribute("w:id", revisions.number()))
                .start("w:pPr");
        Wml.value(xml, "w:pStyle", looks.style());
        looks.marker().ifPresent(marker -> marker.write(xml));
        xml.end().end();
    }
}
