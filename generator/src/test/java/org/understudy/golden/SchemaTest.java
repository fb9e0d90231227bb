package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanSchemas;
import org.understudy.json.Json;
import org.understudy.plan.Kind;
import org.understudy.read.PlanReader;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceTree;

/** The JSON Schemas for editors: shipped as generated, valid, and of the same opinion as binding as far as a schema can be. */
class SchemaTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What a schema can say, at least of something in every golden file where the rule is found. */
    private static final Set<String> EXPRESSIBLE = Set.of(
            "BIND-001",
            "BIND-002",
            "BIND-003",
            "BIND-004",
            "BIND-008",
            "BIND-009",
            "BIND-010",
            "BIND-011",
            "BIND-012",
            "SECRET-001");

    private static final Pattern FINDING = Pattern.compile("(?m)^(\\S+?\\.md):\\d+:\\d+: \\w+ (\\S+) ");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Kind, Schema> SCHEMAS = schemas();

    private static Map<Kind, Schema> schemas() {
        Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);
        PlanSchemas.all().forEach((kind, tree) -> schemas.put(kind, REGISTRY.getSchema(Json.write(tree))));
        return schemas;
    }

    @TestFactory
    Stream<DynamicTest> theyAreShippedAsGenerated() {
        return PlanSchemas.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().folder(), () -> {
                    String name = entry.getKey().folder() + ".schema.json";
                    Golden.assertEqual(
                            Golden.module("src/main/resources/org/understudy/schema/" + name),
                            Json.write(entry.getValue()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theyAreSchemasOfTheDraftTheyName() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(DRAFT));
        return PlanSchemas.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey().folder(), () -> {
                    assertThat(entry.getValue()).containsEntry("$schema", DRAFT);
                    assertThat(draft.validate(Json.write(entry.getValue()), InputFormat.JSON))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theyAgreeWithBindingOnTheGoldenPlans() throws IOException {
        return DiagnosticGoldenTest.cases().stream()
                .filter(name ->
                        Files.exists(DiagnosticGoldenTest.CASES.resolve(name).resolve("input")))
                .map(name -> dynamicTest(name, () -> {
                    Path folder = DiagnosticGoldenTest.CASES.resolve(name);
                    Map<String, Set<String>> found = findings(Files.readString(folder.resolve("expected")));
                    for (SourceDocument document : documents(folder.resolve("input"))) {
                        Set<String> rules = found.getOrDefault(document.file().path(), Set.of());
                        boolean expressible = rules.stream().anyMatch(EXPRESSIBLE::contains);
                        if (expressible || rules.isEmpty()) {
                            assertThat(errors(document).isEmpty())
                                    .as(document.file() + ": " + rules + " and " + errors(document))
                                    .isEqualTo(!expressible);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theyAcceptTheExamplesOfTheReference(@TempDir Path folder) throws IOException {
        PlanFormatExamples.writeTo(folder);
        return documents(folder).stream()
                .map(document -> dynamicTest(
                        document.file().path(),
                        () -> assertThat(errors(document)).isEmpty()));
    }

    private static Map<String, Set<String>> findings(String printed) {
        return FINDING.matcher(printed)
                .results()
                .collect(Collectors.groupingBy(
                        (MatchResult finding) -> finding.group(1),
                        Collectors.mapping(finding -> finding.group(2), Collectors.toSet())));
    }

    private static List<SourceDocument> documents(Path folder) throws IOException {
        return new PlanReader()
                .read(SourceTree.open(folder)).value().orElseThrow().documents().stream()
                        .filter(document -> document.translation().isEmpty())
                        .toList();
    }

    private List<Error> errors(SourceDocument document) {
        Consumer<ExecutionContext> dates = context -> context.executionConfig(
                config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT));
        return SCHEMAS.get(document.kind()).validate(FrontMatterJson.of(document.front()), InputFormat.JSON, dates);
    }
}
