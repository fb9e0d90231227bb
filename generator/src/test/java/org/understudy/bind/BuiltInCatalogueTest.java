package org.understudy.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.golden.Golden;
import org.understudy.json.Json;
import org.understudy.plan.CatalogueEntry;
import org.understudy.plan.Fact;
import org.understudy.plan.LocalText;
import org.understudy.plan.Term;
import org.understudy.read.BuiltInDocuments;
import org.understudy.read.DataDocument;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** The provider catalogue as it is shipped: every entry binds, and says of every fact where it is from and since when. */
class BuiltInCatalogueTest {
    private static final Path FOLDER =
            Golden.project("templates/src/main/resources/org/understudy/templates/providers");
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");

    private static final BuiltInDocuments BUILT_IN = BuiltInDocuments.providers();

    @Test
    void theIndexListsTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(ids);
            assertThat(BUILT_IN.ids()).containsExactlyElementsOf(ids).hasSizeGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void noTwoAreTheSame() {
        List<CatalogueEntry> entries = entries();

        assertThat(entries.stream().map(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(entries.stream().flatMap(entry -> entry.domains().stream())).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyEntryIsWhole() {
        return BUILT_IN.ids().stream()
                .map(id -> dynamicTest(id, () -> {
                    CatalogueEntry entry = entry(id);
                    List<Object> parts = Parts.of(entry);

                    assertThat(entry.id()).isEqualTo(id);
                    assertThat(entry.domains())
                            .isNotEmpty()
                            .allSatisfy(domain -> assertThat(domain).matches(DOMAIN));
                    assertThat(parts)
                            .filteredOn(Fact.class::isInstance)
                            .isNotEmpty()
                            .allSatisfy(it -> {
                                Fact<?> fact = (Fact<?>) it;
                                assertThat(fact.verified()).isBetween(FIRST, LAST);
                            });
                    assertThat(parts).filteredOn(URI.class::isInstance).allSatisfy(it -> {
                        URI address = (URI) it;
                        assertThat(address).hasScheme("https").hasNoUserInfo();
                        assertThat(address.getHost()).matches(DOMAIN);
                        assertThat(address.toASCIIString()).isEqualTo(address.toString());
                    });
                    assertThat(parts).filteredOn(LocalText.class::isInstance).allSatisfy(it -> {
                        LocalText text = (LocalText) it;
                        assertThat(text.texts()).containsKeys(Language.EN, Language.NL);
                    });
                }));
    }

    @Test
    void theSchemaIsShippedAsGenerated() {
        Golden.assertEqual(
                Golden.module("src/main/resources/org/understudy/schema/providers.schema.json"),
                Json.write(PlanSchemas.provider()));
    }

    @Test
    void theDocumentationListsThem() throws IOException {
        Path page = Golden.project("docs/providers.md");
        String heading = "## The entries that are shipped\n\n";
        var text = new StringBuilder(Files.readString(page));
        text.setLength(text.indexOf(heading) + heading.length());
        text.append("This list is written by `BuiltInCatalogueTest`. What isn’t known is left empty.\n\n")
                .append(
                        "| id | name | second factors | passkeys | setting for death or inactivity | survivors’ papers |\n")
                .append("|---|---|---|---|---|---|\n");
        entries().forEach(entry -> text.append(row(entry)));
        Golden.assertEqual(page, text.toString());
    }

    private static String row(CatalogueEntry entry) {
        return "| `%s` | %s | %s | %s | %s | %s |%n"
                .replace("%n", "\n")
                .formatted(
                        entry.id(),
                        entry.legalName().equals(entry.name()) ? entry.name() : entry.name() + ": " + entry.legalName(),
                        entry.secondFactors()
                                .map(fact -> terms(fact.value().methods()))
                                .orElse(""),
                        entry.passkeys().map(fact -> terms(fact.value().uses())).orElse(""),
                        String.join(
                                ", ",
                                entry.legacy().stream()
                                        .map(fact -> fact.value().name())
                                        .toList()),
                        String.join(
                                "; ",
                                entry.deceased().stream()
                                        .map(fact -> fact.value()
                                                        .country()
                                                        .map(country -> country + ": ")
                                                        .orElse("")
                                                + terms(fact.value().evidence()))
                                        .toList()));
    }

    private static String terms(List<? extends Term> terms) {
        return String.join(", ", terms.stream().map(Term::term).toList());
    }

    private static List<CatalogueEntry> entries() {
        return BUILT_IN.ids().stream().map(BuiltInCatalogueTest::entry).toList();
    }

    private static CatalogueEntry entry(String id) {
        try {
            var diagnostics = new Diagnostics();
            DataDocument document = BUILT_IN.read(id, diagnostics).orElseThrow();
            var catalogue = FactFiles.providers(
                    Map.of("own", Optional.of(document)), SourceTree.open(FOLDER), Language.EN, diagnostics);
            assertThat(diagnostics.sorted()).isEmpty();
            assertThat(catalogue.find("own")).isPresent();
            return catalogue.find(id).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
