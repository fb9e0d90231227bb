package org.understudy.history;

import java.util.Optional;

/**
 * A tag {@code edition/N}.
 *
 * @param number its N
 * @param commit what it points to, 40 hexadecimal digits
 * @param record what its message says of the edition; empty for one that wasn't made by a release
 */
public record EditionTag(int number, String commit, Optional<EditionRecord> record) {
    /** What stands before the number in its name. */
    public static final String PREFIX = "edition/";

    /** The name of the tag. */
    public String name() {
        return PREFIX + number;
    }
}
