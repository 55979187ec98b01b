// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.answers.SharedRanks;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.project.files.DisplayWidth;
import dev.pagoda.report.Findings;
import dev.pagoda.report.page.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The ranking of a build as a table of at most 80 columns, with the findings that a reader wants first. */
final class RankingText {
    private static final int WIDTH = 80;
    private static final int NAME_WIDTH = 24;

    private final Project project;
    private final Result result;
    private final Language language;
    private final int edition;
    private final int decimals;
    private final OptionalInt before;

    RankingText(Project project, Result result, Language language) {
        this.project = project;
        this.result = result;
        this.language = language;
        this.edition = result.methodology().edition();
        this.decimals = new Edition(project, result).decimals();
        this.before = result.methodology().periods().stream()
                .mapToInt(Integer::intValue)
                .filter(period -> period < edition)
                .max();
    }

    void print(Output output, Path results) {
        String title = project.title().in(language);
        String year = String.valueOf(edition);
        output.styled("bold", title.contains(year) ? title : title + " " + year);
        output.line();
        List<String> lines = widestThatFits();
        output.styled("faint", lines.get(0));
        lines.subList(1, lines.size()).forEach(output::line);
        output.line();
        Findings findings = new Findings(new Edition(project, result));
        for (List<Finding> some :
                List.of(findings.standing(language), findings.data(language), findings.published(language))) {
            some.forEach(finding -> wrap(finding.text()).forEach(output::line));
        }
        output.line();
        output.line(TerminalWords.RESULTS.in(language) + "  " + results);
        output.line(TerminalWords.REPORT.in(language) + "   "
                + results.resolve(language == Language.ZH ? "report.zh.html" : "report.html"));
    }

    /** All dimensions and both names if they fit; else first the second name goes, then the last dimensions. */
    private List<String> widestThatFits() {
        int dimensions = result.framework().top().size();
        boolean both = project.units().stream()
                .allMatch(
                        unit -> !unit.name().en().isEmpty() && !unit.name().zh().isEmpty());
        List<String> lines = table(dimensions, both).lines();
        while (widest(lines) > WIDTH && (both || dimensions > 0)) {
            dimensions -= both ? 0 : 1;
            both = false;
            lines = table(dimensions, false).lines();
        }
        return lines;
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private TextTable table(int dimensions, boolean both) {
        boolean tiers = result.methodology().steps().stream()
                .anyMatch(step -> step.name().equals("tier"));
        List<Node> top = result.framework().top().subList(0, dimensions);
        TextTable table = new TextTable().right().left();
        List<String> head = new ArrayList<>(List.of(TerminalWords.RANK.in(language), TerminalWords.UNIT.in(language)));
        if (both) {
            table.left();
            head.add("");
        }
        before.ifPresent(period -> {
            table.right();
            head.add("±" + period);
        });
        table.right();
        head.add(TerminalWords.POINTS.in(language));
        top.forEach(node -> {
            table.right();
            head.add(node.code());
        });
        if (tiers) {
            table.right();
            head.add(TerminalWords.TIER.in(language));
        }
        table.row(head);
        for (int unit : result.ranking(0, edition)) {
            table.row(row(unit, top, both, tiers));
        }
        return table;
    }

    private List<String> row(int unit, List<Node> top, boolean both, boolean tiers) {
        int row = result.row(unit, edition);
        Unit of = project.units().get(unit);
        List<String> cells = new ArrayList<>();
        cells.add(rank(result, 0, row));
        cells.add(shortened(of.label(language)));
        if (both) {
            cells.add(shortened(of.label(language == Language.EN ? Language.ZH : Language.EN)));
        }
        before.ifPresent(period ->
                cells.add(ChangeText.places(result.rank(0, result.row(unit, period)) - result.rank(0, row))));
        cells.add(Figure.fixed(result.score(0, row), decimals));
        top.forEach(node ->
                cells.add(Figure.fixed(result.score(result.framework().position(node.code()), row), decimals)));
        if (tiers) {
            cells.add(String.valueOf(result.tier(0, row)));
        }
        return cells;
    }

    /** The rank of a row at a node, with an equals sign before it where it is shared. */
    static String rank(Result result, int node, int row) {
        double rank = result.rank(node, row);
        return Double.isNaN(rank) ? "—" : (SharedRanks.isShared(result, node, row) ? "=" : "") + rank(rank);
    }

    static String rank(double rank) {
        return rank == Math.rint(rank) ? Figure.fixed(rank, 0) : Figure.fixed(rank, 1);
    }

    private static String shortened(String name) {
        return shortened(name, NAME_WIDTH);
    }

    /** The name, or as much of it as fits with an ellipsis. */
    static String shortened(String name, int width) {
        if (DisplayWidth.of(name) <= width) {
            return name;
        }
        StringBuilder kept = new StringBuilder();
        for (int at = 0; DisplayWidth.of(kept) + 2 < width; at = name.offsetByCodePoints(at, 1)) {
            kept.appendCodePoint(name.codePointAt(at));
        }
        return kept + "…";
    }

    /** Breaks a sentence into lines of the terminal's width: at spaces, and between Chinese characters. */
    static List<String> wrap(String sentence) {
        return wrap(sentence, WIDTH);
    }

    /** The same on lines of another width. */
    static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(sentence)) {
            if (DisplayWidth.of(line) + DisplayWidth.of(word.stripTrailing()) > width && line.length() > 0) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        sentence.codePoints().forEach(c -> {
            boolean closing = "，。；：！？、）》」".indexOf(c) >= 0;
            if (DisplayWidth.of(c) == 2 && !closing && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(c);
            if (c == ' ') {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }
}
