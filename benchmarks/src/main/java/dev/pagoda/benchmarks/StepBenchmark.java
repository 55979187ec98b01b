// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.normalisation.Reference;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.Treatments;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** The methods alone, each learned on and applied to every column of a table, on one core. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before it measures
public class StepBenchmark {
    /** Units × indicators. */
    @Param({"36x42", "300x100", "3000x100"})
    public String size;

    private final Imputation imputation = plain(Imputations.ALL, "median");
    private final Treatment treatment = plain(Treatments.ALL, "winsorise-then-log");
    private final Normalisation normalisation = plain(Normalisations.ALL, "min-max");
    private final Aggregation aggregation = plain(Aggregations.ALL, "arithmetic");

    private Table observed;
    private Table imputed;
    private Table treated;
    private double[][] scores;
    private double[] weights;

    private static <F> F plain(Catalogue<F> catalogue, String name) {
        Method<F> method = catalogue.find(name).orElseThrow();
        return method.with(Given.defaults(method));
    }

    @Setup
    public void prepare() {
        observed = SyntheticIndex.of(size).table();
        imputed = impute();
        treated = treat();
        Table normalised = normalise();
        scores = new double[observed.columns().size()][];
        Arrays.setAll(scores, normalised::column);
        weights = new double[scores.length];
        Arrays.fill(weights, 1.0 / weights.length);
    }

    @Benchmark
    public Table impute() {
        int[] rows = IntStream.range(0, observed.rows()).toArray();
        Incomplete data = new Incomplete(observed, rows, rows, Map.of());
        return observed.map((column, values) -> imputation.impute(data, column).values());
    }

    @Benchmark
    public Table treat() {
        return imputed.map((column, values) -> {
            Transform transform = treatment.fit(Sample.of(values));
            return Arrays.stream(values).map(transform::apply).toArray();
        });
    }

    @Benchmark
    public Table normalise() {
        return treated.map((column, values) -> {
            Scale scale = normalisation.fit(Reference.of(Direction.HIGHER_IS_BETTER, values));
            return Arrays.stream(values).map(scale::score).toArray();
        });
    }

    @Benchmark
    public double[] aggregate() {
        return aggregation.aggregate(scores, weights);
    }
}
