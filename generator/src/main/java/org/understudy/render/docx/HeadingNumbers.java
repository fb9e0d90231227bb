package org.understudy.render.docx;

import java.util.Optional;

/**
 * Whether the headings of a document are numbered, 1, 1.1, 1.1.1, by the list <i>Heading Numbering</i> of the reference document.
 * Where they aren't, they are still numbered if their styles say so themselves.
 *
 * @param list number of that list; empty where documents don't ask for it
 */
record HeadingNumbers(Optional<String> list) {
    /** The place of a heading. */
    Place at(int level, Place place) {
        return list.map(number -> new Place(
                        place.paragraph(),
                        place.width(),
                        place.depth(),
                        Optional.of(new Marker(number, level - 1, Optional.empty())),
                        place.framed(),
                        place.keepWithNext(),
                        place.language()))
                .orElse(place);
    }
}
