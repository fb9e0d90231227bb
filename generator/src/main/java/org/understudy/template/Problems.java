package org.understudy.template;

import java.util.Optional;
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

    /** @param hint which of the hints fits */
    PageException vocabulary(String tag, int line, String hint) {
        return new PageException(vocabulary(tag, line).diagnostic().hinting(hint));
    }

    PageException brokenReference(String target, int line) {
        return problem(TemplateRules.BROKEN_REFERENCE, target, page, line);
    }

    PageException term(RuleId rule, String term, int line) {
        return problem(rule, term, page, line);
    }

    PageException foreignSecret(int line) {
        return problem(TemplateRules.FOREIGN_SECRET, page, line);
    }

    /** @param place the file of the image, or empty where there is none */
    PageException badImage(Optional<String> place, String name, String reason) {
        return new PageException(
                Diagnostic.at(SourceRange.ofFile(place.orElse(template)), TemplateRules.BAD_IMAGE, name, reason));
    }

    PageException tooMuch(int line) {
        return problem(TemplateRules.TOO_MUCH, page, line);
    }

    private PageException problem(RuleId rule, Object... arguments) {
        return new PageException(Diagnostic.at(SourceRange.ofFile(template), rule, arguments));
    }
}
