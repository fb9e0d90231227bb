package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.understudy.golden.Golden;
import org.understudy.text.Language;

/** The clauses of the shipped jurisdictions say the same in all languages, as far as counting can tell. */
class ClauseLanguagesTest {
    private static final Path FOLDER =
            Golden.project("templates/src/main/resources/org/understudy/templates/jurisdictions");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-z]+|</?#[a-z]+");
    private static final Pattern EMPHASIS = Pattern.compile("</?em");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d[\\d:/-]*");

    @TestFactory
    Stream<DynamicTest> paragraphsPointsAndConditions() throws IOException {
        return alike(ELEMENT);
    }

    @TestFactory
    Stream<DynamicTest> sectionsOfTheLawAndDates() throws IOException {
        return alike(NUMBER);
    }

    private static Stream<DynamicTest> alike(Pattern pattern) throws IOException {
        return clauses()
                .map(clause -> dynamicTest(clause.toString(), () -> {
                    Map<String, Integer> english = count(pattern, clause, Language.EN);
                    assertThat(Language.values())
                            .allSatisfy(language -> assertThat(count(pattern, clause, language))
                                    .as(language.tag())
                                    .isEqualTo(english));
                }));
    }

    /** Emphasis marks words of another language, and so differs. */
    private static Map<String, Integer> count(Pattern pattern, Path clause, Language language) throws IOException {
        Path file = FOLDER.resolve(clause.getName(0))
                .resolve("clauses")
                .resolve(language.tag())
                .resolve(clause.getFileName());
        return pattern.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .filter(it -> !EMPHASIS.matcher(it).matches())
                .collect(Collectors.toMap(it -> it, it -> 1, Integer::sum, TreeMap::new));
    }

    /** {@code nl/memo.ftlx} and its like. */
    private static Stream<Path> clauses() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(it -> it.toString().endsWith(".ftlx"))
                    .map(it -> FOLDER.relativize(it).getName(0).resolve(it.getFileName()))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
