package org.understudy.render.odt;

import java.util.Optional;
import org.understudy.document.Block.PageBreak;

/**
 * The master pages that a document goes through.
 *
 * @param first of its first page
 * @param later of the pages after that
 * @param signing of pages to be signed; there if the document has any
 */
record PageNames(String first, String later, String signing) {
    /** Another master page that begins there, if any does. */
    Optional<String> at(PageBreak pageBreak, boolean afterSigning) {
        return switch (pageBreak.begins()) {
            case SIGNATURES -> Optional.of(signing);
            case PAGE -> afterSigning ? Optional.of(later) : Optional.empty();
        };
    }
}
