// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.Quantity;
import dev.pagoda.audit.goal.QuantityChange;
import dev.pagoda.project.files.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** The tables of {@code pagoda goal}, at most 80 columns wide where the numbers allow it. */
final class GoalTables {
    private static final int WIDTH = 80;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 12;

    private final QuantityText words;

    GoalTables(QuantityText words) {
        this.words = words;
    }

    private String word(String en, String zh) {
        return words.isChinese() ? zh : en;
    }

    /** What each quantity alone takes to reach the goal, the smallest change first. */
    List<String> single(List<Option> options) {
        List<Option> reached = options.stream()
                .filter(Option::isReached)
                .sorted(Comparator.comparingDouble(option -> option.change().size()))
                .toList();
        return fitted(width -> {
            TextTable table = changes(word("Alone enough", "单项即可"), word("rank", "名次"));
            reached.forEach(option -> table.row(row(option.change(), width, RankingText.rank(option.rank()))));
            return table;
        });
    }

    /** Changes that belong together. */
    List<String> together(List<QuantityChange> changes) {
        return fitted(width -> {
            TextTable table = changes(word("Together", "合起来"), "");
            changes.forEach(change -> table.row(row(change, width, "")));
            return table;
        });
    }

    /** What is not enough alone, and how far it gets. */
    List<String> outOfReach(List<Option> options) {
        return fitted(width -> {
            TextTable table = new TextTable().left().right().right().right();
            table.row(List.of(
                    word("Not enough alone", "单项不足"),
                    word("now", "现值"),
                    word("bound", "上限"),
                    word("best rank", "最好名次")));
            for (Option option : options) {
                if (option.outcome() == Option.Attainment.OUT_OF_REACH) {
                    QuantityChange change = option.change();
                    table.row(List.of(
                            name(change.quantity(), width),
                            words.number(change.from(), change.quantity()),
                            words.number(change.to(), change.quantity()),
                            Double.isNaN(option.rank()) ? "—" : RankingText.rank(option.rank())));
                }
            }
            return table;
        });
    }

    private TextTable changes(String title, String last) {
        TextTable table =
                new TextTable().left().right().right().right().right().right().right();
        table.row(List.of(
                title, word("now", "现值"), word("to", "目标"), word("change", "变动"), "%", word("sd", "标准差"), last));
        return table;
    }

    private List<String> row(QuantityChange change, int width, String last) {
        Quantity quantity = change.quantity();
        return List.of(
                name(quantity, width),
                words.number(change.from(), quantity),
                words.number(change.to(), quantity),
                words.difference(change),
                words.percent(change),
                QuantityText.size(change.size()),
                last);
    }

    private String name(Quantity quantity, int width) {
        return RankingText.shortened(words.label(quantity), width);
    }

    /** The longest names that leave room for the numbers. */
    private static List<String> fitted(IntFunction<TextTable> table) {
        List<String> lines = new ArrayList<>();
        for (int width = LONGEST_NAME; width >= SHORTEST_NAME; width--) {
            lines = table.apply(width).lines();
            if (lines.stream().allMatch(line -> DisplayWidth.of(line) <= WIDTH)) {
                return lines;
            }
        }
        return lines;
    }
}
