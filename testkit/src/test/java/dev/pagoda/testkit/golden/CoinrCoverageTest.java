// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shares of observed indicators, and who stays by them, against the screening of COINr 1.1.14 at 0.9. */
class CoinrCoverageTest {
    private static void assertAgrees(String golden, Step... before) {
        ReferenceFigures.file("coinr/README.md");
        Step[] steps = Stream.concat(
                        Arrays.stream(before),
                        Stream.of(
                                Step.of("screen", "coverage", 0.9),
                                Step.of("normalise", "method", "min-max"),
                                Step.of("weigh", "method", "given", "rescale", true)))
                .toArray(Step[]::new);
        Result result = Asem.run(steps);
        for (Map<String, String> row : Asem.rows(golden)) {
            int at = result.row(result.observed().units().indexOf(row.get("uCode")), 2018);
            assertThat(result.coverage(0, at)).as(row.get("uCode")).isEqualTo(Asem.number(row.get("Dat_Avail")));
            assertThat(result.isRanked(at))
                    .as(row.get("uCode"))
                    .isEqualTo(row.get("Included").equals("TRUE"));
        }
    }

    @Test
    void of_the_data_as_they_came_in() {
        assertAgrees("screen/byNA_0.9_summary.csv");
    }

    @Test
    void of_the_denominated_data() {
        assertAgrees("coin_variant_screen_first/screened_summary.csv", Step.of("denominate"));
    }
}
