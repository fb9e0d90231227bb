package org.understudy.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker without classes, API and methods; templates come from the layers only. Templates that are made while they run
 * are refused, and so is what can't be stopped or takes memory at once: regular expressions and padding. Loops and macros
 * heed an interruption: so a template can be stopped. The time of day is refused too, since a page must be the same on any day. Thread-safe.
 */
final class Sandbox extends Configuration {
    /** As FreeMarker itself writes a parsed template: no space or comment within. */
    private static final Pattern REFUSED = Pattern.compile("<#(?:attempt|setting)\\b"
            + "|\\?(?:interpret|eval|eval_json|evalJson|matches|replace|split|(?:left|right)_?[pP]ad)\\b"
            + "|(?<=[\\s({\\[,=:+!&|<>-])\\.now\\b");

    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    Sandbox(TemplateLayers layers) {
        super(VERSION_2_3_34);
        setTemplateLoader(new LayerLoader(layers));
        setLocalizedLookup(false);
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setDefaultEncoding("UTF-8");
        setNewBuiltinClassResolver(freemarker.core.TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setAttemptExceptionReporter((exception, environment) -> {}); // the usual one logs, and quotes values
        setWrapUncheckedExceptions(true);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setNumberFormat("0");
    }

    /** Every template goes through here, included and imported ones too. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            prepare(template);
        }
        return template;
    }

    private void prepare(Template template) throws RefusedException {
        synchronized (prepared) {
            if (prepared.contains(template)) {
                return;
            }
            Matcher refused = REFUSED.matcher(template.toString());
            if (refused.find()) {
                throw new RefusedException(template.getName(), refused.group());
            }
            _CoreAPI.addThreadInterruptedChecks(template);
            prepared.add(template);
        }
    }

    /** A template has something that no template may have. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String template;
        private final String what;

        RefusedException(String template, String what) {
            super(what);
            this.template = template;
            this.what = what;
        }

        String template() {
            return template;
        }

        String what() {
            return what;
        }
    }
}
