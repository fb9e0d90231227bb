package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.golden.Golden;

/** The words of documents: the same keys in every language, each used, and each there that is used. */
class MessageBundlesTest {
    private static final Path TEMPLATES = Golden.project("templates/src/main/resources/org/understudy/templates");
    private static final Path ENGINE = Golden.module("src/main/java/org/understudy");

    /** A key in whole: {@code msg("customer")}, {@code messages.get("hidden.link")}, or one of two. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*)\"");

    private static final Pattern CALLED =
            Pattern.compile("(?:msg|messages\\.get)\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

    /** The beginning of keys that end in a word of the plan: {@code msg("capacity." + it.capacity)}. */
    private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)*)\\.\"\\s*\\+");

    private static final Pattern FAMILY_OF_MACRO = Pattern.compile("(?:p\\.|@)?(?:words\\(|lines )\\s*\"([a-z-]+)\"");

    private static final String SOURCES = sources();

    private static String sources() {
        return Stream.of(
                        TEMPLATES,
                        ENGINE.resolve("history"),
                        ENGINE.resolve("template"),
                        ENGINE.resolve("text"),
                        ENGINE.resolve("ReissueReport.java"))
                .flatMap(MessageBundlesTest::files)
                .filter(file ->
                        file.toString().endsWith(".ftlx") || file.toString().endsWith(".java"))
                .map(MessageBundlesTest::read)
                .collect(Collectors.joining("\n"))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("Phrase\\.of\\(\"[^\"]*\"", ""); // words of findings, which are in bundles of their own
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> all(Pattern pattern) {
        return pattern.matcher(SOURCES).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheSameKeys() {
        Set<String> english = keys("en");
        assertThat(english).hasSizeGreaterThan(100);
        return files(TEMPLATES)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("messages_"))
                .map(name -> name.replaceAll("messages_|\\.properties", ""))
                .map(language ->
                        dynamicTest(language, () -> assertThat(keys(language)).isEqualTo(english)));
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheSameClauses() {
        Set<String> english = clauses("en");
        assertThat(english).isNotEmpty();
        return files(TEMPLATES.resolve("clauses"))
                .map(file ->
                        TEMPLATES.resolve("clauses").relativize(file).getName(0).toString())
                .distinct()
                .map(language -> dynamicTest(
                        language, () -> assertThat(clauses(language)).isEqualTo(english)));
    }

    private static Set<String> clauses(String language) {
        return files(TEMPLATES.resolve("clauses").resolve(language))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyUsedKeyIsThere() {
        assertThat(all(CALLED)).hasSizeGreaterThan(80).isSubsetOf(keys("en"));
        assertThat(families())
                .hasSizeGreaterThan(20)
                .allSatisfy(family -> assertThat(keys("en")).anyMatch(key -> key.startsWith(family + ".")));
    }

    private static Set<String> families() {
        Set<String> families = all(FAMILY);
        families.addAll(all(FAMILY_OF_MACRO));
        return families;
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = all(LITERAL);
        Set<String> families = families();
        assertThat(keys("en"))
                .allSatisfy(key -> assertThat(used.contains(key)
                                || families.stream().anyMatch(family -> key.startsWith(family + ".")))
                        .as(key)
                        .isTrue());
    }
}
