// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Problem;
import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.teavm.jso.JSExport;

/** What scoring a project in a page gave: scores, or the problems that stood in its way. */
public final class LiveScores {
    private final Optional<Result> result;
    private final List<Problem> problems;

    private LiveScores(Optional<Result> result, List<Problem> problems) {
        this.result = result;
        this.problems = problems;
    }

    static LiveScores of(Result result) {
        return new LiveScores(Optional.of(result), List.of());
    }

    static LiveScores none(List<Problem> problems) {
        return new LiveScores(Optional.empty(), problems);
    }

    /** What stood in the way, each with its cure; none when there are scores. */
    @JSExport
    public String[] problems() {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.message().en() + " " + problem.cure().en())
                .toArray(String[]::new);
    }

    /** Scores of all units at a node in a period; NaN where there is none. */
    @JSExport
    public double[] scores(String node, int period) {
        int position = position(node);
        return byUnit(period, row -> result().score(position, row));
    }

    /** Ranks of all units at a node in a period, 1 the best; NaN for a unit that is not ranked. */
    @JSExport
    public double[] ranks(String node, int period) {
        int position = position(node);
        return byUnit(period, row -> result().rank(position, row));
    }

    /** Tiers of all units at a node in a period, 1 the best; 0 for a unit in none. */
    @JSExport
    public double[] tiers(String node, int period) {
        int position = position(node);
        return byUnit(period, row -> result().tier(position, row));
    }

    /** Weight of a node among its siblings in a period. */
    @JSExport
    public double weight(String node, int period) {
        return result().weight(position(node), period);
    }

    private double[] byUnit(int period, IntToDoubleFunction valueOfRow) {
        double[] values = new double[result().methodology().units().size()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = valueOfRow.applyAsDouble(result().row(unit, period));
        }
        return values;
    }

    private Result result() {
        return result.orElseThrow(() -> new IllegalStateException("there are no scores; ask for the problems"));
    }

    private int position(String node) {
        int position = result().framework().position(node);
        if (position < 0) {
            throw new IllegalArgumentException("the framework has no node " + node);
        }
        return position;
    }
}
