// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Move;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Correlation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rankings by several variants of the method, and how units move from the first of them to each other one.
 *
 * @param results by name of the variant, in order
 */
public record ComparisonAnswer(Project project, Map<String, Result> results) implements Answer {
    private record Placed(String variant, Result result, int unit) {
        int row() {
            return result.row(unit, result.methodology().edition());
        }
    }

    private record Moved(String variant, Move move) {}

    private record Driven(Moved moved, int child) {}

    @Override
    public String name() {
        return "comparison";
    }

    public Result first() {
        return results.values().iterator().next();
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", project.id());
        facts.put("edition", first().methodology().edition());
        facts.put("variants", List.copyOf(results.keySet()));
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        return List.of(rankings(), agreement(), moves(), drivers());
    }

    /** How far a variant ranks as the first result does, over the units ranked by both. */
    public record Agreement(
            String variant, double rankCorrelation, double scoreCorrelation, double meanMove, Move most) {
        static Agreement of(String variant, List<Move> moves) {
            List<Move> ranked = moves.stream()
                    .filter(move -> Double.isFinite(move.places()))
                    .toList();
            return new Agreement(
                    variant,
                    Correlation.spearman(figures(ranked, Move::rankBefore), figures(ranked, Move::rankAfter)),
                    Correlation.pearson(figures(ranked, Move::scoreBefore), figures(ranked, Move::scoreAfter)),
                    ranked.stream()
                            .mapToDouble(move -> Math.abs(move.places()))
                            .average()
                            .orElse(Double.NaN),
                    ranked.stream()
                            .max(Comparator.comparingDouble(move -> Math.abs(move.places())))
                            .orElseGet(() -> moves.get(0)));
        }

        private static double[] figures(List<Move> moves, ToDoubleFunction<Move> figure) {
            return moves.stream().mapToDouble(figure).toArray();
        }
    }

    /** The agreement of each result but the first with the first. */
    public List<Agreement> agreements() {
        return results.entrySet().stream()
                .skip(1)
                .filter(one -> !moves(one.getValue()).isEmpty())
                .map(one -> Agreement.of(one.getKey(), moves(one.getValue())))
                .toList();
    }

    private AnswerTable<?> agreement() {
        return new Columns<Agreement>()
                .text("variant", "Variant", "方案", Agreement::variant)
                .number("rank_correlation", "Correlation of ranks", "名次相关系数", Agreement::rankCorrelation)
                .meaning("Spearman, over the units ranked by both", "斯皮尔曼相关，仅计两方案均参与排名者")
                .number("score_correlation", "Correlation of scores", "得分相关系数", Agreement::scoreCorrelation)
                .meaning("Pearson, over the units ranked by both", "皮尔逊相关，仅计两方案均参与排名者")
                .places("mean_move", "Mean move", "平均变动", Agreement::meanMove)
                .unit("most", "Who moves most", "变动最大者", row -> code(row.most().unit()))
                .places(
                        "most_places",
                        "Places gained by it",
                        "其名次变化",
                        row -> row.most().places())
                .table("agreement", "Agreement with the method", "与主方法的一致程度", () -> agreements().stream());
    }

    private String code(int unit) {
        return project.units().get(unit).code();
    }

    private AnswerTable<?> rankings() {
        return new Columns<Placed>()
                .text("variant", "Variant", "方案", Placed::variant)
                .unit(row -> code(row.unit()))
                .rank("rank", "Rank", "名次", row -> row.result().rank(0, row.row()))
                .points("score", "Score", "得分", row -> row.result().score(0, row.row()))
                .table(
                        "rankings",
                        "Rankings",
                        "排名",
                        () -> results.entrySet().stream()
                                .flatMap(one ->
                                        one
                                                .getValue()
                                                .ranking(
                                                        0,
                                                        one.getValue()
                                                                .methodology()
                                                                .edition())
                                                .stream()
                                                .map(unit -> new Placed(one.getKey(), one.getValue(), unit))));
    }

    /** Moves from the first result to another, by the rank before; of units that are ranked in one of them. */
    public List<Move> moves(Result other) {
        return first().compare(other).stream()
                .filter(move -> !Double.isNaN(move.rankBefore()) || !Double.isNaN(move.rankAfter()))
                .sorted(Comparator.comparingDouble(
                                (Move move) -> Double.isNaN(move.rankBefore()) ? Double.MAX_VALUE : move.rankBefore())
                        .thenComparing(Move::unit))
                .toList();
    }

    private Stream<Moved> moved() {
        return results.entrySet().stream()
                .skip(1)
                .flatMap(one -> moves(one.getValue()).stream().map(move -> new Moved(one.getKey(), move)));
    }

    private AnswerTable<?> moves() {
        return new Columns<Moved>()
                .text("variant", "Variant", "方案", Moved::variant)
                .unit(row -> code(row.move().unit()))
                .rank("rank_before", "Rank before", "原名次", row -> row.move().rankBefore())
                .rank("rank_after", "Rank after", "现名次", row -> row.move().rankAfter())
                .places("places", "Places gained", "名次变化", row -> row.move().places())
                .points("score_before", "Score before", "原得分", row -> row.move().scoreBefore())
                .points("score_after", "Score after", "现得分", row -> row.move().scoreAfter())
                .table("moves", "Moves", "变动", this::moved);
    }

    private AnswerTable<?> drivers() {
        return new Columns<Driven>()
                .text("variant", "Variant", "方案", row -> row.moved().variant())
                .unit(row -> code(row.moved().move().unit()))
                .node(row -> project.framework().top().get(row.child()).code())
                .points(
                        "change",
                        "Change",
                        "变化",
                        row -> row.moved().move().drivers().get(row.child()))
                .meaning("Of what the node adds to the score", "该节点对得分的贡献之变化")
                .table(
                        "drivers",
                        "What drives the moves",
                        "变动来源",
                        () -> moved().flatMap(moved -> IntStream.range(
                                        0, moved.move().drivers().size())
                                .mapToObj(child -> new Driven(moved, child))));
    }
}
