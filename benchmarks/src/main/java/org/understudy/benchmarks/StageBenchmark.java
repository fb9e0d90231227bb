package org.understudy.benchmarks;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.document.Page;
import org.understudy.pack.OutputFolder;
import org.understudy.pack.PackException;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Plan;
import org.understudy.read.PlanDocuments;
import org.understudy.render.Artifact;
import org.understudy.seal.Deliverable;

/**
 * Each stage of a build by itself, warm. A number for a stage leaves out those before it, unless it says so. What it takes of
 * the CPU is told by {@link CpuProfiler}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    @Benchmark
    public Checked<PlanDocuments> read(Work work) throws IOException {
        return work.stages().read();
    }

    @Benchmark
    public Checked<Plan> bind(Work work) {
        return work.stages().bind();
    }

    @Benchmark
    public Checked<CheckedPlan> check(Work work) {
        return work.stages().check();
    }

    /** What a goal is for: all references, the proof in every scenario, and every rule. */
    @Benchmark
    public Checked<CheckedPlan> bindAndCheck(Work work) {
        return work.stages().bindAndCheck();
    }

    @Benchmark
    public Page template(Work work) throws IOException {
        return work.stages().page(DocumentId.D2, work.pack());
    }

    @Benchmark
    public Page reveal(Work work) {
        try (var revealed = work.stages().reveal(work.page())) {
            return revealed.page();
        }
    }

    @Benchmark
    public int pdfRender(Work work) {
        try (var artifact = work.stages().pdf(work.revealed())) {
            return artifact.pages().orElseThrow();
        }
    }

    /** A PDF is rendered to be sealed once: the difference to {@link #pdfRender} is what sealing takes. */
    @Benchmark
    public Deliverable pdfRenderAndSeal(Work work) throws IOException {
        try (var artifact = work.stages().pdf(work.revealed())) {
            return work.sealer().seal(artifact, work.key());
        }
    }

    @Benchmark
    public int odtRender(Work work) {
        try (var artifact = work.stages().odt(work.revealed())) {
            return artifact.parts().size();
        }
    }

    /** With its own key, as in a pack of one document. */
    @Benchmark
    public Deliverable odtRenderAndSeal(Work work) throws IOException {
        try (var artifact = work.stages().odt(work.revealed());
                var key = Work.newKey()) {
            return work.sealer().seal(artifact, key);
        }
    }

    @Benchmark
    public Artifact docxRender(Work work) {
        try (Artifact artifact = work.stages().docx(work.revealed())) {
            return artifact;
        }
    }

    @Benchmark
    public Deliverable docxRenderAndSeal(Work work) throws IOException {
        return sealed(work, work.stages().docx(work.revealed()));
    }

    /** Of the schedule of digital assets, as it is sealed. */
    @Benchmark
    public Deliverable xlsxRenderAndSeal(Work work) throws IOException {
        return sealed(work, work.stages().xlsx(work.sheet()));
    }

    private static Deliverable sealed(Work work, Artifact made) throws IOException {
        try (Artifact artifact = made) {
            return work.sealer().seal(artifact, work.key());
        }
    }

    /** The slow key of a pack, and the digest of its content. */
    @Benchmark
    public String contentDigest(Work work) {
        try (var key = Work.newKey()) {
            return key.digest("benchmark", work.content());
        }
    }

    /** A pack of one ODT file, to disk. */
    @Benchmark
    public OutputFolder write(Work work) throws PackException {
        try (var output = OutputFolder.open(work.output(), new SecureRandom())) {
            output.replace(work.manifest(), Map.of("D2.odt", work.deliverable()));
            return output;
        }
    }
}
