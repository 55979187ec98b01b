// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A compiled methodology: names are resolved, methods bound to their parameters. Immutable and free of side effects, so
 * threads share it.
 */
public final class Plan {
    private static final Fault NO_BASE_PERIOD = Fault.error(
            "no-base-period",
            "This step learns from {period}, but there are no observations for that period.",
            "此步骤的常数取自 {period}，但该时期没有观测值。",
            "Name a period with data in 'learn-from': {periods}.",
            "请在 'learn-from' 中写有数据的时期：{periods}。");

    private final Methodology methodology;
    private final List<LearnFrom> learning;
    private final List<DataStage> dataStages;
    private final RollUp rollUp;
    private final RankStage standing;

    Plan(
            Methodology methodology,
            List<LearnFrom> learning,
            List<DataStage> dataStages,
            RollUp rollUp,
            RankStage standing) {
        this.methodology = methodology;
        this.learning = List.copyOf(learning);
        this.dataStages = List.copyOf(dataStages);
        this.rollUp = rollUp;
        this.standing = standing;
    }

    /** Checks a methodology and makes a plan of it, or lists all its problems. */
    public static Compilation compile(Methodology methodology) {
        return new Compiler(methodology).compile();
    }

    public Methodology methodology() {
        return methodology;
    }

    /** How a dimension is made of its children; by the number of the node. */
    public Aggregation aggregation(int dimension) {
        return rollUp.byNode().get(dimension).orElseThrow().aggregation().method();
    }

    /** Least share of the children of a dimension that must have a score. */
    public double coverage(int dimension) {
        return rollUp.byNode().get(dimension).orElseThrow().coverage();
    }

    /** The ranks of units by their scores, 1 the best; NaN where a score is missing. */
    public double[] ranks(double[] scores) {
        return standing.ties().ranks(scores);
    }

    /** Whether units are compared, at any node, with those of other periods than the edition. */
    public boolean comparesPeriods() {
        boolean elsewhere = rollUp.learnFrom().mode() == LearnFrom.Mode.BASE
                || rollUp.learnFrom().mode() == LearnFrom.Mode.ALL
                        && methodology.periods().size() > 1;
        return elsewhere
                && rollUp.byNode().stream()
                        .flatMap(Optional::stream)
                        .anyMatch(node -> node.aggregation().method().comparesUnits());
    }

    /** Where the method file says from which periods the weights are learned. */
    public Location weighsFrom() {
        return rollUp.learnFrom().at();
    }

    /**
     * The tiers of units by their scores, 1 the best; 0 where a score is missing, and throughout if the method has no
     * tiers.
     */
    public int[] tiers(double[] scores) {
        return standing.tiers(scores);
    }

    /**
     * Runs every step. The table must have the framework's columns, the units of the methodology and all its periods.
     */
    public Outcome run(Table table) {
        requireShape(table);
        List<Problem> noBase = missingBases(table);
        if (!noBase.isEmpty()) {
            return new Outcome.Stopped(noBase);
        }
        return apply(new Run(methodology, table, Touched.all(table)));
    }

    private Outcome apply(Run run) {
        for (DataStage stage : dataStages) {
            stage.apply(run);
            if (run.hasFailed()) {
                return new Outcome.Stopped(run.problems());
            }
        }
        Optional<Scores> scores = rollUp.apply(run);
        if (scores.isEmpty()) {
            return new Outcome.Stopped(run.problems());
        }
        Result result = standing.apply(run, scores.get());
        return Soundness.nobodyRanked(result)
                .<Outcome>map(problem -> new Outcome.Stopped(List.of(problem)))
                .orElseGet(() -> new Outcome.Finished(result));
    }

    /**
     * What the plan would have given had some cells of the data of an earlier result been different: the same bits as a
     * run on the changed table, but only what the cells bear on is computed, on the calling thread, and the rest shared
     * with the earlier result.
     */
    public Outcome rerun(Result base, List<Table.Cell> changed) {
        Table table = base.observed().with(changed);
        // Warnings cannot be told apart by column, so they are found anew.
        boolean isOwn =
                base.methodology().equals(methodology) && base.warnings().isEmpty();
        return isOwn ? apply(new Run(methodology, table, Touched.by(base, changed))) : run(table);
    }

    /** A base period to learn from must have data. */
    private List<Problem> missingBases(Table table) {
        String periods = table.periods().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return learning.stream()
                .filter(from -> from.base().isPresent()
                        && !table.periods().contains(from.base().getAsInt()))
                .map(from -> NO_BASE_PERIOD.at(from.at(), "period", from.base().getAsInt(), "periods", periods))
                .toList();
    }

    private void requireShape(Table table) {
        if (!table.columns().equals(methodology.framework().columns())) {
            throw new IllegalArgumentException("the table's columns are not those of the framework");
        }
        if (!table.units()
                .equals(methodology.units().stream().map(unit -> unit.code()).toList())) {
            throw new IllegalArgumentException("the table's units are not those of the methodology");
        }
        if (!table.periods().containsAll(methodology.periods())) {
            throw new IllegalArgumentException("the table lacks periods of the methodology");
        }
    }
}
