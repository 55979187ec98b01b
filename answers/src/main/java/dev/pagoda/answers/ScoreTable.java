// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.plan.ImputedShare;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row for every scored period, unit and node. The index itself adds to no other node, so its contribution is missing.
 */
record ScoreTable(Edition edition) {
    /** What the nodes of one unit in one period share. */
    private record OfUnit(int period, String unit, int row, double[] contributions, double[] coverage) {}

    private record Scored(OfUnit of, int node) {}

    AnswerTable<?> table() {
        Result result = edition.result();
        ImputedShare imputed = new ImputedShare(result);
        Codes codes = new Codes(result);
        return new Columns<Scored>()
                .period(one -> one.of().period())
                .unit(one -> one.of().unit())
                .node(one -> codes.node(one.node()))
                .points(
                        "score",
                        "Score",
                        "得分",
                        one -> result.score(one.node(), one.of().row()))
                .rank(
                        "rank",
                        "Rank",
                        "名次",
                        one -> result.rank(one.node(), one.of().row()))
                .count(
                        "tier",
                        "Tier",
                        "梯队",
                        one -> RankingAnswer.orMissing(
                                result.tier(one.node(), one.of().row())))
                .points("contribution", "Contribution", "贡献", one -> one.of().contributions()[one.node()])
                .meaning("Points that it adds to its parent", "为上级贡献的分值")
                .share("coverage", "Coverage", "覆盖率", one -> one.of().coverage()[one.node()])
                .share(
                        "imputed",
                        "Imputed",
                        "插补占比",
                        one -> imputed.of(one.node(), one.of().row()))
                .meaning("Share of the score that rests on values filled in", "得分中来自插补值的占比")
                .table("scores", "Scores", "得分", this::rows)
                .asLong();
    }

    private Stream<Scored> rows() {
        Result result = edition.result();
        Coverage coverage = new Coverage(result);
        int nodes = edition.framework().nodes().size();
        return result.methodology().periods().stream()
                .flatMap(period -> IntStream.range(0, edition.units().size())
                        .mapToObj(unit -> {
                            int row = result.row(unit, period);
                            return new OfUnit(
                                    period,
                                    edition.unit(unit).code(),
                                    row,
                                    contributions(result, row),
                                    coverage.shares(row));
                        })
                        .flatMap(unit -> IntStream.range(0, nodes).mapToObj(node -> new Scored(unit, node))));
    }

    private static double[] contributions(Result result, int row) {
        Framework framework = result.framework();
        double[] contributions = new double[framework.nodes().size()];
        Arrays.fill(contributions, Double.NaN);
        for (int node = 0; node < contributions.length; node++) {
            int[] children = framework.children(node);
            if (children.length > 0) {
                double[] parts = result.contributions(node, row);
                for (int j = 0; j < children.length; j++) {
                    contributions[children[j]] = parts[j];
                }
            }
        }
        return contributions;
    }
}
