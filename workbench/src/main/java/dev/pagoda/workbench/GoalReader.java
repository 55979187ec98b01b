package dev.pagoda.workbench;

import dev.pagoda.audit.goal.Bounds;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.Target;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
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
    public record Read(Optional<Goal> goal, List<String> mistakes) {}

    private static final Pattern LIMIT = Pattern.compile("(?:(.*)=)?\\s*([+\\-−]?)(\\d+(?:\\.\\d+)?)\\s*([%％]?)\\s*");
    private static final String EXAMPLES = "Write 20% for all indicators, A11=10% or A11=+500 for one.";
    private static final int HUNDRED = 100;

    private final Project project;
    private final Lookup lookup;
    private final List<String> mistakes = new ArrayList<>();

    public GoalReader(Project project) {
        this.project = project;
        this.lookup = new Lookup(project);
    }

    /** Reads a wish for a unit, named by its code or a name. */
    public Read read(String unit, GoalWish typed, ReachGoal reaching) {
        Optional<Integer> place = lookup.unit(unit);
        Optional<Target> target = target(typed);
        Bounds bounds = bounds(typed);
        Goal.Rivals rivals = rivals(typed.rivals());
        Optional<Goal> goal = place.flatMap(who -> target.map(what -> new Goal(who, what, bounds, rivals)));
        List<String> all = new ArrayList<>(lookup.mistakes());
        all.addAll(mistakes);
        goal.ifPresent(whole -> all.addAll(reaching.refusals(whole)));
        return new Read(all.isEmpty() ? goal : Optional.empty(), all);
    }

    private Optional<Target> target(GoalWish typed) {
        List<Optional<? extends Target>> targets = new ArrayList<>();
        if (!typed.places().isEmpty()) {
            targets.add(count("--places", typed.places()).map(Target.Gain::new));
        }
        if (!typed.rank().isEmpty()) {
            targets.add(count("--rank", typed.rank()).map(Target.Rank::new));
        }
        if (!typed.overtake().isEmpty()) {
            targets.add(lookup.unit(typed.overtake()).map(Target.Overtake::new));
        }
        if (targets.size() > 1) {
            mistakes.add("One goal at a time: give one of --places, --rank and --overtake.");
        }
        return targets.isEmpty()
                ? Optional.of(new Target.Gain(1))
                : targets.get(0).map(one -> (Target) one);
    }

    private Optional<Integer> count(String option, String typed) {
        if (typed.matches("0*[1-9]\\d{0,8}")) {
            return Optional.of(Integer.valueOf(typed));
        }
        mistakes.add(option + " is '" + typed + "'. Write a whole number from 1.");
        return Optional.empty();
    }

    private Goal.Rivals rivals(String typed) {
        if (!typed.equals("fixed") && !typed.equals("trend")) {
            mistakes.add("--rivals is '" + typed + "'. " + Suggestion.cure(typed, List.of("fixed", "trend")));
        }
        return typed.equals("trend") ? Goal.Rivals.TREND : Goal.Rivals.FIXED;
    }

    private Bounds bounds(GoalWish typed) {
        Map<Integer, Bounds.Limit> limits = new HashMap<>();
        Optional<Bounds.Limit> everywhere = Optional.empty();
        for (String one : typed.limits()) {
            Matcher parts = LIMIT.matcher(one);
            if (!parts.matches()) {
                mistakes.add("--at-most is '" + one + "'. " + EXAMPLES);
            } else if (parts.group(1) != null) {
                limits.putAll(limits(one, parts));
            } else if (parts.group(4).isEmpty()) {
                mistakes.add("--at-most is '" + one + "', but indicators have units of measurement of their own. "
                        + EXAMPLES);
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
            mistakes.add("--at-most is '" + typed + "', but the indicators below "
                    + parts.group(1).strip() + " have units of measurement of their own. " + EXAMPLES);
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
            mistakes.add("--at-most is '" + typed + "', but " + indicator.code() + " is better when it is "
                    + (good > 0 ? "higher. Write + or no sign." : "lower. Write - or no sign."));
        }
    }

    private static Bounds.Limit limit(Matcher parts) {
        double number = Double.parseDouble(parts.group(3));
        return parts.group(4).isEmpty() ? new Bounds.Limit.Amount(number) : new Bounds.Limit.Share(number / HUNDRED);
    }
}
