package org.understudy.vault;

import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** Says that there is no such entry, and which was probably meant. */
final class MissingEntry {
    static final RuleId NO_ENTRY = RuleId.error("SECRET-008");

    private MissingEntry() {}

    static SecretUnavailableException of(Object entry, Optional<String> nearest) {
        return new SecretUnavailableException(
                nearest.map(name -> Diagnostic.general(NO_ENTRY, entry, name).hinting("nearest"))
                        .orElse(Diagnostic.general(NO_ENTRY, entry)));
    }
}
