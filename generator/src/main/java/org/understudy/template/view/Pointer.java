package org.understudy.template.view;

import java.util.List;
import java.util.Optional;
import org.understudy.plan.Term;

/**
 * Where access data are kept: a pointer, from which nothing can be opened.
 *
 * @param in the account, device or pack
 * @param holders who have copies of that pack
 */
public record Pointer(Kind kind, Optional<String> in, List<String> holders) {
    /** What is pointed at. */
    public enum Kind implements Term {
        /** The author's password manager. */
        PASSWORD_MANAGER,
        /** A file on the author's computer. */
        COMPUTER,
        /** What the author knows by heart. */
        MEMORY,
        /** A sealed pack whose copies this one tells of. */
        SEALED_COPY,
        /** A sealed pack of whose copies this one doesn't tell. */
        SEALED,
        /** A passkey on a device. */
        PASSKEY,
        /** Another account. */
        THROUGH
    }
}
