// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalTarget;
import dev.pagoda.audit.goal.LeftOut;
import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.Proposal;
import dev.pagoda.audit.goal.Quantity;
import dev.pagoda.audit.goal.QuantityChange;
import dev.pagoda.audit.goal.Survey;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What it takes for a unit to gain a place. */
public record GoalAnswer(Edition edition, Goal goal, dev.pagoda.audit.goal.GoalOutcome found) implements Answer {
    @Override
    public String name() {
        return "goal";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", edition.project().id());
        facts.put("edition", edition.period());
        facts.put("unit", code(goal.unit()));
        facts.put("name_en", edition.unit(goal.unit()).name().en());
        facts.put("name_zh", edition.unit(goal.unit()).name().zh());
        facts.put("goal", target());
        facts.put("rivals", Word.of(goal.rivals()));
        standing(facts, edition.result(), "rank", "score");
        facts.put("answer", kind());
        proposal().ifPresent(proposal -> {
            standing(facts, proposal.result(), "rank_after", "score_after");
            facts.put("size", proposal.size());
            facts.put("passed", proposal.passed().stream().map(this::code).toList());
        });
        if (found instanceof dev.pagoda.audit.goal.GoalOutcome.OutOfReach beyond) {
            facts.put("best_rank", beyond.best());
        }
        survey().ifPresent(survey -> facts.put("moved_values", survey.moved()));
        return facts;
    }

    private String kind() {
        return found instanceof dev.pagoda.audit.goal.GoalOutcome.Attained
                ? "attained"
                : found instanceof dev.pagoda.audit.goal.GoalOutcome.Holds ? "holds" : "out-of-reach";
    }

    private String code(int unit) {
        return edition.unit(unit).code();
    }

    private Map<String, Object> target() {
        if (goal.target() instanceof GoalTarget.Overtake overtake) {
            return Map.of("overtake", code(overtake.unit()));
        }
        return goal.target() instanceof GoalTarget.ReachRank target
                ? Map.of("rank", target.rank())
                : Map.of("places", ((GoalTarget.Gain) goal.target()).places());
    }

    private void standing(Map<String, Object> facts, Result result, String rank, String score) {
        int row = result.row(goal.unit(), result.methodology().edition());
        facts.put(rank, result.rank(0, row));
        facts.put(score, result.score(0, row));
    }

    private Optional<Proposal> proposal() {
        return found instanceof dev.pagoda.audit.goal.GoalOutcome.Attained attained
                ? Optional.of(attained.proposal())
                : Optional.empty();
    }

    private Optional<Survey> survey() {
        return found instanceof dev.pagoda.audit.goal.GoalOutcome.Attained attained
                ? Optional.of(attained.survey())
                : found instanceof dev.pagoda.audit.goal.GoalOutcome.OutOfReach beyond
                        ? Optional.of(beyond.survey())
                        : Optional.empty();
    }

    @Override
    public List<AnswerTable<?>> tables() {
        QuantityNames names = new QuantityNames(edition.result());
        return List.of(
                changes(names, new Columns<QuantityChange>(), change -> change)
                        .table(
                                "changes",
                                "Changes that reach the goal together",
                                "共同达成目标的变动",
                                () -> proposal().stream().flatMap(proposal -> proposal.changes().stream())),
                changes(names, new Columns<Option>(), Option::change)
                        .choice("outcome", "Outcome", "结果", Option::outcome)
                        .rank("rank", "Rank", "名次", Option::rank)
                        .count("tried", "Changes tried", "尝试次数", Option::tried)
                        .flag("complete", "All smaller ones tried", "已穷尽更小变动", Option::complete)
                        .table(
                                "options",
                                "What one change alone can do",
                                "单项变动的效果",
                                () -> survey().stream().flatMap(survey -> survey.options().stream())),
                new Columns<LeftOut>()
                        .text("indicator", "Indicator", "指标", one -> indicator(names, one.quantity()))
                        .choice("reason", "Reason", "原因", LeftOut::reason)
                        .table(
                                "left-out",
                                "What could not change",
                                "无法变动者",
                                () -> survey().stream().flatMap(survey -> survey.leftOut().stream())));
    }

    private static String indicator(QuantityNames names, Quantity quantity) {
        return names.codes(quantity).get(0);
    }

    private static <R> Columns<R> changes(QuantityNames names, Columns<R> columns, Function<R, QuantityChange> change) {
        return columns.text(
                        "indicator",
                        "Indicator",
                        "指标",
                        row -> indicator(names, change.apply(row).quantity()))
                .text("with", "Together with", "连同", row -> {
                    List<String> codes = names.codes(change.apply(row).quantity());
                    return String.join(" ", codes.subList(1, codes.size()));
                })
                .text(
                        "name_en",
                        "Name",
                        "英文名",
                        row -> names.name(change.apply(row).quantity(), Language.EN))
                .text(
                        "name_zh",
                        "Chinese name",
                        "名称",
                        row -> names.name(change.apply(row).quantity(), Language.ZH))
                .number("from", "From", "原值", row -> change.apply(row).from())
                .number("to", "To", "现值", row -> change.apply(row).to())
                .share("share", "Change", "变动幅度", row -> change.apply(row).share())
                .number("size", "Size", "变动大小", row -> change.apply(row).size())
                .meaning("In standard deviations of the ranked units' values", "以参评单元数值的标准差计");
    }
}
