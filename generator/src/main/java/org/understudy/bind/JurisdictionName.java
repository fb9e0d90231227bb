package org.understudy.bind;

import java.util.Optional;

/** How a plan names a jurisdiction: {@code nl}, or with a state, {@code us-nv}. */
record JurisdictionName(String law, Optional<String> state) {
    static JurisdictionName of(String text) {
        int hyphen = text.indexOf('-');
        return hyphen < 0
                ? new JurisdictionName(text, Optional.empty())
                : new JurisdictionName(text.substring(0, hyphen), Optional.of(text.substring(hyphen + 1)));
    }
}
