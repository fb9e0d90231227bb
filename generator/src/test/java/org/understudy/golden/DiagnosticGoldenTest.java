package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/**
 * Each folder of {@code golden/diagnostics} is a plan ({@code input}, or built by {@link BuiltPlans} where files can't hold
 * it) and what is printed about it ({@code expected}, and {@code expected_nl} in Dutch).
 */
class DiagnosticGoldenTest {
    static final Path CASES = Golden.path("diagnostics");

    @TestFactory
    Stream<DynamicTest> whatIsPrinted(@TempDir Path temporary) throws IOException {
        return cases().stream()
                .map(name -> dynamicTest(name, () -> {
                    List<Diagnostic> diagnostics = diagnostics(plan(name, temporary));
                    Golden.assertEqual(CASES.resolve(name).resolve("expected"), print(diagnostics, Locale.ENGLISH));
                    Path dutch = CASES.resolve(name).resolve("expected_nl");
                    if (Files.exists(dutch)) {
                        Golden.assertEqual(dutch, print(diagnostics, Locale.forLanguageTag("nl")));
                    }
                }));
    }

    @Test
    void everyBuiltPlanIsACaseWithoutInput() throws IOException {
        assertThat(cases().stream()
                        .filter(name -> !Files.exists(CASES.resolve(name).resolve("input"))))
                .containsExactlyInAnyOrderElementsOf(BuiltPlans.ALL.keySet());
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static Path plan(String name, Path temporary) throws IOException {
        Path input = CASES.resolve(name).resolve("input");
        if (Files.exists(input)) {
            return input;
        }
        Path folder = Files.createDirectory(temporary.resolve(name));
        BuiltPlans.ALL.get(name).build(folder);
        return folder;
    }

    private static List<Diagnostic> diagnostics(Path folder) throws IOException {
        SourceTree tree = SourceTree.open(folder);
        Checked<PlanDocuments> read = new PlanReader().read(tree);
        Checked<Plan> bound = new PlanBinder().bind(read, tree);
        return read.value()
                .map(documents ->
                        new PlanChecker(Plans.CLOCK).check(bound, documents).diagnostics())
                .orElse(bound.diagnostics());
    }

    private static String print(List<Diagnostic> diagnostics, Locale language) {
        var printer = new DiagnosticPrinter(DiagnosticMessages.in(language), "");
        return diagnostics.stream().map(it -> printer.print(it) + "\n").collect(Collectors.joining());
    }
}
