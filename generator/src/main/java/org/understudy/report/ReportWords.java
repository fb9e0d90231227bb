package org.understudy.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** What reports say in one language. */
final class ReportWords {
    private final Messages messages;
    private final DiagnosticMessages diagnostics;

    private ReportWords(Messages messages) {
        this.messages = messages;
        this.diagnostics = DiagnosticMessages.in(messages.language().locale());
    }

    /** Words in the language, or in English where reports don’t speak it. */
    static ReportWords in(Language language) {
        String own = "report_" + language.tag() + ".properties";
        Map<String, String> english = load("report.properties");
        return ReportWords.class.getResource(own) == null
                ? new ReportWords(Messages.of(Language.EN, List.of(english)))
                : new ReportWords(Messages.of(language, List.of(load(own), english)));
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Objects.requireNonNull(ReportWords.class.getResourceAsStream(name))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return messages.language();
    }

    /** The words of findings. */
    DiagnosticMessages diagnostics() {
        return diagnostics;
    }

    /** A message with its places filled. */
    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The message {@code key.one} or {@code key.many}; the number is its first place. */
    String count(String key, long number) {
        return messages.get(key + (number == 1 ? ".one" : ".many"), number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language().locale()).format(day);
    }
}
