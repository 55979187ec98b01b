package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Move;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rankings of variants side by side, or the moves from one to another with what drove them. */
final class ComparisonText {
    private final Project project;
    private final Map<String, Result> results;
    private final Language language;
    private final int decimals;

    ComparisonText(Project project, Map<String, Result> results, Language language) {
        this.project = project;
        this.results = results;
        this.language = language;
        this.decimals = new Edition(project, first()).decimals();
    }

    private Result first() {
        return results.values().iterator().next();
    }

    private static double rank(Result result, int unit) {
        return result.rank(0, result.row(unit, result.methodology().edition()));
    }

    /** A row for each unit, a column for each variant, and the least and largest rank. */
    List<String> sideBySide() {
        TextTable table = new TextTable().left();
        List<String> head = new ArrayList<>(List.of(Words.UNIT.in(language)));
        for (int i = 0; i < results.size(); i++) {
            table.right();
            head.add(String.valueOf((char) ('a' + i)));
        }
        table.right();
        head.add(language == Language.ZH ? "范围" : "range");
        table.row(head);
        List<String> names = new ArrayList<>(results.keySet());
        for (int unit : first().ranking(0, first().methodology().edition())) {
            List<String> row = new ArrayList<>(List.of(project.units().get(unit).label(language)));
            double[] ranks = results.values().stream()
                    .mapToDouble(result -> rank(result, unit))
                    .toArray();
            for (double rank : ranks) {
                row.add(Double.isNaN(rank) ? "—" : RankingText.rank(rank));
            }
            row.add(range(ranks));
            table.row(row);
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        for (int i = 0; i < names.size(); i++) {
            lines.add((char) ('a' + i) + "  " + names.get(i));
        }
        return lines;
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
                Words.UNIT.in(language), "a", "b", chinese ? "变动" : "moves", "a", "b", chinese ? "主要来自" : "mostly by"));
        List<Move> moves = new ArrayList<>(both.get(0).compare(both.get(1)));
        moves.removeIf(move -> Double.isNaN(move.rankBefore()) && Double.isNaN(move.rankAfter()));
        moves.sort(Comparator.comparingDouble((Move move) -> Double.isNaN(move.rankBefore()) ? 1e9 : move.rankBefore())
                .thenComparing(Move::unit));
        for (Move move : moves) {
            table.row(List.of(
                    project.units().get(move.unit()).label(language),
                    orDash(move.rankBefore()),
                    orDash(move.rankAfter()),
                    places(move.places()),
                    Figure.fixed(move.scoreBefore(), decimals),
                    Figure.fixed(move.scoreAfter(), decimals),
                    drivers(move)));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add("a  " + names.get(0));
        lines.add("b  " + names.get(names.size() - 1));
        return lines;
    }

    private static String orDash(double rank) {
        return Double.isNaN(rank) ? "—" : RankingText.rank(rank);
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

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Map.Entry<String, Result> one : results.entrySet()) {
            List<Object> ranking = new ArrayList<>();
            int edition = one.getValue().methodology().edition();
            for (int unit : one.getValue().ranking(0, edition)) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("unit", project.units().get(unit).code());
                entry.put("rank", rank(one.getValue(), unit));
                entry.put("score", one.getValue().score(0, one.getValue().row(unit, edition)));
                ranking.add(entry);
            }
            json.put(one.getKey(), ranking);
        }
        return json;
    }
}
