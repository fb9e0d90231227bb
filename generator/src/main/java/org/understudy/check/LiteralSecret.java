package org.understudy.check;

import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceFile;

/** SECRET-002: something in a file that looks like a secret. Says what it looks like, never what it is. */
final class LiteralSecret implements Rule {
    private static final RuleId ID = RuleId.danger("SECRET-002");
    private static final int SHORTEST = 12;

    /** What ends a run of random characters. */
    private static final String DIVIDERS = " \t\n\u000B\f\r\"'“”„‘’«»`<>()[]{},;|";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (SourceDocument document : subject.documents()) {
            check(document.file(), findings);
        }
    }

    private static void check(SourceFile file, Diagnostics findings) {
        var text = new SearchedText(Harmless.withoutNames(file.text()));
        for (SecretForm form : SecretForm.ALL) {
            text.take(form.look(), (start, end) -> findings.add(file.range(start, end), ID, form.word()));
        }
        for (PasswordColumn.Cell cell : PasswordColumn.cells(text.rest())) {
            findings.add(file.range(cell.start(), cell.end()), ID, "@secret.sentence");
            text.blank(cell.start(), cell.end());
        }
        String rest = Harmless.withoutForms(text.rest());
        for (int start = 0; start < rest.length(); ) {
            int end = start;
            while (end < rest.length() && DIVIDERS.indexOf(rest.charAt(end)) < 0) {
                end++;
            }
            if (end - start >= SHORTEST && Randomness.in(rest.substring(start, end))) {
                findings.add(file.range(start, end), ID, "@secret.random");
            }
            start = end + 1;
        }
    }
}
