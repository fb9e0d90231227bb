package org.understudy.plan;

import java.util.Locale;
import java.util.Optional;

/** What a file of a plan describes; all but {@link #PLAN} have a folder of their own, named by {@link #folder()}. */
public enum Kind {
    PLAN,
    PEOPLE,
    ACCOUNTS,
    DEVICES,
    PLACES,
    WORKFLOWS,
    ENGAGEMENTS,
    INSTRUMENTS,
    PACKS,
    CUSTODY,
    ANNEXES,
    REVIEWS;

    /** The folder that holds files of this kind; the word that references begin with. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose files stand in {@code folder}; never {@link #PLAN}. */
    public static Optional<Kind> ofFolder(String folder) {
        for (Kind kind : values()) {
            if (kind != PLAN && kind.folder().equals(folder)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
