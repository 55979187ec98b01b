package dev.pagoda.cli;

import dev.pagoda.analysis.coherence.Coherence;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.report.CoherenceFindings;
import dev.pagoda.report.Edition;
import dev.pagoda.report.WeakSpot;
import java.util.List;

/** How a framework holds together, on the terminal: how much is weak, and the weaknesses that touch most of the index. */
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
        List<WeakSpot> spots = new CoherenceFindings(new Edition(project, result), coherence).in(language);
        RankingText.wrap(verdict(spots.size())).forEach(output::line);
        for (WeakSpot spot : spots.subList(0, Math.min(WORST, spots.size()))) {
            output.line();
            output.styled("bold", spot.finding().label());
            RankingText.wrap(spot.finding().text()).forEach(output::line);
            RankingText.wrap(word("Try: ", "建议：") + spot.cure()).forEach(output::line);
        }
    }

    private String verdict(int found) {
        int n = coherence.units().size();
        if (found == 0) {
            return word(
                    "Coherence over " + n + " ranked units: nothing in the framework is weak by the usual limits.",
                    "统计一致性（" + n + " 个参评单元）：按通行标准，指标体系没有薄弱环节。");
        }
        String rest = found > WORST
                ? word("; the " + WORST + " that touch most of the index:", "，影响最大的 " + WORST + " 处如下：")
                : word(":", "：");
        return word(
                "Coherence over " + n + " ranked units: " + Output.count(found, "finding") + rest,
                "统计一致性（" + n + " 个参评单元）：发现 " + found + " 处薄弱环节" + rest);
    }
}
