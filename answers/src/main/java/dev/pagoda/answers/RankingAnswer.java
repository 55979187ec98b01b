// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.Measure;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The results of a run: the ranking of the edition, all scores, every cell through every step, the weights, and the
 * constants that the steps learned.
 */
public record RankingAnswer(Edition edition) implements Answer {
    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", edition.project().id());
        facts.put("edition", edition.period());
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        return List.of(
                ranking(),
                new ScoreTable(edition).table(),
                new CellTable(edition).table(),
                weights(),
                constants(learned -> true));
    }

    private Result result() {
        return edition.result();
    }

    /** The ranked units best first, then the others with the reason why they are not; score and rank at every node. */
    public AnswerTable<?> ranking() {
        Columns<Integer> columns = new Columns<Integer>()
                .rank("rank", "Rank", "名次", unit -> edition.rank(0, unit))
                .count("tier", "Tier", "梯队", unit -> orMissing(result().tier(0, edition.row(unit))))
                .unit(unit -> edition.unit(unit).code())
                .text(
                        "name_en",
                        "Name",
                        "英文名",
                        unit -> edition.unit(unit).name().en())
                .text(
                        "name_zh",
                        "Chinese name",
                        "名称",
                        unit -> edition.unit(unit).name().zh())
                .text("status", "Status", "身份", unit -> status(edition.unit(unit)))
                .text("reason", "Why not ranked", "未参评原因", this::reason)
                .points("score", "Score", "得分", unit -> edition.score(0, unit));
        List<Node> nodes = edition.framework().nodes();
        for (int node = 1; node < nodes.size(); node++) {
            int at = node;
            String code = nodes.get(node).code();
            columns.points("score_" + code, "Score in " + code, code + " 得分", unit -> edition.score(at, unit))
                    .rank("rank_" + code, "Rank in " + code, code + " 名次", unit -> edition.rank(at, unit));
        }
        return columns.table(
                "ranking",
                "Ranking",
                "排名",
                () -> Stream.concat(edition.ranking().stream(), edition.unranked().stream()));
    }

    private static String status(Unit unit) {
        return Word.of(unit.status());
    }

    private String reason(int unit) {
        return edition.exclusion(unit)
                .map(one -> Word.of(one.reason()) + (one.detail().isEmpty() ? "" : ": " + one.detail()))
                .orElse("");
    }

    /** A place or period as a number; 0 stands for none. */
    static double orMissing(int number) {
        return number <= 0 ? Double.NaN : number;
    }

    private record Weight(int period, int node) {}

    /** A row for every scored period and every node but the index. */
    private AnswerTable<?> weights() {
        Codes codes = new Codes(result());
        return new Columns<Weight>()
                .period(Weight::period)
                .node(row -> codes.node(row.node()))
                .node(
                        "parent",
                        "Parent",
                        "上级",
                        row -> codes.node(edition.framework().parent(row.node())))
                .number(
                        "given_weight",
                        "Weight given",
                        "给定权重",
                        row -> edition.framework().nodes().get(row.node()).weight())
                .meaning("As the framework states it, before it is rescaled among siblings", "指标体系所给，尚未在同级中归一")
                .share("weight", "Weight", "权重", row -> result().weight(row.node(), row.period()))
                .meaning("Among its siblings, as it was used", "实际使用的、在同级中的权重")
                .share(
                        "effective_weight",
                        "Effective weight",
                        "总权重",
                        row -> result().effectiveWeight(row.node(), row.period()))
                .meaning("In the index: the product of the weights down to the node", "在指数中的权重：自上而下各级权重之积")
                .table(
                        "weights",
                        "Weights",
                        "权重",
                        () -> result().methodology().periods().stream()
                                .flatMap(period -> IntStream.range(
                                                1, edition.framework().nodes().size())
                                        .mapToObj(node -> new Weight(period, node))));
    }

    private record Found(Learned learned, Constant constant) {}

    /**
     * Everything that a step learned from the data or from experts, with all its digits: bounds, means, consistency
     * ratios, eigenvalues, rotated loadings.
     */
    AnswerTable<?> constants(Predicate<Learned> chosen) {
        return new Columns<Found>()
                .text("step", "Step", "步骤", row -> row.learned().step())
                .text("code", "Indicator or node", "指标或节点", row -> row.learned().code())
                .text("method", "Method", "方法", row -> row.learned().method())
                .text(
                        "periods",
                        "Periods",
                        "时期",
                        row -> row.learned().periods().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .meaning("Those that it is applied to", "适用的时期")
                .text("constant", "Constant", "常数", row -> row.constant().name())
                .number(
                        "value",
                        Measure.NUMBER,
                        "Value",
                        "数值",
                        row -> row.constant().value())
                .table(
                        "constants",
                        "Constants learned",
                        "学得的常数",
                        () -> result().learned().stream()
                                .filter(chosen)
                                .flatMap(learned ->
                                        learned.constants().stream().map(constant -> new Found(learned, constant))));
    }
}
