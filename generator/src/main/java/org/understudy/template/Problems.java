package org.understudy.template;

import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.source.SourceRange;

/**
 * Names the template in what is wrong with its output.
 *
 * @param template where the template was found
 * @param page which document of which pack, such as {@code D2-els}
 */
record Problems(String template, String page) {

    PageException notWellFormed(int line) {
        return problem(TemplateRules.NOT_WELL_FORMED, page, line);
    }

    PageException vocabulary(String tag, int line) {
        return problem(TemplateRules.NOT_IN_VOCABULARY, tag, page, line);
    }

    PageException brokenReference(String target, int line) {
        return problem(TemplateRules.BROKEN_REFERENCE, target, page, line);
    }

    PageException foreignSecret(int line) {
        return problem(TemplateRules.FOREIGN_SECRET, page, line);
    }

    PageException badImage(String name, String reason) {
        return problem(TemplateRules.BAD_IMAGE, name, reason);
    }

    PageException tooMuch(int line) {
        return problem(TemplateRules.TOO_MUCH, page, line);
    }

    private PageException problem(RuleId rule, Object... arguments) {
        return new PageException(Diagnostic.at(SourceRange.ofFile(template), rule, arguments));
    }
}
