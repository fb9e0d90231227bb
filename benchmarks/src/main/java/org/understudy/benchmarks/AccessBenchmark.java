package org.understudy.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.understudy.access.AccessNode;
import org.understudy.access.AccessTheory;
import org.understudy.access.Closure;
import org.understudy.access.Derivation;
import org.understudy.access.EarliestReach;
import org.understudy.access.Reach;
import org.understudy.access.SinglePoints;
import org.understudy.access.Situation;
import org.understudy.access.Times;

/** The searches of the access model, warm. The closure should grow as the number of accounts does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AccessBenchmark {
    @Param({"1000", "2000", "5000", "10000"})
    int accounts = 1_000;

    private SyntheticTheory plan = new SyntheticTheory(0, 1);
    private AccessTheory theory = plan.theory();
    private Situation situation = plan.situation();

    @Setup(Level.Trial)
    public void makeTheory() {
        plan = new SyntheticTheory(accounts, 1);
        theory = plan.theory();
        situation = plan.situation();
    }

    @Benchmark
    public AccessTheory compile() {
        return plan.theory();
    }

    @Benchmark
    public Reach closure() {
        return new Closure(theory).of(situation);
    }

    @Benchmark
    public Times earliest() {
        return new EarliestReach(theory).of(situation);
    }

    /** How each account is reached. */
    @Benchmark
    public List<Derivation> derivations() {
        var reach = new Closure(theory).of(situation);
        return plan.accounts().stream()
                .filter(reach::contains)
                .map(reach::derivation)
                .toList();
    }

    /** Of every account. */
    @Benchmark
    public List<Set<AccessNode>> singlePoints() {
        var points = new SinglePoints(theory);
        return plan.accounts().stream()
                .map(account -> points.of(account, situation))
                .toList();
    }
}
