package dev.pagoda.cli;

import dev.pagoda.audit.goal.Answer;
import dev.pagoda.audit.goal.Change;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.LeftOut;
import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.Proposal;
import dev.pagoda.audit.goal.Survey;
import dev.pagoda.audit.goal.Target;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answer to what it takes to gain a place, for machines. A missing number is left out. */
final class GoalJson {
    private final Project project;
    private final Result today;
    private final Language language;
    private final Goal goal;
    private final QuantityText words;

    GoalJson(Project project, Result today, Language language, Goal goal) {
        this.project = project;
        this.today = today;
        this.language = language;
        this.goal = goal;
        this.words = new QuantityText(today, language);
    }

    Map<String, Object> json(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", project.id());
        json.put("edition", today.methodology().edition());
        json.put("unit", code(goal.unit()));
        json.put("name", project.units().get(goal.unit()).label(language));
        json.put("goal", target());
        json.put("rivals", word(goal.rivals()));
        standing(json, today);
        json.put("answer", kind(answer));
        json.put("sentence", new GoalSentences(project, today, language, goal).answer(answer));
        if (answer instanceof Answer.Attained attained) {
            json.put("proposal", proposal(attained.proposal()));
            survey(json, attained.survey());
        } else if (answer instanceof Answer.OutOfReach beyond) {
            number(json, "best", beyond.best());
            survey(json, beyond.survey());
        }
        return json;
    }

    private static String kind(Answer answer) {
        return answer instanceof Answer.Attained
                ? "attained"
                : answer instanceof Answer.Holds ? "holds" : "out-of-reach";
    }

    private String code(int unit) {
        return project.units().get(unit).code();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Object> target() {
        if (goal.target() instanceof Target.Overtake overtake) {
            return Map.of("overtake", code(overtake.unit()));
        }
        return goal.target() instanceof Target.Rank target
                ? Map.of("rank", target.rank())
                : Map.of("places", ((Target.Gain) goal.target()).places());
    }

    private void standing(Map<String, Object> json, Result result) {
        int row = result.row(goal.unit(), result.methodology().edition());
        number(json, "rank", result.rank(0, row));
        number(json, "score", result.score(0, row));
    }

    private Map<String, Object> proposal(Proposal proposal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("changes", proposal.changes().stream().map(this::change).toList());
        number(json, "size", proposal.size());
        standing(json, proposal.result());
        json.put("passed", proposal.passed().stream().map(this::code).toList());
        return json;
    }

    private void survey(Map<String, Object> json, Survey survey) {
        json.put("movedValues", survey.moved());
        json.put("options", survey.options().stream().map(this::option).toList());
        json.put("leftOut", survey.leftOut().stream().map(this::leftOut).toList());
    }

    private Map<String, Object> option(Option option) {
        Map<String, Object> json = change(option.change());
        json.put("outcome", word(option.outcome()));
        number(json, "rank", option.rank());
        json.put("tried", option.tried());
        json.put("complete", option.complete());
        return json;
    }

    private Map<String, Object> leftOut(LeftOut one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", words.codes(one.quantity()).get(0));
        json.put("reason", word(one.reason()));
        return json;
    }

    private Map<String, Object> change(Change change) {
        List<String> codes = words.codes(change.quantity());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", codes.get(0));
        json.put("with", codes.subList(1, codes.size()));
        json.put("name", words.name(change.quantity()));
        number(json, "from", change.from());
        number(json, "to", change.to());
        number(json, "share", change.share());
        number(json, "size", change.size());
        return json;
    }

    private static void number(Map<String, Object> json, String key, double value) {
        if (Double.isFinite(value)) {
            json.put(key, value);
        }
    }
}
