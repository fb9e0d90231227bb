package org.understudy.template;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;
import org.understudy.text.MalformedMessageException;
import org.understudy.text.MissingMessageException;

/** Says where and why a template failed. FreeMarker's own words quote values, so only the template's own text is passed on. */
final class TemplateFailures {
    private final TemplateLayers layers;

    TemplateFailures(TemplateLayers layers) {
        this.layers = layers;
    }

    PageException tooMuch(String name) {
        return problem(TemplateRules.TOO_MUCH, name, 0, 0, name);
    }

    /**
     * @param name the document's template
     * @throws Error what was thrown, if no template is to blame for it
     */
    PageException diagnose(Throwable thrown, String name) {
        if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError) {
            return tooMuch(name);
        } else if (thrown instanceof Error error) {
            throw error;
        }
        Optional<TemplateException> failed = Optional.empty();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException exception) {
                failed = failed.or(() -> Optional.of(exception));
            }
            Optional<PageException> known = known(cause, failed, name);
            if (known.isPresent()) {
                return known.get();
            }
        }
        String blamed = failed.flatMap(it -> Optional.ofNullable(it.getBlamedExpressionString()))
                .orElse("@template.expression");
        return at(failed, name, TemplateRules.FAILED, blamed);
    }

    private Optional<PageException> known(Throwable cause, Optional<TemplateException> failed, String name) {
        if (cause instanceof MissingMessageException missing) {
            return Optional.of(at(failed, name, TemplateRules.NO_MESSAGE, missing.key(), missing.language()));
        } else if (cause instanceof MalformedMessageException malformed) {
            return Optional.of(at(failed, name, TemplateRules.BAD_MESSAGE, malformed.key(), malformed.language()));
        } else if (cause instanceof LimitedWriter.TooLongException) {
            return Optional.of(at(failed, name, TemplateRules.TOO_MUCH, name));
        } else if (cause instanceof TemplateNotFoundException missing) {
            return Optional.of(at(failed, name, TemplateRules.NOT_FOUND, missing.getTemplateName()));
        } else if (cause instanceof MalformedTemplateNameException malformed) {
            return Optional.of(at(failed, name, TemplateRules.NOT_FOUND, malformed.getTemplateName()));
        } else if (cause instanceof ParseException parse) {
            String template = Optional.ofNullable(parse.getTemplateName()).orElse(name);
            return Optional.of(problem(
                    TemplateRules.FAILED,
                    template,
                    parse.getLineNumber(),
                    parse.getColumnNumber(),
                    "@template.syntax"));
        } else if (cause instanceof Sandbox.RefusedException refused) {
            return Optional.of(problem(TemplateRules.FAILED, refused.template(), 0, 0, refused.what()));
        } else if (cause instanceof LayerLoader.NotUtf8Exception bad) {
            return Optional.of(new PageException(
                    Diagnostic.at(SourceRange.ofFile(bad.place()), TemplateRules.BAD_LAYER, "UTF-8")));
        }
        return Optional.empty();
    }

    private PageException at(Optional<TemplateException> failed, String name, RuleId rule, Object... arguments) {
        return problem(
                rule,
                failed.flatMap(it -> Optional.ofNullable(it.getTemplateSourceName()))
                        .orElse(name),
                failed.flatMap(it -> Optional.ofNullable(it.getLineNumber())).orElse(0),
                failed.flatMap(it -> Optional.ofNullable(it.getColumnNumber())).orElse(0),
                arguments);
    }

    private PageException problem(RuleId rule, String template, int line, int column, Object... arguments) {
        String place;
        try {
            place = layers.find(template).map(TemplateLayers.Found::place).orElse(template);
        } catch (IOException e) {
            place = template;
        }
        var at = new Position(Math.max(1, line), Math.max(1, column));
        return new PageException(Diagnostic.at(new SourceRange(place, at, at), rule, arguments));
    }
}
