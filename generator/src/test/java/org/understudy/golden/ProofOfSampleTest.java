package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/** What is said of the samples, whose proof holds, and of the consultant’s plan with eight files made worse. */
class ProofOfSampleTest {
    private static final Path GOLDEN = Golden.path("proof");
    private static final Path CHANGED = GOLDEN.resolve("consultant-broken/changed");

    @TempDir
    private Path folder;

    @Test
    void theProofOfTheConsultantHoldsButForOneAcceptedDanger() throws IOException {
        List<Diagnostic> findings = check(Plans.sampleFolder("consultant")).diagnostics();
        Golden.assertEqual(GOLDEN.resolve("consultant/expected"), print(findings, Locale.ENGLISH));
        assertThat(findings).hasSizeLessThanOrEqualTo(15).noneMatch(Diagnostic::blocks);
        assertThat(Plans.sample("consultant").acceptedDangers())
                .extracting(accepted -> accepted.finding().rule().id())
                .containsOnly("ACCESS-002");
    }

    @Test
    void theMinimalPlanHasTwoAcceptedDangers() throws IOException {
        List<Diagnostic> findings = check(Plans.sampleFolder("minimal")).diagnostics();
        Golden.assertEqual(GOLDEN.resolve("minimal/expected"), print(findings, Locale.ENGLISH));
        assertThat(Plans.sample("minimal").acceptedDangers())
                .extracting(accepted -> accepted.finding().rule().id())
                .containsOnly("ACCESS-002", "PEOPLE-006");
    }

    @Test
    void aBrokenPlanIsTakenApart() throws IOException {
        copy(Plans.sampleFolder("consultant"));
        copy(CHANGED);
        Checked<CheckedPlan> checked = check(folder);
        assertThat(checked.value()).isEmpty();
        Golden.assertEqual(GOLDEN.resolve("consultant-broken/expected"), print(checked.diagnostics(), Locale.ENGLISH));
        Golden.assertEqual(
                GOLDEN.resolve("consultant-broken/expected_nl"),
                print(checked.diagnostics(), Locale.forLanguageTag("nl")));
    }

    @Test
    void thePageShowsWhatIsPrinted() throws IOException {
        String printed = Files.readString(GOLDEN.resolve("consultant-broken/expected"));
        assertThat(Files.readString(Golden.project("docs/proof.md"))
                        .lines()
                        .filter(line -> line.matches("\\S+:\\d+:\\d+: \\w+ (ACCESS|PEOPLE)-.*")))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(printed).contains(line));
    }

    private static Checked<CheckedPlan> check(Path plan) throws IOException {
        SourceTree tree = SourceTree.open(plan);
        var read = new PlanReader().read(tree);
        Checked<Plan> bound = new PlanBinder().bind(read, tree);
        return new PlanChecker(Plans.CLOCK).check(bound, read.value().orElseThrow());
    }

    private static String print(List<Diagnostic> findings, Locale language) {
        var printer = new DiagnosticPrinter(DiagnosticMessages.in(language), "");
        return findings.stream().map(it -> printer.print(it) + "\n").collect(Collectors.joining());
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path to = folder.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
