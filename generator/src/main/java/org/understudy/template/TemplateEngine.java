package org.understudy.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.RuleId;
import org.understudy.source.Position;
import org.understudy.source.SourceRange;
import org.understudy.text.MissingMessageException;

/**
 * FreeMarker, sandboxed: no classes, no API, no methods but those of {@link TemplateFunctions}, templates from the layers
 * only, a limit on output, depth and time. Templates are parsed once. Thread-safe.
 */
final class TemplateEngine {
    private static final int MOST_CHARACTERS = 32 << 20;
    private static final long MOST_MILLISECONDS = 30_000;
    private static final long STACK = 2 << 20;

    private final TemplateLayers layers;
    private final Configuration configuration;

    TemplateEngine(TemplateLayers layers) {
        this.layers = layers;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new LayerLoader(layers));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNumberFormat("0");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocale(Locale.ROOT);
    }

    /** What the template writes for the view. */
    String process(String name, Record view, TemplateFunctions functions) throws PageException {
        var out = new Limited();
        var failure = new AtomicReference<Throwable>();
        var worker = new Thread(
                null,
                () -> {
                    try {
                        Template template = configuration.getTemplate(name);
                        ObjectWrapper wrapper = functions.wrapper();
                        template.createProcessingEnvironment(functions.model(view, wrapper), out, wrapper)
                                .process();
                    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                        failure.set(e);
                    }
                },
                "understudy-template",
                STACK);
        worker.setDaemon(true);
        worker.start();
        join(worker, name);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw diagnose(thrown, name);
        }
        return out.toString();
    }

    private void join(Thread worker, String name) throws PageException {
        try {
            worker.join(MOST_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (worker.isAlive()) {
            worker.interrupt();
            throw problem(TemplateRules.TOO_MUCH, name, 0, 0, name);
        }
    }

    /** FreeMarker's own words quote values, so only the place and the template's own text are passed on. */
    private PageException diagnose(Throwable thrown, String name) {
        if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError || thrown instanceof TooLong) {
            return problem(TemplateRules.TOO_MUCH, name, 0, 0, name);
        } else if (thrown instanceof ParseException parse) {
            String template = Optional.ofNullable(parse.getTemplateName()).orElse(name);
            return problem(
                    TemplateRules.FAILED, template, parse.getLineNumber(), parse.getColumnNumber(), "@template.syntax");
        } else if (thrown instanceof TemplateNotFoundException missing) {
            return problem(TemplateRules.NOT_FOUND, name, 0, 0, missing.getTemplateName());
        } else if (thrown instanceof MalformedTemplateNameException) {
            return problem(TemplateRules.NOT_FOUND, name, 0, 0, name);
        } else if (thrown instanceof TemplateException failed) {
            return diagnose(failed, name);
        }
        return problem(TemplateRules.FAILED, name, 0, 0, name);
    }

    private PageException diagnose(TemplateException failed, String name) {
        String template = Optional.ofNullable(failed.getTemplateSourceName()).orElse(name);
        int line = Optional.ofNullable(failed.getLineNumber()).orElse(0);
        int column = Optional.ofNullable(failed.getColumnNumber()).orElse(0);
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingMessageException missing) {
                return problem(TemplateRules.NO_MESSAGE, template, line, column, missing.key(), missing.language());
            } else if (cause instanceof TooLong) {
                return problem(TemplateRules.TOO_MUCH, template, line, column, name);
            } else if (cause instanceof TemplateNotFoundException missing) {
                return problem(TemplateRules.NOT_FOUND, template, line, column, missing.getTemplateName());
            } else if (cause instanceof ParseException parse) {
                return diagnose(parse, name);
            } else if (cause instanceof IllegalArgumentException) {
                return problem(TemplateRules.BAD_MESSAGE, template, line, column);
            }
        }
        String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("@template.expression");
        return problem(TemplateRules.FAILED, template, line, column, blamed);
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

    /** A page is longer than any page should be. */
    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Collects a page up to a limit. */
    private static final class Limited extends Writer {
        private final StringWriter text = new StringWriter();

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            if (text.getBuffer().length() + length > MOST_CHARACTERS) {
                throw new TooLong();
            }
            text.write(buffer, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
