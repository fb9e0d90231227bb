package org.understudy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;

/** What can be wrong with a request as a whole. */
final class RequestRules {
    static final RuleId NO_FOLDER = RuleId.error("PACK-004");
    static final RuleId NO_PACKS = RuleId.warning("PACK-005");
    static final RuleId UNKNOWN_PACK = RuleId.error("PACK-006");
    static final RuleId VAULT_NOT_OPENED = RuleId.note("SECRET-028");
    static final RuleId NO_NEW_PASSWORD = RuleId.error("SECRET-026");
    static final RuleId UNREADABLE = RuleId.error("PACK-007");
    static final RuleId NO_FORMER_PLAN = RuleId.error("EDITION-020");
    static final RuleId FORMER_NOT_EARLIER = RuleId.warning("EDITION-021");
    static final RuleId EDITION_NOT_READ = RuleId.warning("EDITION-023");
    static final RuleId FORMER_BLOCKED = RuleId.note("EDITION-022");

    private RequestRules() {}

    /** That a file, or one of the request's folders, can't be read. */
    static Diagnostic unreadable(Request request, IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            Path file = Path.of(missing.getFile());
            if (file.equals(request.plan())) {
                return Diagnostic.general(NO_FOLDER, file);
            } else if (request.theme().equals(Optional.of(file))) {
                return Diagnostic.general(NO_FOLDER, file).hinting("theme");
            }
        }
        return Diagnostic.general(
                UNREADABLE,
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName()));
    }
}
