package org.understudy.render.docx;

import java.util.List;

/**
 * A header or footer.
 *
 * @param kind {@code header} or {@code footer}
 * @param use on which pages: {@code default}, {@code first} or {@code even}
 * @param style of the document's own line in it
 * @param relationships that it has already
 */
record RunningPart(String kind, String use, NamedStyle style, SlottedFile file, List<Relationship> relationships) {
    boolean isFooter() {
        return kind.equals("footer");
    }

    /** Where it is in the package. */
    String path() {
        return "word/" + kind + "-" + use + ".xml";
    }

    /** Where the same is without a box, for pages to be signed. */
    String signingPath() {
        return "word/" + kind + "-" + use + "-signing.xml";
    }
}
