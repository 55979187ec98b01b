// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook of the edition that goes on computing: the data after each step as numbers, then weights, scores and ranks
 * as formulas over them where a formula can say what the engine does, with the engine's numbers stored as their
 * results. Ranked units stand first.
 */
final class WorkbookExport {
    private static final int FIRST_ROW = 2;
    private static final Map<String, String> NAMES = Map.of(
            "observed", "data",
            "denominate", "denominated",
            "impute", "imputed",
            "treat", "treated",
            "normalise", "normalised");

    private final Project project;
    private final Result result;
    private final Framework framework;
    private final NodeFormulas formulas;
    private final List<Integer> units = new ArrayList<>();
    private final int edition;
    private String last = "data";

    WorkbookExport(Project project, Result result) {
        this.project = project;
        this.result = result;
        this.framework = result.framework();
        this.formulas = new NodeFormulas(result);
        this.edition = result.methodology().edition();
        for (boolean ranked : new boolean[] {true, false}) {
            for (int unit = 0; unit < project.units().size(); unit++) {
                if (result.isRanked(row(unit)) == ranked) {
                    units.add(unit);
                }
            }
        }
    }

    private int row(int unit) {
        return result.row(unit, edition);
    }

    private int ranked() {
        return (int) units.stream().filter(unit -> result.isRanked(row(unit))).count();
    }

    byte[] bytes() {
        FormulaBook book = new FormulaBook();
        boolean isDivided = false;
        for (Stage stage : result.stages()) {
            if (NAMES.containsKey(stage.step())) {
                last = NAMES.getOrDefault(stage.step(), last);
                isDivided |= stage.step().equals("denominate");
                data(book.page(last), stage.table(), isDivided);
            }
        }
        weights(book.page("weights"));
        scores(book.page("scores"));
        ranks(book.page("ranks"));
        return book.bytes();
    }

    private void unitColumns(FormulaBook.BookSheet page) {
        page.text(0, 0, "code");
        page.text(0, 1, "unit");
        for (int i = 0; i < units.size(); i++) {
            Unit unit = project.units().get(units.get(i));
            page.text(FIRST_ROW + i, 0, unit.code());
            page.text(FIRST_ROW + i, 1, unit.label(Language.EN));
        }
        page.freeze(2, FIRST_ROW);
    }

    private void data(FormulaBook.BookSheet page, Table table, boolean isDivided) {
        unitColumns(page);
        for (int column = 0; column < framework.columns().size(); column++) {
            String code = framework.columns().get(column);
            page.text(0, 2 + column, code);
            page.text(
                    1,
                    2 + column,
                    framework
                            .find(code)
                            .map(node -> isDivided ? node.label(Language.EN) : undivided((Indicator) node))
                            .orElse(""));
            for (int i = 0; i < units.size(); i++) {
                page.number(FIRST_ROW + i, 2 + column, table.value(column, row(units.get(i))));
            }
        }
    }

    /** What the numbers of an indicator are called before the division by its denominator. */
    private static String undivided(Indicator indicator) {
        String numerator = indicator.numerator().name().in(Language.EN);
        String name = indicator.label(Language.EN);
        return indicator.denominator().isEmpty() ? name : numerator.isEmpty() ? "numerator of " + name : numerator;
    }

    private void nodeColumns(FormulaBook.BookSheet page) {
        for (int node : formulas.order()) {
            Node named = framework.nodes().get(node);
            page.text(0, formulas.column(node), named.code());
            page.text(1, formulas.column(node), named.label(Language.EN));
        }
    }

    private void weights(FormulaBook.BookSheet page) {
        nodeColumns(page);
        List<String> labels = List.of(
                "weight given",
                "weight among siblings",
                "weight in the index",
                "weighting of its children",
                "aggregation of its children",
                "note");
        for (int i = 0; i < labels.size(); i++) {
            page.text(NodeFormulas.GIVEN_ROW + i, 0, labels.get(i));
        }
        page.freeze(2, FIRST_ROW);
        page.number(NodeFormulas.WEIGHT_ROW, formulas.column(0), 1);
        page.number(NodeFormulas.TOTAL_ROW, formulas.column(0), 1);
        for (int node : formulas.order()) {
            int column = formulas.column(node);
            if (node > 0) {
                page.number(
                        NodeFormulas.GIVEN_ROW,
                        column,
                        framework.nodes().get(node).weight());
                double weight = result.weight(node, edition);
                formulas.weight(node)
                        .ifPresentOrElse(
                                formula -> page.formula(NodeFormulas.WEIGHT_ROW, column, formula, weight),
                                () -> page.number(NodeFormulas.WEIGHT_ROW, column, weight));
                page.formula(
                        NodeFormulas.TOTAL_ROW, column, formulas.total(node), result.effectiveWeight(node, edition));
            }
            if (framework.children(node).length > 0) {
                page.text(NodeFormulas.TOTAL_ROW + 1, column, formulas.weighing(node));
                page.text(NodeFormulas.TOTAL_ROW + 2, column, formulas.aggregating(node));
                page.text(NodeFormulas.TOTAL_ROW + 3, column, note(node));
            }
        }
    }

    private String note(int node) {
        boolean isWeighed = formulas.weight(framework.children(node)[0]).isPresent();
        String weights = isWeighed ? "" : "weights of its children are values, not formulas. ";
        return weights + (formulas.isComputed(node) ? "" : "its scores are values, not formulas.");
    }

    private void scores(FormulaBook.BookSheet page) {
        unitColumns(page);
        nodeColumns(page);
        for (int node : formulas.order()) {
            for (int i = 0; i < units.size(); i++) {
                score(page, node, FIRST_ROW + i, row(units.get(i)));
            }
        }
    }

    private void score(FormulaBook.BookSheet page, int node, int sheetRow, int row) {
        double score = result.score(node, row);
        int column = formulas.column(node);
        boolean isIndicator = framework.children(node).length == 0;
        if (isIndicator && Double.isNaN(score)) {
            return;
        }
        Optional<String> formula = isIndicator
                ? Optional.of(last + "!"
                        + FormulaBook.address(
                                sheetRow,
                                2
                                        + framework.columnOf(
                                                framework.nodes().get(node).code())))
                : formulas.score(node, sheetRow, row);
        formula.ifPresentOrElse(
                found -> page.formula(sheetRow, column, found, score), () -> page.number(sheetRow, column, score));
    }

    private void ranks(FormulaBook.BookSheet page) {
        unitColumns(page);
        nodeColumns(page);
        String ties = ties();
        for (int node : formulas.order()) {
            String letters = FormulaBook.letters(formulas.column(node));
            String all = "scores!" + letters + "$" + (FIRST_ROW + 1) + ":" + letters + "$" + (FIRST_ROW + ranked());
            for (int i = 0; i < ranked(); i++) {
                double rank = result.rank(node, row(units.get(i)));
                String cell = "scores!" + letters + (FIRST_ROW + i + 1);
                if (Double.isNaN(rank) || ties.equals("dense")) {
                    page.number(FIRST_ROW + i, formulas.column(node), rank);
                } else {
                    page.formula(FIRST_ROW + i, formulas.column(node), rank(cell, all, ties), rank);
                }
            }
        }
    }

    private static String rank(String cell, String all, String ties) {
        String least = "RANK(" + cell + "," + all + ")";
        return switch (ties) {
            case "max" -> least + "+COUNTIF(" + all + "," + cell + ")-1";
            case "mean" -> least + "+(COUNTIF(" + all + "," + cell + ")-1)/2";
            default -> least;
        };
    }

    private String ties() {
        return result.methodology().steps().stream()
                .filter(step -> step.name().equals("rank"))
                .map(Step::settings)
                .flatMap(settings -> settings.get("ties").stream())
                .map(ties -> ties instanceof Setting.Text text ? text.value() : "min")
                .findFirst()
                .orElse("min");
    }
}
