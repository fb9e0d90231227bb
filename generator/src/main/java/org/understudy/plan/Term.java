package org.understudy.plan;

import java.util.Locale;

/** A fixed word of the plan format. Implemented by enums only. */
public interface Term {
    /** The constant's name in Java. */
    String name();

    /** As it is written in a plan and in message keys: lower case, with hyphens. */
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
