// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.Reduced;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.golden.Asem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and ranks of COINr's example by other methods, side by side, against its comparisons of coins. */
class CoinrComparisonTest {
    private static final Step DENOMINATE = Step.of("denominate");
    private static final Step IMPUTE = Step.of("impute", "method", "group-mean", "group", "EurAsia");
    private static final Step TREAT =
            Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5);
    private static final Step SCALE = Step.of("normalise", "method", "min-max", "lower", 0, "upper", 100);
    private static final Step WEIGH = Step.of("weigh", "method", "given", "rescale", true);
    private static final Step MEAN = Step.of("aggregate", "method", "arithmetic");

    private static final Map<String, Result> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void run_all() {
        ReferenceFigures.file("coinr/README.md");
        Result nominal = Asem.run(DENOMINATE, IMPUTE, TREAT, SCALE, WEIGH, MEAN);
        RESULTS.put("Nominal", nominal);
        RESULTS.put(
                "NoImputeScreen90",
                Asem.run(DENOMINATE, Step.of("screen", "coverage", 0.9), TREAT, SCALE, WEIGH, MEAN));
        RESULTS.put("NoTreat", Asem.run(DENOMINATE, IMPUTE, SCALE, WEIGH, MEAN));
        RESULTS.put(
                "Gmean",
                Asem.run(
                        DENOMINATE,
                        IMPUTE,
                        TREAT,
                        Step.of("normalise", "method", "min-max", "lower", 1, "upper", 100),
                        WEIGH,
                        Step.of("aggregate", "method", "geometric")));
        RESULTS.put("Zscore", scaled(Step.of("normalise", "method", "z-score", "mean", 10, "sd", 2)));
        RESULTS.put("Prank", scaled(Step.of("normalise", "method", "percentile-rank", "upper", 1)));
        RESULTS.put("DropLPIForest", without(without(nominal, "LPI"), "Forest"));
    }

    private static Result scaled(Step normalise) {
        return Asem.run(DENOMINATE, IMPUTE, TREAT, normalise, WEIGH, MEAN);
    }

    private static Result without(Result result, String code) {
        Methodology reduced = Reduced.withoutNode(result.methodology(), code);
        Plan plan = ((Compilation.Ready) Plan.compile(reduced)).plan();
        Outcome outcome = plan.run(result.observed()
                .only(reduced.framework().columns(), result.observed().units()));
        return ((Outcome.Finished) outcome).result();
    }

    private static double score(String coin, String unit) {
        Result result = RESULTS.get(coin);
        int row = result.row(result.observed().units().indexOf(unit), 2018);
        return result.isRanked(row) ? result.score(0, row) : Double.NaN;
    }

    private static double rank(String coin, String unit) {
        Result result = RESULTS.get(coin);
        return result.rank(0, result.row(result.observed().units().indexOf(unit), 2018));
    }

    private static double number(Map<String, String> row, String column) {
        return Asem.number(row.get(column));
    }

    private static void assertClose(double actual, double expected, String what) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual).as(what).isCloseTo(expected, within(1e-11));
        }
    }

    @Test
    void all_scores_and_ranks_side_by_side_agree() {
        for (String coin : RESULTS.keySet()) {
            for (Map<String, String> row : Asem.rows("compare/multi_scores_Values.csv")) {
                assertClose(score(coin, row.get("uCode")), number(row, coin), coin + " " + row);
            }
            for (Map<String, String> row : Asem.rows("compare/multi_ranks_Values.csv")) {
                assertClose(rank(coin, row.get("uCode")), number(row, coin), coin + " " + row);
            }
        }
    }

    /** This table subtracts the nominal rank; those of two coins subtract from it. */
    @Test
    void the_differences_of_ranks_agree() {
        for (String coin : RESULTS.keySet()) {
            for (Map<String, String> row : Asem.rows("compare/multi_ranks_Diffs.csv")) {
                double moved = rank(coin, row.get("uCode")) - rank("Nominal", row.get("uCode"));
                assertClose(moved, number(row, coin), coin + " " + row);
            }
            for (Map<String, String> row : Asem.rows("compare/multi_ranks_AbsDiffs.csv")) {
                double moved = Math.abs(rank(coin, row.get("uCode")) - rank("Nominal", row.get("uCode")));
                assertClose(moved, number(row, coin), coin + " " + row);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DropLPIForest, nominal_vs_DropLPIForest_scores",
        "NoImputeScreen90, nominal_vs_NoImputeScreen90_scores",
        "Prank, nominal_vs_Prank_scores",
        "Zscore, nominal_vs_Zscore_scores"
    })
    void two_sets_of_scores_and_their_difference_agree(String coin, String file) {
        for (Map<String, String> row : Asem.rows("compare/" + file + ".csv")) {
            double one = score("Nominal", row.get("uCode"));
            double other = score(coin, row.get("uCode"));
            assertClose(one, number(row, "coin.1"), coin + " " + row);
            assertClose(other, number(row, "coin.2"), coin + " " + row);
            assertClose(one - other, number(row, "Diff"), coin + " " + row);
        }
    }

    @ParameterizedTest
    @CsvSource({"Prank, nominal_vs_Prank_ranks", "Zscore, nominal_vs_Zscore_ranks"})
    void two_rankings_and_their_difference_agree(String coin, String file) {
        for (Map<String, String> row : Asem.rows("compare/" + file + ".csv")) {
            double one = rank("Nominal", row.get("uCode"));
            double other = rank(coin, row.get("uCode"));
            assertThat(one).isEqualTo(number(row, "coin.1"));
            assertThat(other).isEqualTo(number(row, "coin.2"));
            assertThat(one - other).isEqualTo(number(row, "Diff"));
        }
    }

    @Test
    void the_original_weights_are_one_everywhere() {
        Result nominal = RESULTS.get("Nominal");
        for (Map<String, String> row : Asem.rows("coin/weights_original.csv")) {
            int node = nominal.framework().position(row.get("iCode"));
            assertThat(nominal.framework().nodes().get(node).weight()).isEqualTo(number(row, "Weight"));
        }
    }
}
