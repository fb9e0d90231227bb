package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.RuleId;

/** Every rule has its constant, message and hint in each language, page, and fixtures; and nothing else has. */
class RuleCatalogueTest {
    /** Rules that have words and a page although no class reports them yet. */
    private static final List<RuleId> NOT_YET_REPORTED = List.of();

    /** Rules whose page is still to be written. */
    private static final Pattern NO_PAGE_YET = Pattern.compile("(?!)");

    /** Rules that no golden file shows and no test names. */
    private static final Pattern NO_FIXTURE_YET = Pattern.compile("PACK-007");

    /** Rules about what an author writes: their pages are all of one form, and near misses are kept beside the bad plans. */
    private static final Pattern OF_THE_PLAN =
            Pattern.compile("(READ|BIND|ACCEPT|ACCESS|MFA|PEOPLE|TIME)-.*|SECRET-00[12]|LEGAL-(?!001).*");

    /** Rules that weigh what a plan comes to, where false alarms are likeliest: at least two plans are kept on each side. */
    private static final Pattern OF_JUDGEMENT = Pattern.compile("(ACCESS|MFA|PEOPLE|TIME)-.*|LEGAL-(?!001).*");

    /** Words that begin a message although they begin with a capital. */
    private static final List<String> PROPER_NOUNS = List.of("UTF-8", "YAML", "HTML", "Markdown", "KeePass");

    private static final Path WORDS = Golden.module("src/main/resources/org/understudy/diagnostic");
    private static final Path PAGES = Golden.project("docs/rules");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!')\\{(\\d)[^}]*}");

    private static final Map<String, List<Constant>> CONSTANTS = constants();
    private static final Map<String, Properties> BUNDLES = bundles();
    private static final Map<Path, String> PRINTED = printed();
    private static final String TESTS = tests();

    /** A rule, and the name of the constant that holds it: {@code VaultRules.NO_ENTRY}. */
    private record Constant(RuleId rule, String name) {}

    private static Map<String, List<Constant>> constants() {
        Path classes = Golden.module("target/classes");
        return files(classes, ".*\\.class").stream()
                .map(file -> classes.relativize(file).toString())
                .filter(name -> !name.endsWith("-info.class"))
                .flatMap(name -> constants(name.replace(".class", "").replace('/', '.')))
                .collect(Collectors.groupingBy(it -> it.rule().id(), TreeMap::new, Collectors.toList()));
    }

    private static Stream<Constant> constants(String className) {
        try {
            var found = new ArrayList<Constant>();
            for (Field field : Class.forName(className, false, RuleId.class.getClassLoader())
                    .getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == RuleId.class) {
                    field.setAccessible(true);
                    found.add(new Constant(
                            (RuleId) field.get(null),
                            className.substring(className.lastIndexOf('.') + 1) + "." + field.getName()));
                }
            }
            return found.stream();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(className, e);
        }
    }

    private static Map<String, Properties> bundles() {
        var bundles = new TreeMap<String, Properties>();
        for (Path file : files(WORDS, "diagnostics.*\\.properties")) {
            var words = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundles.put(file.getFileName().toString(), words);
        }
        return bundles;
    }

    private static List<Path> files(Path folder, String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> printed() {
        return files(Golden.path(""), "expected.*").stream()
                .filter(Files::isRegularFile)
                .collect(Collectors.toMap(file -> file, RuleCatalogueTest::read, (a, b) -> a, TreeMap::new));
    }

    /** The tests of all modules, without this one. */
    private static String tests() {
        return Stream.of("generator/src/test/java", "maven-plugin/src")
                .map(Golden::project)
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".*Test\\.java|.*IT\\.java|verify\\.groovy").stream())
                .filter(file -> !file.endsWith("RuleCatalogueTest.java"))
                .map(RuleCatalogueTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RuleId> rules() {
        return Stream.concat(CONSTANTS.values().stream().map(list -> list.get(0).rule()), NOT_YET_REPORTED.stream())
                .sorted()
                .distinct();
    }

    @Test
    void theRulesWereFound() {
        assertThat(CONSTANTS).hasSizeGreaterThan(50).containsKeys("READ-001", "BIND-001", "SECRET-001");
        assertThat(BUNDLES).containsKeys("diagnostics.properties", "diagnostics_nl.properties");
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(CONSTANTS.values()).allSatisfy(sameId -> assertThat(sameId).hasSize(1));
        assertThat(NOT_YET_REPORTED)
                .allSatisfy(rule -> assertThat(CONSTANTS).as("reported by now").doesNotContainKey(rule.id()));
    }

    @Test
    void theExceptionsAreStillNeeded() {
        assertThat(rules().filter(rule -> is(NO_PAGE_YET, rule)))
                .allSatisfy(rule ->
                        assertThat(page(rule)).as("take it out of NO_PAGE_YET").doesNotExist());
        assertThat(rules().filter(rule -> is(NO_FIXTURE_YET, rule)))
                .allSatisfy(rule -> assertThat(hasFixture(rule))
                        .as("take it out of NO_FIXTURE_YET: " + rule)
                        .isFalse());
    }

    /** Whether a link leads to a page that is still to be written. */
    static boolean lacksItsPage(String link) {
        return NO_PAGE_YET
                .matcher(link.replaceFirst(".*/", "").replace(".md", ""))
                .matches();
    }

    private static boolean is(Pattern pattern, RuleId rule) {
        return pattern.matcher(rule.id()).matches();
    }

    private static Path page(RuleId rule) {
        return PAGES.resolve(rule + ".md");
    }

    @TestFactory
    Stream<DynamicNode> everyRule() {
        return rules().map(rule -> dynamicContainer(
                rule.id(),
                Stream.of(
                        dynamicTest("has a message and a hint in every language", () -> hasWords(rule)),
                        dynamicTest("has a page", () -> hasAPage(rule)),
                        dynamicTest("has fixtures", () -> hasFixtures(rule)))));
    }

    private static void hasWords(RuleId rule) {
        assertThat(BUNDLES)
                .allSatisfy((file, words) ->
                        assertThat(words.stringPropertyNames()).contains(rule + ".message", rule + ".hint"));
    }

    private static void hasAPage(RuleId rule) {
        if (is(NO_PAGE_YET, rule)) {
            return;
        }
        List<String> lines = read(page(rule)).lines().toList();
        assertThat(lines.get(0)).matches("# " + rule + ": \\S.*[^.]");
        if (is(OF_THE_PLAN, rule)) {
            assertThat(lines).contains("Severity: " + rule.severity().word());
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line).startsWith("**Why it matters.**"))
                    .anySatisfy(line -> assertThat(line).startsWith("**How to put it right.**"));
        }
    }

    private static void hasFixtures(RuleId rule) {
        if (is(NO_FIXTURE_YET, rule)) {
            return;
        }
        assertThat(hasFixture(rule))
                .as("a golden file that shows it, or a test that names it")
                .isTrue();
        if (is(OF_THE_PLAN, rule)) {
            assertThat(plans(rule, "good"))
                    .as("plans that come near to it")
                    .hasSizeGreaterThanOrEqualTo(is(OF_JUDGEMENT, rule) ? 2 : 1)
                    .allSatisfy(folder ->
                            assertThat(read(folder.resolve("expected"))).doesNotContain(rule.id()));
        }
        if (is(OF_JUDGEMENT, rule)) {
            assertThat(plans(rule, "bad"))
                    .as("plans in which it finds something")
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(folder ->
                            assertThat(read(folder.resolve("expected"))).contains(rule.id()));
            assertThat(plans(rule, "bad"))
                    .anySatisfy(
                            folder -> assertThat(folder.resolve("expected_nl")).exists());
        }
    }

    private static List<Path> plans(RuleId rule, String word) {
        return files(Golden.path(""), rule.id().toLowerCase(Locale.ROOT) + "-" + word + ".*");
    }

    private static boolean hasFixture(RuleId rule) {
        String names = CONSTANTS.getOrDefault(rule.id(), List.of()).stream()
                .map(constant -> "|\\b" + Pattern.quote(constant.name()) + "\\b")
                .collect(Collectors.joining());
        return PRINTED.values().stream().anyMatch(text -> text.contains(rule.id()))
                || (!is(OF_THE_PLAN, rule)
                        && Pattern.compile(rule.id() + names).matcher(TESTS).find());
    }

    @Test
    void noWordsOrPageWithoutARule() {
        Set<String> ids = rules().map(RuleId::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(BUNDLES.values())
                .allSatisfy(words -> assertThat(words.stringPropertyNames())
                        .filteredOn(key -> key.matches("[A-Z].*"))
                        .allSatisfy(key -> {
                            assertThat(key).matches("[A-Z]+-\\d{3}\\.(message|hint(\\.[a-z-]+)?)");
                            assertThat(ids).contains(key.substring(0, key.indexOf('.')));
                        }));
        assertThat(files(PAGES, ".*-.*\\.md"))
                .allSatisfy(page ->
                        assertThat(ids).contains(page.getFileName().toString().replace(".md", "")));
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() {
        Map<String, List<String>> english = placeholders(bundle("diagnostics.properties"));
        assertThat(BUNDLES)
                .allSatisfy((file, words) -> assertThat(placeholders(words)).isEqualTo(english));
    }

    private static Map<String, List<String>> placeholders(Properties words) {
        var placeholders = new TreeMap<String, List<String>>();
        for (String key : words.stringPropertyNames()) {
            placeholders.put(
                    key,
                    PLACEHOLDER
                            .matcher(words.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .sorted()
                            .toList());
        }
        return placeholders;
    }

    private static Properties bundle(String name) {
        return BUNDLES.getOrDefault(name, new Properties());
    }

    @Test
    void wordsSpeakAsTheyShould() {
        assertThat(BUNDLES).allSatisfy((file, words) -> {
            for (String key : words.stringPropertyNames()) {
                String text = words.getProperty(key);
                if (key.matches("[A-Z].*")) {
                    assertThat(text.replace("''", "")).as(key + ": apostrophes").matches("([^']|'[{}]')*");
                    assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"a", "b", "c", "d"}))
                            .as(key)
                            .doesNotContain("\n");
                }
                assertThat(text).as(key).isNotBlank().doesNotEndWith(".").doesNotEndWith("!");
                if (key.endsWith(".message")) {
                    assertThat(begins(text)).as(key + ": " + text).isTrue();
                }
            }
        });
    }

    private static boolean begins(String message) {
        String text = message.replaceFirst("^[“„«]", "");
        return text.startsWith("{")
                || Character.isLowerCase(text.codePointAt(0))
                || PROPER_NOUNS.stream().anyMatch(text::startsWith);
    }

    @Test
    void pagesShowWhatIsPrinted() {
        String golden = String.join("\n", PRINTED.values());
        Pattern printed = Pattern.compile("(?m)^(\\S.*: )?(note|warning|danger|error) [A-Z]+-\\d{3} .*$");
        assertThat(files(PAGES, "(" + OF_THE_PLAN + ")\\.md"))
                .allSatisfy(
                        page -> assertThat(printed.matcher(read(page)).results().map(MatchResult::group))
                                .allSatisfy(line -> assertThat(golden).contains(line)));
    }

    @Test
    void theIndexListsThem() {
        var index = new StringBuilder("""
                # Rules

                What Understudy can say about a plan. Errors stop a build. A danger stops it too, unless the plan accepts it with a
                reason and a date: `accept: [{rule: ACCESS-012, because: …, until: 2027-11-01}]` in the file it is about. Warnings and
                notes are printed. Ids are for ever: a rule may go, its id never means anything else.

                This list is written by `RuleCatalogueTest`.
                """);
        String family = "";
        for (RuleId rule : rules().toList()) {
            String own = rule.id().substring(0, rule.id().indexOf('-'));
            if (!own.equals(family)) {
                index.append("\n## ").append(own).append("\n\n| rule | severity | about |\n|---|---|---|\n");
                family = own;
            }
            if (!is(NO_PAGE_YET, rule)) {
                String title = read(page(rule)).lines().findFirst().orElse("");
                index.append("| [%s](%s.md) | %s | %s |\n"
                        .formatted(
                                rule,
                                rule,
                                rule.severity().word(),
                                title.substring(title.indexOf(": ") + 2).replace("|", "\\|")));
            }
        }
        Golden.assertEqual(PAGES.resolve("README.md"), index.toString());
    }
}
