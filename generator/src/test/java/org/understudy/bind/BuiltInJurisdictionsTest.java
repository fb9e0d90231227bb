package org.understudy.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.golden.Golden;
import org.understudy.json.Json;
import org.understudy.plan.Jurisdiction.ForbiddenWord;
import org.understudy.plan.Jurisdiction.LegalBasis;
import org.understudy.plan.LocalText;
import org.understudy.read.BuiltInDocuments;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** The jurisdictions as they are shipped: each binds, speaks all languages, and says of its law where it is from. */
class BuiltInJurisdictionsTest {
    private static final Path FOLDER =
            Golden.project("templates/src/main/resources/org/understudy/templates/jurisdictions");
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final List<Language> LANGUAGES = List.of(Language.values());

    private static final BuiltInDocuments BUILT_IN = BuiltInDocuments.jurisdictions();

    @Test
    void theIndexListsTheFolders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER).filter(Files::isDirectory)) {
            List<String> ids =
                    folders.map(it -> it.getFileName().toString()).sorted().toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(ids);
            assertThat(BUILT_IN.ids())
                    .containsExactlyElementsOf(ids)
                    .contains("generic", "us", "uk", "nl", "de", "fr", "es");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsInAllLanguages() {
        return laws(law -> assertThat(Parts.of(law))
                .filteredOn(LocalText.class::isInstance)
                .isNotEmpty()
                .allSatisfy(it -> {
                    LocalText text = (LocalText) it;
                    assertThat(text.texts()).as(text.inOriginal()).containsOnlyKeys(LANGUAGES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBasisSaysWhereItIsFrom() {
        return laws(law -> {
            assertThat(law.whole().asAt()).isBetween(FIRST, LAST);
            assertThat(Parts.of(law))
                    .filteredOn(LegalBasis.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(it -> {
                        LegalBasis basis = (LegalBasis) it;
                        assertThat(basis.asAt()).as(basis.citation()).isBetween(FIRST, LAST);
                        assertThat(basis.source())
                                .as(basis.citation())
                                .hasValueSatisfying(source -> assertThat(source).hasScheme("https"));
                    });
        });
    }

    @TestFactory
    Stream<DynamicTest> noWordIsForbiddenTwiceOrToldToUseInstead() {
        return laws(law -> {
            List<ForbiddenWord> words = law.whole().forbidden();
            assertThat(words.stream().map(it -> it.language() + " " + it.word().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
            assertThat(words)
                    .allSatisfy(it -> assertThat(words.stream()
                                    .filter(other -> other.language() == it.language())
                                    .map(ForbiddenWord::word))
                            .doesNotContain(it.instead()));
        });
    }

    private static Stream<DynamicTest> laws(java.util.function.Consumer<Law> holds) {
        return BUILT_IN.ids().stream().map(id -> dynamicTest(id, () -> holds.accept(law(id))));
    }

    private static Law law(String id) {
        try {
            var diagnostics = new Diagnostics();
            return FactFiles.jurisdictions(Map.of(), SourceTree.open(FOLDER), Language.EN, diagnostics)
                    .find(id)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClauseIsThereInAllLanguagesOrInNone() throws IOException {
        Map<String, Set<String>> languages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(file -> file.toString().endsWith(".ftlx"))
                    .forEach(file -> languages
                            .computeIfAbsent(
                                    file.subpath(FOLDER.getNameCount(), FOLDER.getNameCount() + 1) + "/"
                                            + file.getFileName(),
                                    name -> new TreeSet<>())
                            .add(file.getName(file.getNameCount() - 2).toString()));
        }
        Set<String> all = LANGUAGES.stream().map(Language::tag).collect(Collectors.toCollection(TreeSet::new));
        assertThat(languages)
                .allSatisfy((clause, found) -> assertThat(found).as(clause).isEqualTo(all));
    }

    @Test
    void theSchemaIsShippedAsGenerated() {
        Golden.assertEqual(
                Golden.module("src/main/resources/org/understudy/schema/jurisdiction.schema.json"),
                Json.write(PlanSchemas.jurisdiction()));
    }
}
