package org.understudy.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.understudy.text.Language;
import org.understudy.text.Messages;

/** What questions are put in: {@code questions.properties} and its translations. */
final class QuestionWords {
    private QuestionWords() {}

    static Messages in(Language language) {
        Map<String, String> english = load("questions.properties");
        return language == Language.EN
                ? Messages.of(language, List.of(english))
                : Messages.of(language, List.of(load("questions_" + language.tag() + ".properties"), english));
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Objects.requireNonNull(QuestionWords.class.getResourceAsStream(name), name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
