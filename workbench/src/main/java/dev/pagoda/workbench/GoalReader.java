// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.goal.Bounds;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalTarget;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a goal of what a user typed, or tells everything that is wrong with it at once. */
public final class GoalReader {
    /** A goal, or everything that is wrong with what was typed. */
    public record Read(Optional<Goal> goal, List<Name> mistakes) {}

    private static final Pattern LIMIT = Pattern.compile("(?:(.*)=)?\\s*([+\\-−]?)(\\d+(?:\\.\\d+)?)\\s*([%％]?)\\s*");
    private static final Name EXAMPLES = new Name(
            "Write 20% for all indicators, A11=10% or A11=+500 for one.", "全部指标写 20%，单个指标写 A11=10% 或 A11=+500。");
    private static final Name ONE_GOAL = new Name(
            "One goal at a time: give one of --places, --rank and --overtake.",
            "一次只能有一个目标：--places、--rank 和 --overtake 只写一个。");
    private static final Template NOT_WHOLE =
            new Template("{option} is '{value}'. Write a whole number from 1.", "{option} 的值是“{value}”。请写不小于 1 的整数。");
    private static final Template RIVALS =
            new Template("--rivals is '{value}'. {help}", "--rivals 的值是“{value}”。{help}");
    private static final Template AT_MOST =
            new Template("--at-most is '{value}'. {examples}", "--at-most 的值是“{value}”。{examples}");
    private static final Template OWN_MEASURES = new Template(
            "--at-most is '{value}', but indicators have units of measurement of their own. {examples}",
            "--at-most 的值是“{value}”，但各指标的计量单位不同。{examples}");
    private static final Template OWN_MEASURES_BELOW = new Template(
            "--at-most is '{value}', but the indicators below {node} have units of measurement of their own. {examples}",
            "--at-most 的值是“{value}”，但 {node} 下各指标的计量单位不同。{examples}");
    private static final Template HIGHER = new Template(
            "--at-most is '{value}', but {code} is better when it is higher. Write + or no sign.",
            "--at-most 的值是“{value}”，但 {code} 越高越好。请写 + 或不写符号。");
    private static final Template LOWER = new Template(
            "--at-most is '{value}', but {code} is better when it is lower. Write - or no sign.",
            "--at-most 的值是“{value}”，但 {code} 越低越好。请写 - 或不写符号。");
    private static final int HUNDRED = 100;

    private final Project project;
    private final Lookup lookup;
    private final List<Name> mistakes = new ArrayList<>();

    public GoalReader(Project project) {
        this.project = project;
        this.lookup = new Lookup(project);
    }

    /** Reads a wish for a unit, named by its code or a name. */
    public Read read(String unit, GoalWish typed, ReachGoal reaching) {
        Optional<Integer> place = lookup.unit(unit);
        Optional<GoalTarget> target = target(typed);
        Bounds bounds = bounds(typed);
        Goal.Rivals rivals = rivals(typed.rivals());
        Optional<Goal> goal = place.flatMap(who -> target.map(what -> new Goal(who, what, bounds, rivals)));
        List<Name> all = new ArrayList<>(lookup.mistakes());
        all.addAll(mistakes);
        goal.ifPresent(whole -> all.addAll(reaching.refusals(whole)));
        return new Read(all.isEmpty() ? goal : Optional.empty(), all);
    }

    private Optional<GoalTarget> target(GoalWish typed) {
        List<Optional<? extends GoalTarget>> targets = new ArrayList<>();
        if (!typed.places().isEmpty()) {
            targets.add(count("--places", typed.places()).map(GoalTarget.Gain::new));
        }
        if (!typed.rank().isEmpty()) {
            targets.add(count("--rank", typed.rank()).map(GoalTarget.ReachRank::new));
        }
        if (!typed.overtake().isEmpty()) {
            targets.add(lookup.unit(typed.overtake()).map(GoalTarget.Overtake::new));
        }
        if (targets.size() > 1) {
            mistakes.add(ONE_GOAL);
        }
        return targets.isEmpty()
                ? Optional.of(new GoalTarget.Gain(1))
                : targets.get(0).map(one -> (GoalTarget) one);
    }

    private Optional<Integer> count(String option, String typed) {
        if (typed.matches("0*[1-9]\\d{0,8}")) {
            return Optional.of(Integer.valueOf(typed));
        }
        mistakes.add(NOT_WHOLE.with("option", option, "value", typed));
        return Optional.empty();
    }

    private Goal.Rivals rivals(String typed) {
        if (!typed.equals("fixed") && !typed.equals("trend")) {
            mistakes.add(RIVALS.with("value", typed, "help", Suggestion.help(typed, List.of("fixed", "trend"))));
        }
        return typed.equals("trend") ? Goal.Rivals.TREND : Goal.Rivals.FIXED;
    }

    private Bounds bounds(GoalWish typed) {
        Map<Integer, Bounds.Limit> limits = new HashMap<>();
        Optional<Bounds.Limit> everywhere = Optional.empty();
        for (String one : typed.limits()) {
            Matcher parts = LIMIT.matcher(one);
            if (!parts.matches()) {
                mistakes.add(AT_MOST.with("value", one, "examples", EXAMPLES));
            } else if (parts.group(1) != null) {
                limits.putAll(limits(one, parts));
            } else if (parts.group(4).isEmpty()) {
                mistakes.add(OWN_MEASURES.with("value", one, "examples", EXAMPLES));
            } else {
                everywhere = Optional.of(limit(parts));
            }
        }
        return new Bounds(columns(typed.only()), columns(typed.except()), limits, everywhere, typed.missing());
    }

    private List<Integer> columns(List<String> typed) {
        List<Integer> columns = new ArrayList<>();
        for (String code : typed) {
            indicators(code)
                    .forEach(indicator -> columns.add(project.framework().column(indicator)));
        }
        return columns;
    }

    /** An indicator, or all below a node; none if there is no such node. */
    private List<Indicator> indicators(String typed) {
        return lookup.node(typed.strip())
                .map(node -> project.framework()
                        .indicatorsOf(project.framework().nodes().get(node)))
                .orElse(List.of());
    }

    private Map<Integer, Bounds.Limit> limits(String typed, Matcher parts) {
        Map<Integer, Bounds.Limit> limits = new HashMap<>();
        List<Indicator> indicators = indicators(parts.group(1));
        boolean amount = parts.group(4).isEmpty();
        if (amount && indicators.size() > 1) {
            mistakes.add(OWN_MEASURES_BELOW.with(
                    "value", typed, "node", parts.group(1).strip(), "examples", EXAMPLES));
            return limits;
        }
        for (Indicator indicator : indicators) {
            requireGoodDirection(typed, parts.group(2), indicator);
            limits.put(project.framework().column(indicator), limit(parts));
        }
        return limits;
    }

    private void requireGoodDirection(String typed, String sign, Indicator indicator) {
        int written = sign.isEmpty() ? 0 : sign.equals("+") ? 1 : -1;
        int good = indicator.direction().sign();
        if (written == -good) {
            mistakes.add((good > 0 ? HIGHER : LOWER).with("value", typed, "code", indicator.code()));
        }
    }

    private static Bounds.Limit limit(Matcher parts) {
        double number = Double.parseDouble(parts.group(3));
        return parts.group(4).isEmpty() ? new Bounds.Limit.Amount(number) : new Bounds.Limit.Share(number / HUNDRED);
    }
}
