package org.understudy.report;

import java.util.Locale;

/** How constants are written in files: lower case, with hyphens. */
final class Terms {
    private Terms() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
