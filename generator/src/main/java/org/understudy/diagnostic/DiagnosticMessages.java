package org.understudy.diagnostic;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of diagnostics in one language: a message and a hint for each rule. */
public final class DiagnosticMessages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private DiagnosticMessages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Messages in the language of {@code locale}, or in English where there are none in it. */
    public static DiagnosticMessages in(Locale locale) {
        return new DiagnosticMessages(
                ResourceBundle.getBundle("org.understudy.diagnostic.diagnostics", locale, NO_FALLBACK), locale);
    }

    /** Whether there is a rule with this id. */
    public boolean knows(String rule) {
        return bundle.containsKey(rule + ".message");
    }

    /** What is wrong: one line, lower case, no full stop. */
    public String message(Diagnostic diagnostic) {
        return format(diagnostic.rule() + ".message", diagnostic);
    }

    /** What to do about it. */
    public String hint(Diagnostic diagnostic) {
        Optional<String> variant = diagnostic.hint().map(name -> diagnostic.rule() + ".hint." + name);
        return format(variant.orElse(diagnostic.rule() + ".hint"), diagnostic);
    }

    /** The word for a severity. */
    public String word(Severity severity) {
        return bundle.getString("severity." + severity.word());
    }

    private String format(String key, Diagnostic diagnostic) {
        Object[] words = diagnostic.arguments().stream().map(this::word).toArray();
        return pattern(key).format(words);
    }

    /** An argument {@code @name} stands for a word of the language; any other for itself, in one line. */
    private String word(String argument) {
        return Phrase.is(argument) ? Phrase.say(argument, this::phrase, this::plain) : plain(argument);
    }

    private String phrase(String name, List<String> arguments) {
        String key = "word." + name;
        if (!bundle.containsKey(key)) {
            return String.join(" ", arguments);
        } else if (name.startsWith("join.")) {
            return arguments.stream()
                    .reduce((one, other) -> pattern(key).format(new Object[] {one, other}))
                    .orElse("");
        }
        return pattern(key).format(arguments.toArray());
    }

    private MessageFormat pattern(String key) {
        return new MessageFormat(bundle.getString(key), locale);
    }

    private String plain(String argument) {
        String key = "word." + argument.substring(Math.min(1, argument.length()));
        return argument.startsWith("@") && bundle.containsKey(key) ? bundle.getString(key) : OneLine.of(argument);
    }
}
