package dev.pagoda.core.golden;

import dev.pagoda.core.imputation.Fallback;
import dev.pagoda.core.imputation.GroupMean;
import dev.pagoda.core.imputation.GroupMedian;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.imputation.LastPeriod;
import dev.pagoda.core.imputation.Median;
import dev.pagoda.core.model.Table;
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
    void last_period_at_most_one_year_old_agrees() {
        Coinr data = Coinr.open("panel/impute_panel_input.csv");
        Coinr expected = Coinr.open("panel/impute_panel_latest_maxtime1.csv");
        List<String> indicators = data.columns().subList(2, data.columns().size());
        List<String> units = data.texts("uCode").stream().distinct().toList();
        List<Integer> years =
                data.texts("Time").stream().map(Integer::valueOf).distinct().toList();
        double[][] values = indicators.stream().map(data::numbers).toArray(double[][]::new);
        Table table = Table.of(indicators, units, years, values);
        int[] rows = IntStream.range(0, table.rows()).toArray();
        Incomplete incomplete = new Incomplete(table, rows, rows, Map.of());
        for (int column = 0; column < indicators.size(); column++) {
            String indicator = indicators.get(column);
            Coinr.assertAgrees(
                    indicator, new LastPeriod(1).impute(incomplete, column).values(), expected.numbers(indicator));
        }
    }
}
