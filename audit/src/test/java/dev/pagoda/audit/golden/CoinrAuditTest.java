// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.Audit;
import dev.pagoda.audit.AuditLimits;
import dev.pagoda.audit.AuditReader;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Kept;
import dev.pagoda.audit.Numerics;
import dev.pagoda.audit.Progress;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.golden.Asem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The replications that COINr 1.1.14 drew for its example, computed anew: winsorising at most 1 to 5 points, min-max or
 * z-scores, one of 100 sets of noisy weights at the two upper levels, arithmetic or geometric means. The ranks of all
 * units must be the same.
 */
class CoinrAuditTest {
    private static final int SETS = 100;

    @BeforeEach
    void needsTheReference() {
        ReferenceFigures.file("coinr/README.md");
    }

    @Test
    void the_index_itself_agrees() {
        Result nominal = nominal();
        for (Map<String, String> row : Asem.rows("sensitivity/coin_UA_nominal.csv")) {
            int at = nominal.row(nominal.observed().units().indexOf(row.get("uCode")), 2018);
            assertThat(nominal.rank(0, at)).isEqualTo(Asem.number(row.get("Rank")));
        }
    }

    @Test
    void replications_of_the_uncertainty_analysis_agree() {
        assertReplayed("coin_UA", 100);
    }

    @Test
    void replications_of_the_sensitivity_analysis_agree() {
        assertReplayed("coin_SA", 360);
    }

    private static Result nominal() {
        return Asem.run(
                Step.of("denominate"),
                Step.of("impute", "method", "group-mean", "group", "EurAsia"),
                Step.of("screen", "coverage", 0.9),
                Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5),
                Step.of("normalise", "method", "min-max", "lower", 1, "upper", 100),
                Step.of("weigh", "method", "given", "rescale", true),
                Step.of("aggregate", "method", "arithmetic"));
    }

    private static AuditSettings settings(Result nominal) {
        Map<String, List<Object>> sets = new LinkedHashMap<>();
        List<Map<String, String>> rows = Asem.rows("sensitivity/noisy_weights_100.csv").stream()
                .filter(row -> !row.get("iCode").equals("Index"))
                .toList();
        for (Map<String, String> row : rows) {
            sets.computeIfAbsent("set-" + row.get("rep"), name -> new ArrayList<>())
                    .addAll(List.of(row.get("iCode"), row.get("Weight")));
        }
        List<Object> named = new ArrayList<>();
        sets.forEach((name, weights) -> named.addAll(List.of(name, Setting.entries(weights.toArray()))));
        Setting.Entries vary = Setting.entries(
                "winsorising", Setting.entries("treat", Setting.entries("most", Setting.items(1, 2, 3, 4))),
                "scale",
                        Setting.entries(
                                "normalise", Setting.items(Setting.entries("method", "z-score", "mean", 10, "sd", 2))),
                "means", Setting.entries("aggregate", Setting.items("geometric")),
                "weights", Setting.entries("weights", Setting.entries("sets", Setting.entries(named.toArray()))));
        AuditReader.Reading reading = AuditReader.read(nominal.methodology(), List.of(), Setting.entries("vary", vary));
        assertThat(reading.problems()).isEmpty();
        return reading.settings().orElseThrow();
    }

    private static void assertReplayed(String name, int count) {
        Result nominal = nominal();
        double[][] numbers = numbers(Asem.rows("sensitivity/" + name + "_parameters.csv"));
        Audit audit = new Audit(
                ((Compilation.Ready) Plan.compile(nominal.methodology())).plan(),
                nominal,
                new Evidence(List.of(), List.of()),
                settings(nominal),
                Location.NONE,
                new Plain(),
                new AuditLimits(3600, Long.MAX_VALUE),
                1,
                Progress.NONE);
        Kept kept = audit.replay(
                (lanes, replications, from, wanted, into) -> {
                    for (int n = 0; n < wanted; n++) {
                        for (int lane = 0; lane < Lanes.COUNT; lane++) {
                            into[n * Lanes.COUNT + lane] = numbers[(int) replications[lane]][from + n];
                        }
                    }
                },
                count);
        assertThat(numbers).hasNumberOfRows(count);
        for (Map<String, String> row : Asem.rows("sensitivity/" + name + "_ranks.csv")) {
            int unit = nominal.observed().units().indexOf(row.get("uCode"));
            for (int r = 0; r < count; r++) {
                assertThat(kept.rank(r, unit))
                        .as("%s in replication %d", row.get("uCode"), r + 1)
                        .isEqualTo(Integer.parseInt(row.get("r_" + (r + 1))));
            }
        }
    }

    /**
     * The middle of the place that each alternative has in [0, 1); most 5 is the index itself, the first alternative.
     */
    private static double[][] numbers(List<Map<String, String>> parameters) {
        double[][] numbers = new double[parameters.size()][];
        for (int r = 0; r < numbers.length; r++) {
            Map<String, String> row = parameters.get(r);
            int most = Integer.parseInt(row.get("winmax")) % 5;
            int scale = row.get("norm").equals("n_zscore") ? 1 : 0;
            int mean = row.get("agg").equals("a_gmean") ? 1 : 0;
            int set = Integer.parseInt(row.get("weights_rep")) - 1;
            numbers[r] = new double[] {(most + 0.5) / 5, (scale + 0.5) / 2, (mean + 0.5) / 2, (set + 0.5) / SETS};
        }
        return numbers;
    }

    /** Nothing here needs a library. */
    private static final class Plain implements Numerics {
        @Override
        public long[][] directions(int dimensions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double gammaQuantile(double shape, double probability) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Lanes lanes(Study study, long replications) {
            return new PlainLanes();
        }
    }
}
