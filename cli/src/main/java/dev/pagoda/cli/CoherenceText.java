// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.report.coherence.CoherenceFindings;
import dev.pagoda.report.coherence.WeakSpot;
import java.util.List;

/**
 * How a framework holds together, on the terminal: how much is weak, and the weaknesses that touch most of the index.
 */
final class CoherenceText {
    private static final int WORST = 3;

    private final Project project;
    private final Result result;
    private final Coherence coherence;
    private final Language language;

    CoherenceText(Project project, Result result, Coherence coherence, Language language) {
        this.project = project;
        this.result = result;
        this.coherence = coherence;
        this.language = language;
    }

    private String word(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    void title(Output output) {
        String title = project.title().in(language);
        String year = String.valueOf(result.methodology().edition());
        output.styled("bold", title.contains(year) ? title : title + " " + year);
    }

    void print(Output output) {
        CoherenceFindings findings = new CoherenceFindings(new Edition(project, result), coherence);
        List<WeakSpot> spots = findings.in(language);
        RankingText.wrap(findings.verdict(language)).forEach(output::line);
        if (spots.size() > WORST) {
            output.line(word("The " + WORST + " that touch most of the index:", "影响最大的 " + WORST + " 处："));
        }
        for (WeakSpot spot : spots.subList(0, Math.min(WORST, spots.size()))) {
            output.line();
            output.styled("bold", spot.finding().label());
            RankingText.wrap(spot.finding().text()).forEach(output::line);
            RankingText.wrap(word("Try: ", "建议：") + spot.cure()).forEach(output::line);
        }
    }
}
