package org.understudy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.RuleId;
import org.understudy.golden.Golden;

/** Whatever English says, every language says: documents, clauses, findings and reports, with the same places in them. */
class LanguagesTest {
    private static final Path TEMPLATES = Golden.project("templates/src/main/resources/org/understudy/templates");
    private static final Path GENERATOR = Golden.module("src/main/resources/org/understudy");
    private static final Pattern PLACE = Pattern.compile("(?<!')\\{(\\d)");

    /** What a clause is made of: elements, directives and what is filled in; not its words. */
    private static final Pattern STRUCTURE = Pattern.compile("</?[a-z#@/][^>]*>|\\$\\{[^}]*}");

    /** More arguments than any message has places. */
    private static final Object[] ARGUMENTS =
            IntStream.rangeClosed(1, 9).boxed().toArray();

    private static Path documents(Language language) {
        return TEMPLATES.resolve("messages_" + language.tag() + ".properties");
    }

    private static Path findings(Language language) {
        return GENERATOR.resolve("diagnostic/diagnostics" + suffix(language) + ".properties");
    }

    private static Path reports(Language language) {
        return GENERATOR.resolve("report/report" + suffix(language) + ".properties");
    }

    private static String suffix(Language language) {
        return language == Language.EN ? "" : "_" + language.tag();
    }

    private static Map<String, String> words(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Map<String, List<String>> places(Path file) {
        var places = new TreeMap<String, List<String>>();
        words(file)
                .forEach((key, text) ->
                        places.put(key, found(PLACE, text).stream().distinct().toList()));
        return places;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @TestFactory
    Stream<DynamicNode> everyLanguage() {
        return Arrays.stream(Language.values())
                .map(language -> dynamicContainer(
                        language.tag(),
                        Stream.of(
                                dynamicTest("documents", () -> documentsSpeak(language)),
                                dynamicTest("clauses", () -> clausesAreBuiltAlike(language)),
                                dynamicTest("findings", () -> findingsSpeak(language)),
                                dynamicTest("reports", () -> reportsSpeak(language)))));
    }

    private static void documentsSpeak(Language language) {
        assertThat(places(documents(language))).isEqualTo(places(documents(Language.EN)));
        everyMessageIsSaid(language, documents(language));
    }

    private static void reportsSpeak(Language language) {
        assertThat(places(reports(language))).isEqualTo(places(reports(Language.EN)));
        everyMessageIsSaid(language, reports(language));
    }

    private static void everyMessageIsSaid(Language language, Path file) {
        Messages messages = Messages.of(language, List.of(words(file)));
        assertThat(messages.keys())
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(messages.get(key, ARGUMENTS))
                        .as(key)
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d"));
    }

    private static void clausesAreBuiltAlike(Language language) throws IOException {
        try (Stream<Path> english = Files.list(TEMPLATES.resolve("clauses/en"))) {
            for (Path file : english.toList()) {
                Path own = TEMPLATES
                        .resolve("clauses")
                        .resolve(language.tag())
                        .resolve(file.getFileName().toString());
                assertThat(structure(own)).as(own.toString()).isEqualTo(structure(file));
            }
        }
    }

    private static List<String> structure(Path clause) throws IOException {
        return found(
                STRUCTURE,
                Files.readString(clause)
                        .replaceAll("(?s)<#--.*?-->", "")
                        .replaceAll(" aria-label=\"[^\"]*\"", "")
                        .replace("?lower_case", ""));
    }

    private static void findingsSpeak(Language language) {
        assertThat(places(findings(language))).isEqualTo(places(findings(Language.EN)));
        DiagnosticMessages messages = DiagnosticMessages.in(language.locale());
        Map<String, String> words = words(findings(language));
        assertThat(words).hasSizeGreaterThan(400).allSatisfy((key, text) -> {
            String[] parts = key.split("\\.", 3);
            if (parts[0].matches("[A-Z]+-\\d+")) {
                Diagnostic plain = Diagnostic.general(RuleId.error(parts[0]), ARGUMENTS);
                Diagnostic diagnostic = parts.length == 3 ? plain.hinting(parts[2]) : plain;
                assertThat(parts[1].equals("message") ? messages.message(diagnostic) : messages.hint(diagnostic))
                        .as(key)
                        .isNotBlank()
                        .startsWith(beginning(text));
            }
        });
    }

    /** What stands before the first place, so that it is seen that the words are those of the language. */
    private static String beginning(String text) {
        return text.split("['{]", 2)[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN; 1 November 2026; €1,234,567.50; 14 days; a, b and c",
                "NL; 1 november 2026; € 1.234.567,50; 14 dagen; a, b en c",
                "DE; 1. November 2026; 1.234.567,50 €; 14 Tage; a, b und c",
                "FR; 1 novembre 2026; 1 234 567,50 €; 14 jours; a, b et c",
                "ES; 1 de noviembre de 2026; 1.234.567,50 €; 14 días; a, b y c"
            })
    void formats(Language language, String date, String amount, String span, String list) {
        var formats = new Formats(Messages.of(language, List.of(words(documents(language)))));

        assertThat(formats.date(LocalDate.of(2026, 11, 1))).isEqualTo(date);
        assertThat(formats.amount(Amount.parse("EUR 1234567.5").orElseThrow()).replaceAll("\\p{Zs}", " "))
                .isEqualTo(amount);
        assertThat(formats.span(TimeSpan.parse("14 days").orElseThrow())).isEqualTo(span);
        assertThat(formats.list(List.of("a", "b", "c"))).isEqualTo(list);
    }
}
