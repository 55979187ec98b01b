package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Move;
import dev.pagoda.core.plan.Result;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return List.of(rankings(), moves(), drivers());
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
