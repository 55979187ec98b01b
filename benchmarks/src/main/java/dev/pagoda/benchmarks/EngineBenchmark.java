// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine alone: from a compiled plan and a table in memory to a result, on one core. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before it measures
public class EngineBenchmark {
    /** Units × indicators. */
    @Param({"36x42", "300x100", "3000x100", "6000x100", "3000x200"})
    public String size;

    private Methodology methodology;
    private Table table;
    private Plan plan;

    @Setup
    public void prepare() {
        SyntheticIndex index = SyntheticIndex.of(size);
        methodology = index.methodology();
        table = index.table();
        plan = compiled(methodology);
        if (!(plan.run(table) instanceof Outcome.Finished)) {
            throw new IllegalStateException("the made-up index cannot be scored: " + plan.run(table));
        }
    }

    /** All steps: screen, impute, treat, normalise, weigh, aggregate, rank, tier. */
    @Benchmark
    public Outcome run() {
        return plan.run(table);
    }

    /** Names to numbers, methods to parameters. */
    @Benchmark
    public Compilation compile() {
        return Plan.compile(methodology);
    }

    static Plan compiled(Methodology methodology) {
        if (Plan.compile(methodology) instanceof Compilation.Ready ready) {
            return ready.plan();
        }
        throw new IllegalStateException("the made-up index is refused: " + Plan.compile(methodology));
    }
}
