// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Move;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.project.files.DisplayWidth;
import dev.pagoda.workbench.CompareVariants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rankings of variants side by side, or the moves from one to another with what drove them. */
final class ComparisonText {
    private static final int WIDTH = 80;

    private final ComparisonAnswer answer;
    private final Project project;
    private final Map<String, Result> results;
    private final Language language;
    private final int decimals;

    ComparisonText(ComparisonAnswer answer, Language language) {
        this.answer = answer;
        this.project = answer.project();
        this.results = answer.results();
        this.language = language;
        this.decimals = new Edition(project, first()).decimals();
    }

    private Result first() {
        return answer.first();
    }

    private static double rank(Result result, int unit) {
        return result.rank(0, result.row(unit, result.methodology().edition()));
    }

    /**
     * A row for each unit, a column for each variant, and the least and largest rank. Columns have the names of the
     * variants, or letters where these are too long.
     */
    List<String> sideBySide() {
        List<String> named =
                table(results.keySet().stream().map(this::label).toList()).lines();
        if (named.stream().allMatch(line -> DisplayWidth.of(line) <= WIDTH)) {
            return named;
        }
        List<String> letters = new ArrayList<>();
        List<String> key = new ArrayList<>(List.of(""));
        for (String name : results.keySet()) {
            letters.add(String.valueOf((char) ('a' + letters.size())));
            key.add(letters.get(letters.size() - 1) + "  " + label(name));
        }
        List<String> lines = new ArrayList<>(table(letters).lines());
        lines.addAll(key);
        return lines;
    }

    /** What a variant is called; the method itself has no title. */
    private String label(String name) {
        return project.variants().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .map(variant -> variant.label(language))
                .orElse(name.equals(CompareVariants.METHOD) ? TerminalWords.METHOD.in(language) : name);
    }

    private TextTable table(List<String> heads) {
        TextTable table = new TextTable().left();
        List<String> head = new ArrayList<>(List.of(TerminalWords.UNIT.in(language)));
        for (String name : heads) {
            table.right();
            head.add(name);
        }
        table.right();
        head.add(language == Language.ZH ? "范围" : "range");
        table.row(head);
        for (int unit : first().ranking(0, first().methodology().edition())) {
            List<String> row = new ArrayList<>(List.of(project.units().get(unit).label(language)));
            results.values().forEach(result -> row.add(shown(result, unit)));
            row.add(range(results.values().stream()
                    .mapToDouble(result -> rank(result, unit))
                    .toArray()));
            table.row(row);
        }
        return table;
    }

    private static String shown(Result result, int unit) {
        return RankingText.rank(result, 0, result.row(unit, result.methodology().edition()));
    }

    private static String range(double[] ranks) {
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (double rank : ranks) {
            if (!Double.isNaN(rank)) {
                least = Math.min(least, rank);
                largest = Math.max(largest, rank);
            }
        }
        return least == largest ? RankingText.rank(least) : RankingText.rank(least) + "–" + RankingText.rank(largest);
    }

    /** Each unit's rank before and after, places gained, and the dimensions that moved its score most. */
    List<String> moves() {
        List<Result> both = List.copyOf(results.values());
        TextTable table =
                new TextTable().left().right().right().right().right().right().left();
        List<String> names = List.copyOf(results.keySet());
        boolean chinese = language == Language.ZH;
        table.row(List.of(
                TerminalWords.UNIT.in(language),
                "a",
                "b",
                chinese ? "变动" : "moves",
                "a",
                "b",
                chinese ? "主要来自" : "mostly by"));
        for (Move move : answer.moves(both.get(1))) {
            table.row(List.of(
                    project.units().get(move.unit()).label(language),
                    shown(both.get(0), move.unit()),
                    shown(both.get(1), move.unit()),
                    places(move.places()),
                    Figure.fixed(move.scoreBefore(), decimals),
                    Figure.fixed(move.scoreAfter(), decimals),
                    drivers(move)));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add("a  " + label(names.get(0)));
        lines.add("b  " + label(names.get(names.size() - 1)));
        return lines;
    }

    private static String places(double places) {
        if (Double.isNaN(places)) {
            return "";
        }
        return places == 0 ? "·" : places > 0 ? "+" + RankingText.rank(places) : "−" + RankingText.rank(-places);
    }

    /** The two children of the index whose part of the score changed most. */
    private String drivers(Move move) {
        List<Node> top = project.framework().top();
        List<Integer> order = new ArrayList<>();
        for (int child = 0; child < top.size(); child++) {
            if (!Double.isNaN(move.drivers().get(child))) {
                order.add(child);
            }
        }
        order.sort(Comparator.comparingDouble(child -> -Math.abs(move.drivers().get(child))));
        List<String> texts = new ArrayList<>();
        for (int child : order.subList(0, Math.min(2, order.size()))) {
            double change = move.drivers().get(child);
            if (Math.abs(change) >= 0.005) {
                texts.add(top.get(child).code() + " " + (change > 0 ? "+" : "−")
                        + Figure.fixed(Math.abs(change), decimals));
            }
        }
        return String.join(", ", texts);
    }
}
