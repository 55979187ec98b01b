// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run found: scores, ranks and tiers of every unit at every node, the data after every step, the constants
 * learned, and who is not ranked and why. Immutable. Rows are those of the tables: {@link #row}.
 */
public final class Result {
    private final Methodology methodology;
    private final List<Stage> stages;
    private final List<Exclusion> exclusions;
    private final List<Problem> warnings;
    private final Scores scores;
    private final Ranks ranks;

    Result(Run run, Scores scores, Ranks ranks) {
        this.methodology = run.methodology;
        this.stages = List.copyOf(run.stages);
        this.exclusions = run.exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::period).thenComparing(Exclusion::unit))
                .toList();
        this.warnings = run.problems();
        this.scores = scores;
        this.ranks = ranks;
    }

    Scores scores() {
        return scores;
    }

    Ranks ranks() {
        return ranks;
    }

    public Methodology methodology() {
        return methodology;
    }

    public Framework framework() {
        return methodology.framework();
    }

    /** The data after every step on them; the first stage is what came in, the last what was aggregated. */
    public List<Stage> stages() {
        return stages;
    }

    /** The data as they came in. */
    public Table observed() {
        return stages.get(0).table();
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    public List<Problem> warnings() {
        return warnings;
    }

    /** The constants that the steps learned, in order of steps and columns. */
    public List<Learned> learned() {
        return Stream.concat(stages.stream().flatMap(stage -> stage.learned().stream()), scores.learned().stream())
                .toList();
    }

    /** The row of a unit, by its place in the methodology, in a scored period. */
    public int row(int unit, int period) {
        return observed().row(unit, observed().periodIndex(period));
    }

    /** Score of a node in points; NaN where there is none. */
    public double score(int node, int row) {
        return scores.values()[node][row];
    }

    /** Rank at a node, 1 the best; NaN for a unit that is not ranked. */
    public double rank(int node, int row) {
        return ranks.place(node, row);
    }

    /** Tier at a node, 1 the best; 0 for a unit in none. */
    public int tier(int node, int row) {
        return ranks.tier(node, row);
    }

    /** Whether the unit of a row is ranked, and so set constants. */
    public boolean isRanked(int row) {
        return ranks.ranked()[row];
    }

    /** Weight of a node among its siblings in a period. */
    public double weight(int node, int period) {
        for (int scope = 0; scope < scopes(); scope++) {
            if (scores.periods().get(scope).contains(period)) {
                return scores.weights()[scope][node];
            }
        }
        return Double.NaN;
    }

    private int scopes() {
        return scores.periods().size();
    }

    /**
     * Weights of the children of a node in the score of a row: the row's own where the aggregation gives every unit its
     * own, NaN for a child that is missing then; else those that all share.
     */
    public double[] weights(int node, int row) {
        int[] children = framework().children(node);
        Optional<double[][]> own =
                children.length == 0 ? Optional.empty() : scores.unitWeights().of(node);
        int period = observed().periodOf(row);
        double[] weights = new double[children.length];
        Arrays.setAll(weights, j -> own.isPresent() ? own.get()[j][row] : weight(children[j], period));
        return weights;
    }

    /** Weight of a node in the index: the product of weights from the index down to it. */
    public double effectiveWeight(int node, int period) {
        double weight = 1;
        for (int at = node; at > 0; at = framework().parent(at)) {
            weight *= weight(at, period);
        }
        return weight;
    }

    /**
     * What each child adds to the score of a node: {@code S · w_j s_j / Σ w_j s_j} over the children that are there.
     * For an arithmetic mean this is {@code w_j s_j} with the weights rescaled; for others the same shares of the
     * score. NaN for a missing child.
     */
    public double[] contributions(int node, int row) {
        int[] children = framework().children(node);
        double[] weights = weights(node, row);
        double[] parts = new double[children.length];
        double sum = 0;
        for (int j = 0; j < children.length; j++) {
            parts[j] = weights[j] * score(children[j], row);
            sum += Double.isNaN(parts[j]) ? 0 : parts[j];
        }
        for (int j = 0; j < children.length; j++) {
            parts[j] = sum == 0 ? parts[j] : parts[j] * (score(node, row) / sum);
        }
        return parts;
    }

    /** Share of the indicators below a node that were observed (before any imputation) for a row. */
    public double coverage(int node, int row) {
        return ScreenStage.share(framework(), node, lastBefore("impute"), row);
    }

    /** The data after the step that divides them by their denominators, or as they came in if there is none. */
    public Table divided() {
        Table table = observed();
        for (Stage stage : stages) {
            table = stage.step().equals(StepKind.DENOMINATE.text()) ? stage.table() : table;
        }
        return table;
    }

    private Table lastBefore(String step) {
        Table table = observed();
        for (Stage stage : stages) {
            if (stage.step().equals(step)) {
                break;
            }
            table = stage.table();
        }
        return table;
    }

    /** Places of the ranked units of a period at a node, best first; equal ranks stand in the order of their codes. */
    public List<Integer> ranking(int node, int period) {
        List<Integer> order = new ArrayList<>();
        for (int unit = 0; unit < methodology.units().size(); unit++) {
            if (!Double.isNaN(rank(node, row(unit, period)))) {
                order.add(unit);
            }
        }
        order.sort(Comparator.<Integer>comparingDouble(unit -> rank(node, row(unit, period)))
                .thenComparing(unit -> methodology.units().get(unit).code()));
        return order;
    }

    /** Where a unit's score at a node comes from, down to the cells. */
    public Explanation explain(int unit, int node, int period) {
        return Explanation.of(this, unit, node, period);
    }

    /** How the ranking of another result differs from this one, unit by unit. */
    public List<Move> compare(Result other) {
        return Move.between(this, other);
    }
}
