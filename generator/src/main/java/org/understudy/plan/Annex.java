package org.understudy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text of the author's own that lawyers get.
 *
 * @param title as on its title page
 * @param part whether it is part of what it is annexed to, rather than for information
 */
public record Annex(
        String id,
        Origin origin,
        LocalText title,
        boolean part,
        Optional<LocalDate> reviewed,
        List<Acceptance> accept,
        Body body) {

    public Ref ref() {
        return new Ref(Kind.ANNEXES, id);
    }
}
