// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import dev.pagoda.core.plan.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws for the imputed cells of ranked units. Each observed value of the indicator is taken out in turn and imputed;
 * what the imputation then misses by is its residual. A draw is the imputed value plus one of these residuals, kept
 * within the observed range of the indicator. An indicator with fewer than two residuals, or a unit without the
 * denominator, keeps the imputed value.
 */
final class Fillings {
    private record Gap(int column, int row, double imputed, double factor) {}

    static final Fillings NONE = new Fillings(0);

    private final List<Gap> gaps = new ArrayList<>();
    private final double[][] residuals;
    private final double[][] observed;

    private Fillings(int columns) {
        this.residuals = new double[columns][0];
        this.observed = new double[columns][0];
    }

    /** What is imputed in a result of a plan. */
    static Fillings of(Plan plan, Result result) {
        Framework framework = result.framework();
        Fillings fillings = new Fillings(framework.indicators().size());
        Optional<Integer> stage = imputation(result);
        if (stage.isEmpty()) {
            return fillings;
        }
        Table before = result.stages().get(stage.get() - 1).table();
        Table after = result.stages().get(stage.get()).table();
        for (int column = 0; column < fillings.residuals.length; column++) {
            if (fillings.addGaps(result, stage.get(), column)) {
                fillings.observed[column] = counting(result, before.column(column));
                fillings.residuals[column] = residuals(plan, result, stage.get(), column, after);
            }
        }
        return fillings;
    }

    private static Optional<Integer> imputation(Result result) {
        List<String> steps = result.stages().stream().map(Stage::step).toList();
        int place = steps.indexOf(StepKind.IMPUTE.text());
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private static double[] counting(Result result, double[] column) {
        return Arrays.stream(rows(result))
                .mapToDouble(row -> column[row])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** The ranked units of the edition. */
    private static int[] rows(Result result) {
        int edition = result.methodology().edition();
        return IntStream.range(0, result.methodology().units().size())
                .map(unit -> result.row(unit, edition))
                .filter(result::isRanked)
                .toArray();
    }

    private boolean addGaps(Result result, int stage, int column) {
        Table before = result.stages().get(stage - 1).table();
        Table after = result.stages().get(stage).table();
        boolean any = false;
        for (int row : rows(result)) {
            double factor = factor(result, stage, column, row);
            double imputed = after.value(column, row);
            if (Double.isNaN(result.observed().value(column, row))
                    && Double.isNaN(before.value(column, row))
                    && !Double.isNaN(imputed)
                    && !Double.isNaN(factor)) {
                gaps.add(new Gap(column, row, imputed, factor));
                any = true;
            }
        }
        return any;
    }

    /** What an observed value was multiplied by before it came to the imputation, inverted. */
    private static double factor(Result result, int stage, int column, int row) {
        Indicator indicator = result.framework().indicators().get(column);
        boolean divided = result.stages().subList(0, stage).stream()
                .anyMatch(earlier -> earlier.step().equals(StepKind.DENOMINATE.text()));
        if (indicator.denominator().isEmpty() || !divided) {
            return 1;
        }
        int denominator = result.framework().columnOf(indicator.denominator());
        return result.observed().value(denominator, row) / indicator.scale();
    }

    private static double[] residuals(Plan plan, Result result, int stage, int column, Table after) {
        List<Double> residuals = new ArrayList<>();
        for (int row : rows(result)) {
            if (Double.isNaN(result.observed().value(column, row))) {
                continue;
            }
            Outcome outcome = plan.rerun(result, List.of(new Table.Cell(column, row, Double.NaN)));
            if (outcome instanceof Outcome.Finished finished) {
                double guess = finished.result().stages().get(stage).table().value(column, row);
                double residual = after.value(column, row) - guess;
                if (!Double.isNaN(residual)) {
                    residuals.add(residual);
                }
            }
        }
        return residuals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Observed values that stand for what is imputed, in data set d of the stream. */
    Table draw(Stream stream, int d, Table table) {
        long start = stream.start(d);
        List<Table.Cell> cells = new ArrayList<>();
        for (Gap gap : gaps) {
            double[] errors = residuals[gap.column];
            if (errors.length >= 2) {
                // Counted from the far end, so that other errors of the same data set have other numbers.
                double number = Stream.uniform(start, -2 - gap.column * table.rows() - gap.row);
                double drawn = gap.imputed + errors[(int) (number * errors.length)];
                cells.add(new Table.Cell(gap.column, gap.row, within(observed[gap.column], drawn) * gap.factor));
            }
        }
        return table.with(cells);
    }

    private static double within(double[] values, double drawn) {
        double least = Arrays.stream(values).min().orElse(drawn);
        double most = Arrays.stream(values).max().orElse(drawn);
        return Math.max(least, Math.min(most, drawn));
    }
}
