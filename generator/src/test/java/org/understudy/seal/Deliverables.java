package org.understudy.seal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.understudy.document.Imprint;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.text.Language;

/** Deliverables for tests of what becomes of them. */
public final class Deliverables {
    private Deliverables() {}

    /** One that isn't sealed. */
    public static Deliverable open(byte[] content) {
        return new Deliverable(imprint(DocumentId.D1), Format.ODT, false, content);
    }

    /** One that holds this text. */
    public static Deliverable of(DocumentId document, String text) {
        return new Deliverable(imprint(document), Format.ODT, true, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imprint imprint(DocumentId document) {
        return new Imprint(
                document,
                "els",
                document + "-els",
                "Title",
                "Subject",
                "Author",
                Language.of("en").orElseThrow(),
                1,
                LocalDate.of(2026, 11, 1),
                Optional.empty());
    }
}
