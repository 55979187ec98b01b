// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import dev.pagoda.core.imputation.Fallback;
import dev.pagoda.core.imputation.GroupMean;
import dev.pagoda.core.imputation.GroupMedian;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.imputation.LastPeriod;
import dev.pagoda.core.imputation.Median;
import dev.pagoda.core.imputation.RowMedian;
import dev.pagoda.core.imputation.Within;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imputations against outputs of COINr 1.1.14 on its ASEM data. */
class CoinrImputationTest {
    private static final String GROUPING = "EurAsia_group";

    private static Incomplete oneYear(Coinr data) {
        double[][] values = data.indicators().stream().map(data::numbers).toArray(double[][]::new);
        Table table = Table.of(data.indicators(), data.keys(), 2018, values);
        int[] rows = IntStream.range(0, table.rows()).toArray();
        String[] groups = Coinr.open("coin/meta_unit.csv").texts(GROUPING).toArray(String[]::new);
        return new Incomplete(table, rows, rows, Map.of(GROUPING, groups));
    }

    private static void assertAgrees(String input, String golden, Imputation imputation) {
        Coinr data = Coinr.open(input);
        Coinr expected = Coinr.open(golden);
        Incomplete incomplete = oneYear(data);
        for (int column = 0; column < data.indicators().size(); column++) {
            String indicator = data.indicators().get(column);
            Coinr.assertAgrees(
                    golden + " " + indicator,
                    imputation.impute(incomplete, column).values(),
                    expected.numbers(indicator));
        }
    }

    @Test
    void median_agrees() {
        assertAgrees("coin/Raw.csv", "impute/i_median.csv", new Median());
    }

    @Test
    void group_median_agrees() {
        assertAgrees("coin/Raw.csv", "impute/i_median_grp_EurAsia.csv", new GroupMedian(GROUPING, Fallback.NONE));
    }

    @Test
    void group_mean_agrees() {
        assertAgrees("coin/Denominated.csv", "coin/Imputed.csv", new GroupMean(GROUPING, Fallback.NONE));
    }

    @Test
    void row_median_below_the_same_sub_index_agrees() {
        Coinr data = Coinr.open("coin/Raw.csv");
        Framework framework = new Framework(index(), List.of());
        Coinr expected = Coinr.open("impute/row_median_level3_normfirst.csv");
        double[][] values = framework.columns().stream().map(data::numbers).toArray(double[][]::new);
        Table table = Table.of(framework.columns(), data.keys(), 2018, values);
        int[] rows = IntStream.range(0, table.rows()).toArray();
        Incomplete incomplete = new Incomplete(table, rows, rows, Map.of(), framework, false);
        for (int column = 0; column < values.length; column++) {
            Coinr.assertAgrees(
                    framework.columns().get(column),
                    new RowMedian(Within.LEVEL, 1, true)
                            .impute(incomplete, column)
                            .values(),
                    expected.numbers(framework.columns().get(column)),
                    range(values[column]));
        }
    }

    /** What is filled in is a distance from an end of the range. */
    private static double range(double[] values) {
        Sample sample = Sample.of(values);
        return Math.max(Math.abs(sample.min()), Math.abs(sample.max()));
    }

    /** Index, sub-indices, pillars, indicators. */
    private static Dimension index() {
        Coinr lineage = Coinr.open("coin/meta_lineage.csv");
        Map<String, Map<String, List<Node>>> tree = new LinkedHashMap<>();
        for (int i = 0; i < lineage.size(); i++) {
            String code = lineage.texts("Indicator").get(i);
            tree.computeIfAbsent(lineage.texts("Sub-index").get(i), first -> new LinkedHashMap<>())
                    .computeIfAbsent(lineage.texts("Pillar").get(i), first -> new ArrayList<>())
                    .add(Indicator.of(code, 1, Coinr.direction(code)));
        }
        List<Node> parts = new ArrayList<>();
        tree.forEach((code, pillars) -> {
            List<Node> below = new ArrayList<>();
            pillars.forEach((pillar, leaves) -> below.add(Dimension.of(pillar, 1, leaves.toArray(Node[]::new))));
            parts.add(Dimension.of(code, 1, below.toArray(Node[]::new)));
        });
        return Dimension.of("Index", 1, parts.toArray(Node[]::new));
    }

    /**
     * Five years of eight countries, as a table of ours: whatever the order of the file, its rows are those of units in
     * periods.
     */
    private record Panel(Coinr file, List<String> indicators, List<String> units, List<Integer> years) {
        static Panel of(String name) {
            Coinr file = Coinr.open(name);
            return new Panel(
                    file,
                    file.columns().subList(2, file.columns().size()),
                    file.texts("uCode").stream().distinct().sorted().toList(),
                    file.texts("Time").stream()
                            .map(Integer::valueOf)
                            .distinct()
                            .sorted()
                            .toList());
        }

        double[] column(String indicator) {
            double[] values = new double[units.size() * years.size()];
            double[] numbers = file.numbers(indicator);
            for (int i = 0; i < numbers.length; i++) {
                int year = years.indexOf(Integer.valueOf(file.texts("Time").get(i)));
                values[year * units.size() + units.indexOf(file.texts("uCode").get(i))] = numbers[i];
            }
            return values;
        }

        Incomplete incomplete() {
            double[][] values = indicators.stream().map(this::column).toArray(double[][]::new);
            int[] rows = IntStream.range(0, values[0].length).toArray();
            return new Incomplete(Table.of(indicators, units, years, values), rows, rows, Map.of());
        }
    }

    private static void assertPanelAgrees(String golden, Imputation imputation) {
        Panel input = Panel.of("panel/impute_panel_input.csv");
        Panel expected = Panel.of(golden);
        for (int column = 0; column < input.indicators().size(); column++) {
            String indicator = input.indicators().get(column);
            Coinr.assertAgrees(
                    golden + " " + indicator,
                    imputation.impute(input.incomplete(), column).values(),
                    expected.column(indicator));
        }
    }

    @Test
    void last_period_at_most_one_year_old_agrees() {
        assertPanelAgrees("panel/impute_panel_latest_maxtime1.csv", new LastPeriod(1));
    }

    @Test
    void last_period_with_the_start_held_is_the_panel_imputation_constant() {
        assertPanelAgrees("panel/impute_panel_constant.csv", new LastPeriod(9, true));
    }

    /**
     * The package got its rows in another order here, and gave them back by year: each number is looked up by country
     * and year.
     */
    @Test
    void last_period_agrees_whatever_the_order_of_rows() {
        assertPanelAgrees("panel/impute_panel_latest_shuffled.csv", new LastPeriod(9));
    }

    @Test
    void last_period_takes_the_value_of_the_year_that_the_package_names() {
        Incomplete input = Panel.of("panel/impute_panel_input.csv").incomplete();
        Panel years = Panel.of("panel/impute_panel_latest_datatimes.csv");
        for (int column = 0; column < years.indicators().size(); column++) {
            double[] imputed = new LastPeriod(9).impute(input, column).values();
            double[] used = years.column(years.indicators().get(column));
            double[] expected = new double[used.length];
            for (int row = 0; row < used.length; row++) {
                int period = Double.isNaN(used[row]) ? -1 : input.table().periodIndex((int) used[row]);
                expected[row] = period < 0
                        ? Double.NaN
                        : input.table()
                                .value(column, input.table().row(input.table().unitOf(row), period));
            }
            Coinr.assertAgrees(years.indicators().get(column), imputed, expected);
        }
    }
}
