// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.NotShared;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.report.audit.AuditFindings;
import dev.pagoda.report.page.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An audit on the terminal: ranks with their intervals, what matters, and the findings. */
final class AuditText {
    /** Columns of the strip on which intervals are drawn. */
    private static final int STRIP = 30;

    private static final int BAR = 30;

    private final Project project;
    private final AuditResult audit;
    private final Language language;

    AuditText(Project project, AuditResult audit, Language language) {
        this.project = project;
        this.audit = audit;
        this.language = language;
    }

    private String word(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String percent(double share, int decimals) {
        return Figure.fixed(100 * share, decimals) + word(" %", "%");
    }

    void print(Output output) {
        String title = project.title().in(language);
        String year = String.valueOf(audit.nominal().methodology().edition());
        output.styled("bold", title.contains(year) ? title : title + " " + year);
        RankingText.wrap(summary()).forEach(output::line);
        output.line();
        List<String> lines = ranks();
        output.styled("faint", lines.get(0));
        lines.subList(1, lines.size()).forEach(output::line);
        List<String> factors = factors();
        if (!factors.isEmpty()) {
            output.line();
            output.styled("faint", word("What matters: share of the variance (total index)", "影响来源：方差占比（总指数）"));
            factors.forEach(output::line);
        }
        audit.notShared().filter(why -> why != NotShared.NOT_ASKED).ifPresent(why -> {
            output.line();
            output.styled("faint", word("What matters: ", "影响来源：") + why.text().in(language) + word(".", "。"));
        });
        output.line();
        for (Finding finding :
                new AuditFindings(new Edition(project, audit.nominal(), Optional.of(audit)), audit).in(language)) {
            RankingText.wrap(finding.text()).forEach(output::line);
        }
    }

    private String summary() {
        String counted = grouped(audit.replications());
        String failed = audit.failed() == 0
                ? ""
                : word(
                        "; " + grouped(audit.failed()) + " could not be computed and are not in it",
                        "；另有 " + grouped(audit.failed()) + " 次无法计算，未计入");
        return word(
                counted + " re-computations over " + audit.scenarios() + " combinations of alternatives, seed "
                        + audit.settings().seed() + failed + ".",
                "重复计算 " + counted + " 次，方案组合 " + audit.scenarios() + " 种，随机种子 "
                        + audit.settings().seed() + failed + "。");
    }

    private List<String> ranks() {
        double interval = audit.settings().interval();
        int top = audit.settings().top();
        TextTable table = new TextTable().right().left().right().right().right().left();
        table.row(List.of(
                TerminalWords.RANK.in(language),
                TerminalWords.UNIT.in(language),
                word("median", "中位"),
                percent(interval, 0),
                word("top " + top, "前 " + top + " 名"),
                ""));
        for (int unit : audit.order()) {
            Unit of = project.units().get(audit.units()[unit]);
            RankDistribution ranks = audit.ranks().get(unit);
            int best = ranks.best(interval);
            int worst = ranks.worst(interval);
            table.row(List.of(
                    RankingText.rank(audit.nominal(), 0, audit.row(unit)),
                    of.label(language),
                    String.valueOf(ranks.median()),
                    best == worst ? String.valueOf(best) : best + "–" + worst,
                    percent(ranks.inTop(top), 0),
                    strip((int) audit.rank(unit), best, worst)));
        }
        return table.lines();
    }

    /** Where the interval lies between the first and the last rank, and the rank of the index in it. */
    private String strip(int rank, int best, int worst) {
        StringBuilder strip = new StringBuilder();
        int last = Math.max(audit.units().length, 2);
        for (int column = 0; column < STRIP; column++) {
            boolean inside = column >= column(best, last) && column <= column(worst, last);
            strip.append(column == column(rank, last) ? '●' : inside ? '─' : ' ');
        }
        return strip.toString();
    }

    private static int column(int rank, int last) {
        return Math.round((float) (rank - 1) / (last - 1) * (STRIP - 1));
    }

    private List<String> factors() {
        if (audit.sensitivity().isEmpty()) {
            return List.of();
        }
        List<SobolIndices.Index> total =
                new ArrayList<>(audit.sensitivity().get().indices().total());
        total.sort(Comparator.comparingDouble((SobolIndices.Index index) -> -index.estimate()));
        TextTable table = new TextTable().left().right().right().left();
        for (SobolIndices.Index index : total) {
            if (Double.isNaN(index.estimate())) {
                continue;
            }
            table.row(List.of(
                    index.factor(),
                    percent(index.estimate(), 0),
                    percent(index.low(), 0) + "–" + percent(index.high(), 0),
                    "█".repeat((int) Math.round(Math.max(0, Math.min(1, index.estimate())) * BAR))));
        }
        return table.lines();
    }
}
