package org.understudy.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.text.Language;

/**
 * The file name of a document: its id, then its title, or what tells it from the other parts of the document, in ASCII and lower
 * case, such as {@code D2-opvolgingsdossier.odt}.
 */
public final class DocumentName {
    /** How a language itself writes a letter without its signs; other letters just lose them. */
    private static final Map<Language, Map<String, String>> SPELLED =
            Map.of(Language.DE, Map.of("ä", "ae", "ö", "oe", "ü", "ue"));

    private static final Map<String, String> LIGATURES = Map.of("ß", "ss", "œ", "oe", "æ", "ae");

    private DocumentName() {}

    public static String of(Imprint imprint, Format format) {
        return of(imprint.document(), imprint.part().orElse(imprint.title()), imprint.language(), format);
    }

    /**
     * @param title of the document or part
     * @param language that the title is in
     */
    public static String of(DocumentId document, String title, Language language, Format format) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map<String, String> letters : List.of(SPELLED.getOrDefault(language, Map.of()), LIGATURES)) {
            for (Map.Entry<String, String> letter : letters.entrySet()) {
                plain = plain.replace(letter.getKey(), letter.getValue());
            }
        }
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return document + (slug.isEmpty() ? "" : "-" + slug) + "." + format.term();
    }
}
