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
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.normalisation.Reference;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import dev.pagoda.testkit.ExampleParameters;
import dev.pagoda.testkit.Opinions;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How long each method of the catalogues takes, as Markdown: {@code java dev.pagoda.benchmarks.MethodTimes
 * UNITSxINDICATORS … [METHOD …]}. Methods of columns are learned on and applied to every column; weightings and
 * aggregations have all indicators as the children of one node. The best of some runs, on one thread.
 */
public final class MethodTimes {
    private static final double ENOUGH_SECONDS = 1;
    private static final double TOO_LONG_SECONDS = 60;
    private static final int FEWEST = 3;
    private static final int PERIODS = 3;

    private final SyntheticIndex index;
    private final Framework framework;
    private final Table observed;
    private final Table filled;
    private final int[] targets;
    private final double[][] scores;

    private MethodTimes(String size) {
        index = SyntheticIndex.of(size + "x" + PERIODS);
        framework = index.framework();
        observed = index.table();
        filled = observed.map((column, values) -> filled(values));
        int units = observed.units().size();
        targets = IntStream.range(observed.rows() - units, observed.rows()).toArray();
        scores = new double[observed.columns().size()][];
        Arrays.setAll(scores, column -> from1To(100, latest(column)));
    }

    public static void main(String[] arguments) {
        String[] sizes = Arrays.stream(arguments)
                .filter(argument -> Character.isDigit(argument.charAt(0)))
                .toArray(String[]::new);
        Set<String> asked = new HashSet<>(List.of(arguments));
        List.of(sizes).forEach(asked::remove);
        System.out.println("| family | method |" + " " + String.join(" | ", sizes) + " |");
        System.out.println("| --- | --- |" + " --- |".repeat(sizes.length));
        MethodTimes[] all = Arrays.stream(sizes).map(MethodTimes::new).toArray(MethodTimes[]::new);
        line("for comparison", "copying the data", all, MethodTimes::copy);
        line("for comparison", "writing the data as text and reading them", all, MethodTimes::writeAndRead);
        lines(Imputations.ALL, asked, all, MethodTimes::impute);
        lines(Treatments.ALL, asked, all, MethodTimes::treat);
        lines(Normalisations.ALL, asked, all, MethodTimes::normalise);
        lines(Weightings.ALL, asked, all, MethodTimes::weigh);
        lines(Aggregations.ALL, asked, all, MethodTimes::aggregate);
        lines(Tierings.ALL, asked, all, MethodTimes::tier);
    }

    /** What a method does with a table once. */
    private interface Work<F> {
        Object done(MethodTimes on, F method);
    }

    private static <F> void lines(Catalogue<F> catalogue, Set<String> asked, MethodTimes[] all, Work<F> work) {
        for (Method<F> method : catalogue.methods()) {
            if (asked.isEmpty() || asked.contains(method.name())) {
                line(
                        catalogue.family(),
                        method.name(),
                        all,
                        on -> work.done(on, method.with(parameters(method, on.scores.length))));
            }
        }
    }

    /** Examples for what must be given, in terms of the made-up index; a factor analysis may come to its bounds. */
    private static Given parameters(Method<?> method, int children) {
        Map<String, Object> values = new HashMap<>(ExampleParameters.of(method).values());
        for (Parameter<?> parameter : method.parameters()) {
            if (parameter.kind() == Parameter.Kind.CODES && parameter.fallback().isEmpty()) {
                values.put(parameter.name(), List.of(SyntheticIndex.indicatorCode(0), SyntheticIndex.indicatorCode(1)));
            } else if (parameter.name().equals("direction") && parameter.kind() == Parameter.Kind.NUMBERS) {
                values.put(parameter.name(), Collections.nCopies(children, 1.0));
            } else if (parameter.name().equals("improper")) {
                values.put(parameter.name(), parameter.parse(List.of("bound")).orElseThrow());
            }
        }
        return new Given(values);
    }

    private static void line(String family, String name, MethodTimes[] all, Function<MethodTimes, Object> work) {
        StringBuilder line = new StringBuilder("| " + family + " | " + name + " |");
        for (MethodTimes on : all) {
            line.append(' ').append(time(() -> work.apply(on))).append(" |");
        }
        System.out.println(line);
    }

    private static String time(Supplier<Object> work) {
        double best = Double.POSITIVE_INFINITY;
        double spent = 0;
        try {
            for (int run = 0; run < FEWEST || spent < ENOUGH_SECONDS; run++) {
                long begin = System.nanoTime();
                if (work.get() == null) {
                    throw new IllegalStateException("nothing was done");
                }
                double seconds = (System.nanoTime() - begin) * 1e-9;
                best = Math.min(best, seconds);
                spent += seconds;
                if (spent > TOO_LONG_SECONDS) {
                    break;
                }
            }
        } catch (NotComputable refused) {
            return "refused: " + refused.getMessage();
        }
        return best < 0.01 ? "%.2f ms".formatted(best * 1e3) : "%.0f ms".formatted(best * 1e3);
    }

    private static double[] filled(double[] values) {
        double median = Sample.of(values).median();
        return Arrays.stream(values).map(x -> Double.isNaN(x) ? median : x).toArray();
    }

    /** Values of the last period, without gaps, from 1 to 1000: the example parameters are made for such. */
    private double[] latest(int column) {
        double[] values = filled.column(column);
        return from1To(
                1000, Arrays.stream(targets).mapToDouble(row -> values[row]).toArray());
    }

    private static double[] from1To(double most, double[] values) {
        Sample sample = Sample.of(values);
        return Arrays.stream(values)
                .map(x -> 1 + (most - 1) * (x - sample.min()) / (sample.max() - sample.min()))
                .toArray();
    }

    private Object copy() {
        return filled.map((column, values) -> values.clone());
    }

    private Object writeAndRead() {
        return filled.map((column, values) -> {
            StringBuilder text = new StringBuilder();
            for (int row : targets) {
                text.append(values[row]).append(',');
            }
            return Arrays.stream(text.toString().split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        });
    }

    private Object impute(Imputation imputation) {
        String[] groups = new String[observed.units().size()];
        Arrays.setAll(groups, unit -> "R" + unit % 5);
        Incomplete data = new Incomplete(observed, targets, targets, Map.of("region", groups), framework, true);
        double[][] made = new double[observed.columns().size()][];
        Arrays.setAll(made, column -> imputation.impute(data, column).values());
        return made;
    }

    private Object treat(Treatment treatment) {
        return each(values -> {
            Transform transform = treatment.fit(Sample.of(values));
            return Arrays.stream(values).map(transform::apply).toArray();
        });
    }

    private Object normalise(Normalisation normalisation) {
        return each(values -> {
            Reference reference = new Reference(Sample.of(values), Direction.HIGHER_IS_BETTER, unit -> values[0]);
            Scale scale = normalisation.fit(reference);
            return Arrays.stream(values).map(scale::score).toArray();
        });
    }

    private Object each(Function<double[], double[]> work) {
        double[][] made = new double[observed.columns().size()][];
        Arrays.setAll(made, column -> work.apply(latest(column)));
        return made;
    }

    private Object weigh(Weighting weighting) {
        double[] given = new double[scores.length];
        int[] indicators = new int[scores.length];
        Arrays.setAll(given, child -> 1 + child % 7);
        Arrays.fill(indicators, 1);
        return weighting.weigh(new Siblings(given, indicators, scores).with(Opinions.on(scores.length)));
    }

    private Object aggregate(Aggregation aggregation) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1.0 / weights.length);
        return aggregation.aggregate(scores, weights, scores);
    }

    private Object tier(Tiering tiering) {
        return tiering.cuts(Sample.of(scores[0]));
    }
}
