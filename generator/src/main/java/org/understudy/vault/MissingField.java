package org.understudy.vault;

import java.util.Collection;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Nearest;
import org.understudy.diagnostic.RuleId;

/** Says that an entry or file has no such field, and which was probably meant. */
final class MissingField {
    static final RuleId NO_FIELD = RuleId.error("SECRET-009");

    private MissingField() {}

    static SecretUnavailableException of(Object entry, String field, Collection<String> names) {
        return new SecretUnavailableException(Nearest.to(field, names)
                .map(name -> Diagnostic.general(NO_FIELD, entry, field, name).hinting("nearest"))
                .orElse(Diagnostic.general(NO_FIELD, entry, field)));
    }
}
