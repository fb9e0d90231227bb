package org.understudy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Plan;

/** Keeps the benchmarks from rotting; measures nothing. */
class BenchmarksTest {
    @TempDir
    Path folder;

    @Test
    void aPlanIsTheSameForTheSameSeed() throws IOException {
        SyntheticPlan.of(5).withPacks(2).write(folder.resolve("one"));
        SyntheticPlan.of(5).withPacks(2).write(folder.resolve("two"));
        Map<String, String> one = files(folder.resolve("one"));
        assertThat(one).hasSizeGreaterThan(20).containsKey("vault.kdbx").isEqualTo(files(folder.resolve("two")));
    }

    @Test
    void eachStageCanBeMeasured() throws Exception {
        var work = new Work();
        work.accounts = 3;
        work.makePlan();
        try {
            var stages = new StageBenchmark();
            assertThat(stages.read(work).diagnostics()).isEmpty();
            assertThat(stages.bind(work).value().map(Plan::accounts).orElseThrow())
                    .hasSize(3);
            assertThat(stages.check(work).value()).isPresent();
            assertThat(stages.template(work).body()).isNotEmpty();
            assertThat(stages.reveal(work).secrets()).isEmpty();
            assertThat(stages.pdfRender(work)).isPositive();
            assertThat(stages.pdfRenderAndSeal(work).sealed()).isTrue();
            assertThat(stages.odtRender(work)).isPositive();
            assertThat(stages.odtRenderAndSeal(work).sealed()).isTrue();
            assertThat(stages.bindAndCheck(work).value()).isPresent();
            assertThat(stages.docxRender(work).imprint().document()).isEqualTo(DocumentId.D2);
            assertThat(stages.docxRenderAndSeal(work).sealed()).isTrue();
            assertThat(stages.xlsxRenderAndSeal(work).sealed()).isTrue();
            assertThat(stages.contentDigest(work)).hasSize(64);
            assertThat(stages.write(work).folder("pack-1")).isDirectory();
            var builds = new BuildBenchmark();
            assertThat(builds.cold(work).packs()).hasSize(1);
            assertThat(builds.unchanged(work).succeeded()).isTrue();
        } finally {
            work.deletePlan();
        }
    }

    @Test
    void eachSearchCanBeMeasured() {
        var searches = new AccessBenchmark();
        searches.accounts = 20;
        searches.makeTheory();
        assertThat(searches.compile().nodes()).hasSizeGreaterThan(6 * 20);
        assertThat(searches.closure().nodes()).hasSizeGreaterThan(4 * 20);
        assertThat(searches.earliest().order()).hasSizeGreaterThan(4 * 20);
        assertThat(searches.derivations()).hasSize(20);
        assertThat(searches.singlePoints())
                .hasSize(20)
                .allSatisfy(points -> assertThat(points).isNotEmpty());
    }

    @Test
    void neutralFilesAreCompiled() throws IOException {
        Path plan = NeutralExample.write(folder.resolve("example"));
        Path out = folder.resolve("out");
        Compile.main(new String[] {"--out", out.toString(), plan.toString()});
        assertThat(out.resolve("example")).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.odt");
        Compile.main(new String[] {"--mode", "plain", "--out", out.toString(), plan.toString()});
        assertThat(Files.readString(out.resolve("example/D2.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private static Map<String, String> files(Path root) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
