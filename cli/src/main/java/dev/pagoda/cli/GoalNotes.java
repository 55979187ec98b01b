// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.LeftOut;
import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.Survey;
import dev.pagoda.core.model.Language;
import java.util.ArrayList;
import java.util.List;

/** What was not tried for a goal, and by what rules the rest was. */
final class GoalNotes {
    private final QuantityText words;
    private final Language language;

    GoalNotes(QuantityText words, Language language) {
        this.words = words;
        this.language = language;
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    /** Indicators that could not move. */
    List<String> gaps(Survey survey) {
        List<String> notes = new ArrayList<>();
        List<String> bound = survey.options().stream()
                .filter(option -> option.outcome() == Option.Attainment.AT_BOUND)
                .flatMap(option -> words.codes(option.change().quantity()).stream())
                .toList();
        add(notes, say("At their bound already: ", "已在上限："), bound, "");
        add(
                notes,
                say("Left out, for no value of the unit is observed: ", "本单元无观测值，未计入："),
                codes(survey, LeftOut.Hindrance.NOT_OBSERVED),
                say(" (--include-missing lets it report one)", "（加 --include-missing 可补报一个数值）"));
        add(
                notes,
                say("Left out, for the unit has no value of their denominator: ", "本单元缺分母，未计入："),
                codes(survey, LeftOut.Hindrance.NO_DENOMINATOR),
                "");
        return notes;
    }

    private List<String> codes(Survey survey, LeftOut.Hindrance reason) {
        return survey.leftOut().stream()
                .filter(one -> one.reason() == reason)
                .flatMap(one -> words.codes(one.quantity()).stream())
                .toList();
    }

    private void add(List<String> notes, String before, List<String> codes, String after) {
        if (!codes.isEmpty()) {
            notes.add(before + String.join(say(", ", "、"), codes) + after + say(".", "。"));
        }
    }

    /** How far values may come, how changes are measured, and what the others do. */
    List<String> rules(Survey survey, Goal goal) {
        String rivals = goal.rivals() == Goal.Rivals.FIXED
                ? say("The other units stay as they are.", "其他单元保持不变。")
                : say(
                        survey.moved() + " values of other units move on by their last change over one period; those"
                                + " without an earlier value stay.",
                        "其他单元有 " + survey.moved() + " 个数值按最近一次变动前移一期，没有更早数值的保持不变。");
        return List.of(
                say(
                        "Bounds: the best value of the ranked units, or the indicator's goalpost or target if that is"
                                + " better; --at-most sets others. Codes that stand together hold the same number and"
                                + " change together.",
                        "上限：参评单元中的最优值；指标自身的门柱值或目标值更优时取后者；可用 --at-most 另设。列在一起的代码是同一数值，同步变动。"),
                say(
                                "sd: the change of the indicator in standard deviations of the ranked units. ",
                                "标准差：指标的变动相当于参评单元标准差的倍数。")
                        + rivals);
    }
}
