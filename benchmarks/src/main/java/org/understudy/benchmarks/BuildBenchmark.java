package org.understudy.benchmarks;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.understudy.Outcome;
import org.understudy.Request.Freshness;
import org.understudy.Understudy;

/** Whole builds in a process that has run few or none before, as builds do. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class BuildBenchmark {

    @Benchmark
    public Outcome cold(Work work) {
        return build(work, Freshness.REBUILD);
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public Outcome again(Work work) {
        return build(work, Freshness.REBUILD);
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public Outcome unchanged(Work work) {
        return build(work, Freshness.KEEP);
    }

    private static Outcome build(Work work, Freshness freshness) {
        var understudy = new Understudy(Clock.systemUTC(), new SecureRandom(), event -> {});
        Outcome outcome = understudy.build(BuildRequest.of(work.plan(), work.output(), freshness));
        if (!outcome.succeeded()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        return outcome;
    }
}
