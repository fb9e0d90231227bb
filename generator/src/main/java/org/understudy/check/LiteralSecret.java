package org.understudy.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceFile;

/** SECRET-002: something in a file that looks like a secret. Says what it looks like, never what it is. */
final class LiteralSecret implements Rule {
    private static final RuleId ID = RuleId.danger("SECRET-002");
    private static final Pattern RUN = Pattern.compile("[^\\s\"'“”„‘’«»`<>()\\[\\]{},;|]{12,}");

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
        var text = new StringBuilder(Harmless.withoutNames(file.text()));
        String lowerCase = file.text().toLowerCase(Locale.ROOT);
        for (SecretForm form : SecretForm.ALL) {
            if (!form.mayBeIn(lowerCase)) {
                continue;
            }
            Matcher found = form.pattern().matcher(text.toString());
            while (found.find()) {
                findings.add(file.range(found.start(), found.end()), ID, form.word());
                text.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
            }
        }
        Matcher run = RUN.matcher(Harmless.withoutForms(text.toString()));
        while (run.find()) {
            if (Randomness.in(run.group())) {
                findings.add(file.range(run.start(), run.end()), ID, "@secret.random");
            }
        }
    }
}
