// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalOutcome;
import dev.pagoda.audit.goal.GoalTarget;
import dev.pagoda.audit.goal.Proposal;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** What was found on the way to a goal, in sentences of both languages. */
final class GoalSentences {
    private static final int MOST_NAMES = 3;
    private static final int MOST_DECIMALS = 12;

    private final Project project;
    private final Result today;
    private final Language language;
    private final Goal goal;
    private final QuantityText words;
    private final int decimals;

    GoalSentences(Project project, Result today, Language language, Goal goal) {
        this.project = project;
        this.today = today;
        this.language = language;
        this.goal = goal;
        this.words = new QuantityText(today, language);
        this.decimals = new Edition(project, today).decimals();
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    private String label(int unit) {
        return project.units().get(unit).label(language);
    }

    private String unit() {
        return label(goal.unit());
    }

    private static double rank(Result of, int unit) {
        return of.rank(0, of.row(unit, of.methodology().edition()));
    }

    private String place(double rank) {
        return say("place " + RankingText.rank(rank), "第 " + RankingText.rank(rank) + " 名");
    }

    private String place(Result of, int unit) {
        String rank = RankingText.rank(of, 0, of.row(unit, of.methodology().edition()));
        boolean tied = rank.startsWith("=");
        return say("place " + rank, (tied ? "并列第 " + rank.substring(1) : "第 " + rank) + " 名");
    }

    private String points(Result of, int unit) {
        return points(of, unit, decimals);
    }

    private static String points(Result of, int unit, int digits) {
        return Figure.fixed(of.score(0, of.row(unit, of.methodology().edition())), digits);
    }

    /** Where the unit stands, and who stands before it. */
    String standing() {
        int edition = today.methodology().edition();
        List<Integer> ranking = today.ranking(0, edition);
        int at = ranking.indexOf(goal.unit());
        String own = say(
                "Now " + place(today, goal.unit()) + " with " + points(today, goal.unit()) + " points",
                "现居" + place(today, goal.unit()) + "，" + points(today, goal.unit()) + " 分");
        if (at == 0) {
            return own + say(".", "。");
        }
        int ahead = ranking.get(at - 1);
        return own
                + say(
                        "; just ahead: " + label(ahead) + " with " + points(today, ahead) + ".",
                        "；前一名：" + label(ahead) + "，" + points(today, ahead) + " 分。");
    }

    /** The answer itself. */
    String answer(GoalOutcome answer) {
        if (answer instanceof GoalOutcome.Attained attained) {
            return attained(attained.proposal());
        }
        return answer instanceof GoalOutcome.OutOfReach beyond ? outOfReach(beyond) : holds((GoalOutcome.Holds) answer);
    }

    private String attained(Proposal proposal) {
        String clauses = listed(proposal.changes().stream().map(words::clause).toList());
        String place = place(proposal.result(), goal.unit());
        boolean moved = goal.rivals() == Goal.Rivals.TREND;
        String together = proposal.changes().size() == 1
                ? ""
                : say(" No single change within the bounds is enough.", "在上限内，单项变动均不足以达到。");
        String verb = goal.target() instanceof GoalTarget.Overtake overtake
                ? say(" overtakes " + label(overtake.unit()) + " and comes to ", "将超过" + label(overtake.unit()) + "，居")
                : say(rank(proposal.result(), goal.unit()) < rank(today, goal.unit()) ? " gains " : " keeps ", "将居");
        return say(
                        unit() + verb + place + " if " + clauses + ", everything else "
                                + (moved ? "of its own as it is and the rivals moved on by their trend." : "as it is."),
                        "若" + clauses + (moved ? "，本身其他数据不变，而对手按趋势前移一期" : "，其他一切不变") + "，" + unit() + verb + place
                                + "。")
                + consequence(proposal)
                + together;
    }

    private String listed(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String first = String.join(say(", ", "，"), parts.subList(0, parts.size() - 1));
        return first + say(" and ", "，且") + parts.get(parts.size() - 1);
    }

    private String consequence(Proposal proposal) {
        List<Integer> passed = proposal.passed();
        int digits = apart(proposal);
        String points = points(proposal.result(), goal.unit(), digits);
        if (passed.isEmpty()) {
            return say(" It then has " + points + " points.", "届时 " + points + " 分。");
        }
        String names = passed.stream()
                .limit(MOST_NAMES)
                .map(unit -> bracketed(label(unit), points(proposal.result(), unit, digits)))
                .collect(Collectors.joining(say(", ", "、")));
        int more = passed.size() - MOST_NAMES;
        String others = more > 0 ? say(" and " + more + " more", "等 " + passed.size() + " 个单元") : "";
        return say(
                " It then has " + points + " points and is ahead of " + names + others + ".",
                "届时 " + points + " 分，领先于" + names + others + "。");
    }

    private String bracketed(String name, String figure) {
        return name + say(" (" + figure + ")", "（" + figure + "）");
    }

    /** As many decimals as tell the unit from those that it passes. */
    private int apart(Proposal proposal) {
        int digits = decimals;
        while (digits < MOST_DECIMALS && isAlike(proposal, digits)) {
            digits++;
        }
        return digits;
    }

    private boolean isAlike(Proposal proposal, int digits) {
        String own = points(proposal.result(), goal.unit(), digits);
        return proposal.passed().stream()
                .anyMatch(unit -> points(proposal.result(), unit, digits).equals(own));
    }

    private String wanted() {
        if (goal.target() instanceof GoalTarget.Overtake overtake) {
            return say("does not overtake " + label(overtake.unit()), "无法超过" + label(overtake.unit()));
        }
        double rank = goal.target() instanceof GoalTarget.ReachRank target
                ? target.rank()
                : Math.max(1, rank(today, goal.unit()) - ((GoalTarget.Gain) goal.target()).places());
        return say("does not come to " + place(rank), "达不到" + place(rank));
    }

    private String outOfReach(GoalOutcome.OutOfReach beyond) {
        String best = Double.isInfinite(beyond.best())
                ? ""
                : say(
                        "; " + place(beyond.best()) + " is the best that was found, even with everything at its bound",
                        "；即使各项均到上限，所得最好名次为" + place(beyond.best()));
        return say(
                "Within these bounds " + unit() + " " + wanted() + best
                        + ". Wider bounds (--at-most) or more indicators (--only, --except, --include-missing) may"
                        + " help.",
                "在这些上限之内，" + unit() + wanted() + best
                        + "。可放宽上限（--at-most），或允许更多指标变动（--only、--except、--include-missing）。");
    }

    private String holds(GoalOutcome.Holds holds) {
        double now = rank(holds.survey().base(), goal.unit());
        if (goal.rivals() == Goal.Rivals.TREND) {
            return say(
                    "With the rivals moved on by their trend " + unit() + " comes to " + place(now)
                            + " without a change of its own.",
                    "对手按趋势前移一期后，" + unit() + "自身不变即居" + place(now) + "。");
        }
        if (goal.target() instanceof GoalTarget.Overtake overtake) {
            return say(
                    unit() + " is ahead of " + label(overtake.unit()) + " already, which is at "
                            + place(today, overtake.unit()) + ".",
                    unit() + "已领先于" + label(overtake.unit()) + "（" + place(today, overtake.unit()) + "）。");
        }
        return now == 1
                ? say(unit() + " is first: there is no place to gain.", unit() + "已居第 1 名，没有名次可升。")
                : say(unit() + " is at " + place(now) + " already.", unit() + "已居" + place(now) + "。");
    }
}
