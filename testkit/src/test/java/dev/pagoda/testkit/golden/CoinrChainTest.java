// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole runs against COINr 1.1.14, each to 1e-12 relative; the reference says how they were made. */
class CoinrChainTest {
    private static final Step DENOMINATE = Step.of("denominate");
    private static final Step IMPUTE = Step.of("impute", "method", "group-mean", "group", "EurAsia");
    private static final Step SCREEN = Step.of("screen", "coverage", 0.9);
    private static final Step TREAT =
            Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5);
    private static final Step WEIGH = Step.of("weigh", "method", "given", "rescale", true);
    private static final Step ARITHMETIC = Step.of("aggregate", "method", "arithmetic");

    @BeforeEach
    void needsTheReference() {
        ReferenceFigures.file("coinr/README.md");
    }

    private static Step minMax(double lower, double upper) {
        return Step.of("normalise", "method", "min-max", "lower", lower, "upper", upper);
    }

    private static Result example(Step normalise, Step aggregate) {
        return Asem.run(DENOMINATE, IMPUTE, SCREEN, TREAT, normalise, WEIGH, aggregate);
    }

    @Test
    void every_step_of_the_example_agrees() {
        Result result = example(minMax(0, 100), ARITHMETIC);
        Asem.assertStage(result, "denominate", "coin/Denominated.csv");
        Asem.assertStage(result, "impute", "coin/Imputed.csv");
        Asem.assertStage(result, "screen", "coin/Screened.csv");
        Asem.assertStage(result, "treat", "coin/Treated.csv");
        Asem.assertStage(result, "normalise", "coin/Normalised.csv");
        Asem.assertScores(result, "coin/Aggregated.csv");
    }

    @Test
    void the_ranks_of_the_example_agree() {
        Result result = example(minMax(0, 100), ARITHMETIC);
        for (Map<String, String> row : Asem.rows("coin/results_full.csv")) {
            int unit = result.observed().units().indexOf(row.get("uCode"));
            assertThat(result.rank(0, result.row(unit, 2018))).isEqualTo(Asem.number(row.get("Rank")));
        }
    }

    @Test
    void the_effective_weights_are_the_products_down_the_tree() {
        Result result = example(minMax(0, 100), ARITHMETIC);
        double sum = 0;
        for (int node = 0; node < result.framework().nodes().size(); node++) {
            sum += result.framework().children(node).length == 0 ? result.effectiveWeight(node, 2018) : 0;
        }
        Asem.close(sum, 1, "sum of effective weights");
    }

    @Test
    void screening_first_imputes_among_those_that_stay() {
        Result imputed = Asem.run(DENOMINATE, SCREEN, IMPUTE, minMax(0, 100), WEIGH);
        assertStageOfRanked(imputed, "impute", "coin_variant_screen_first/Imputed.csv");
        Result untouched = Asem.run(DENOMINATE, SCREEN, TREAT, minMax(0, 100), WEIGH);
        assertStageOfRanked(untouched, "normalise", "coin_variant_screen_first/Normalised.csv");
    }

    private static void assertStageOfRanked(Result result, String step, String reference) {
        assertThat(Asem.rows(reference)).hasSize((int) result.observed().units().stream()
                .filter(unit ->
                        result.isRanked(result.row(result.observed().units().indexOf(unit), 2018)))
                .count());
        Asem.assertStage(result, step, reference);
    }

    @Test
    void screening_removes_the_same_units() {
        assertRemoved("screen/byNA_0.9_removed.csv", SCREEN);
        assertRemoved(
                "screen/byNA_0.9_forced_removed.csv", Step.of("screen", "coverage", 0.9, "keep", "BRN", "drop", "AUS"));
        assertRemoved("screen/byzeros_0.98_removed.csv", Step.of("screen", "non-zero", 0.98));
    }

    private static void assertRemoved(String reference, Step screen) {
        List<String> removed = Asem.rows(reference).stream()
                .map(row -> row.get("RemovedUnits"))
                .toList();
        Result result = Asem.run(screen, Step.of("normalise", "method", "goalposts", "low", 0, "high", 1), WEIGH);
        assertThat(result.exclusions()).extracting(Exclusion::unit).containsExactlyInAnyOrderElementsOf(removed);
    }

    @Test
    void alternatives_of_the_example_agree() {
        Asem.assertScores(
                example(minMax(1, 100), Step.of("aggregate", "method", "geometric")),
                "compare/coin_Gmean_Aggregated.csv");
        Asem.assertScores(
                example(Step.of("normalise", "method", "percentile-rank", "upper", 1), ARITHMETIC),
                "compare/coin_Prank_Aggregated.csv");
    }

    @Test
    void a_panel_scaled_over_all_years_agrees() {
        List<Integer> years = List.of(2018, 2019, 2020, 2021, 2022);
        Step together = Step.of("normalise", "method", "min-max", "lower", 0, "upper", 100, "learn-from", "all");
        Result result = Asem.run("raw/asem_idata_panel.csv", years, SCREEN, TREAT, together, WEIGH, ARITHMETIC);
        Asem.assertStage(result, "normalise", "panel/purse_Normalised.csv");
        Asem.assertScores(result, "panel/purse_Aggregated.csv");
    }

    @Test
    void a_panel_scaled_year_by_year_agrees() {
        List<Integer> years = List.of(2018, 2019, 2020, 2021, 2022);
        Result result = Asem.run("raw/asem_idata_panel.csv", years, SCREEN, TREAT, minMax(0, 100), WEIGH);
        Asem.assertStage(result, "normalise", "panel/purse_Normalised_notglobal.csv");
    }
}
