package org.understudy.document;

import java.text.Normalizer;
import java.util.Locale;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;

/**
 * The file name of a document: its id, then its title, or what tells it from the other parts of the document, in ASCII and lower
 * case, such as {@code D2-opvolgingsdossier.odt}.
 */
public final class DocumentName {
    private DocumentName() {}

    public static String of(Imprint imprint, Format format) {
        return of(imprint.document(), imprint.part().orElse(imprint.title()), format);
    }

    /** @param title of the document or part */
    public static String of(DocumentId document, String title, Format format) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return document + (slug.isEmpty() ? "" : "-" + slug) + "." + format.term();
    }
}
