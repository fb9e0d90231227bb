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

    /** One that holds this text. */
    public static Deliverable of(DocumentId document, String text) {
        var imprint = new Imprint(
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
        return new Deliverable(imprint, Format.ODT, true, text.getBytes(StandardCharsets.UTF_8));
    }
}
