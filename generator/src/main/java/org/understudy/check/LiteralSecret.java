package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.read.SourceDocument;

/** SECRET-002: something in a file that looks like a secret. Says what it looks like, never what it is. */
final class LiteralSecret implements Rule {
    private static final RuleId ID = RuleId.danger("SECRET-002");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (SourceDocument document : subject.documents()) {
            SecretSearch.in(document.file()).forEach(it -> findings.add(it.at(), ID, it.word()));
        }
    }
}
