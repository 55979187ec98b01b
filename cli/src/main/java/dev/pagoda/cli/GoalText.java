// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalOutcome;
import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.QuantityChange;
import dev.pagoda.audit.goal.Survey;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import java.util.List;

/**
 * What it takes to gain a place: the answer in a sentence, then what every indicator alone could do, then the rules.
 */
final class GoalText {
    private final Project project;
    private final Result today;
    private final Language language;
    private final Goal goal;
    private final GoalSentences sentences;
    private final GoalTables tables;
    private final GoalNotes notes;

    GoalText(Project project, Result today, Language language, Goal goal) {
        QuantityText words = new QuantityText(today, language);
        this.project = project;
        this.today = today;
        this.language = language;
        this.goal = goal;
        this.sentences = new GoalSentences(project, today, language, goal);
        this.tables = new GoalTables(words);
        this.notes = new GoalNotes(words, language);
    }

    void print(Output output, GoalOutcome answer) {
        output.styled("bold", heading());
        RankingText.wrap(sentences.standing()).forEach(output::line);
        output.line();
        RankingText.wrap(sentences.answer(answer)).forEach(output::line);
        if (answer instanceof GoalOutcome.Attained attained) {
            print(output, attained.survey(), attained.proposal().changes());
        } else if (answer instanceof GoalOutcome.OutOfReach beyond) {
            print(output, beyond.survey(), List.of());
        }
    }

    private String heading() {
        Unit of = project.units().get(goal.unit());
        String name = of.label(language);
        String other = of.label(language == Language.EN ? Language.ZH : Language.EN);
        String title = project.title().in(language);
        String year = String.valueOf(today.methodology().edition());
        return (name.equals(other) ? name : name + " " + other) + "  "
                + (title.contains(year) ? title : title + " " + year);
    }

    private void print(Output output, Survey survey, List<QuantityChange> proposed) {
        if (proposed.size() > 1) {
            print(output, tables.together(proposed));
        }
        if (survey.options().stream().anyMatch(Option::isReached)) {
            print(output, tables.single(survey.options()));
        }
        if (survey.options().stream().anyMatch(option -> option.outcome() == Option.Attainment.OUT_OF_REACH)) {
            print(output, tables.outOfReach(survey.options()));
        }
        List<String> gaps = notes.gaps(survey);
        if (!gaps.isEmpty()) {
            output.line();
            gaps.forEach(note -> RankingText.wrap(note).forEach(output::line));
        }
        output.line();
        notes.rules(survey, goal).forEach(note -> RankingText.wrap(note).forEach(line -> output.styled("faint", line)));
    }

    private static void print(Output output, List<String> table) {
        output.line();
        output.styled("faint", table.get(0));
        table.subList(1, table.size()).forEach(output::line);
    }
}
