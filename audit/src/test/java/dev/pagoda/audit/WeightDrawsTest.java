// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.TabulatedWeights;
import dev.pagoda.audit.kernel.WeightDraw;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The weights of the children of the index (A, B, x7; 0.5, 0.3, 0.2) over many replications. */
class WeightDrawsTest {
    private static final int COUNT = 8000;

    /** {@code [replication][child]} */
    private static double[][] drawn(Object weights) {
        AuditSettings settings = SmallAudit.settings("vary", Setting.entries("w", Setting.entries("weights", weights)));
        Result nominal = SmallAudit.nominal();
        FactorOrder layout = FactorOrder.of(settings.factors());
        int[] units = IntStream.range(0, 3).toArray();
        Scenarios scenarios =
                new ScenarioRuns(nominal, SmallAudit.evidence(), units, layout.deciding(), 1).run(Progress.NONE);
        Study study = new StudyMaker(nominal.framework(), layout, scenarios, new SmallAudit.Plain(), settings).whole();
        WeightDraw index = study.weights().get(0);
        double[][] drawn = new double[COUNT][index.children()];
        double[] numbers = new double[study.numbers() * Lanes.COUNT];
        int[] chosen = new int[study.choices().size() * Lanes.COUNT];
        double[] into = new double[index.children() * Lanes.COUNT];
        for (int r = 0; r < COUNT; r += Lanes.COUNT) {
            long first = r;
            long[] replications = IntStream.range(0, Lanes.COUNT)
                    .mapToLong(lane -> first + lane)
                    .toArray();
            study.draws().fill(new PlainLanes(), replications, 0, study.numbers(), numbers);
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = study.choices().get(i / Lanes.COUNT).at(numbers[i]);
            }
            index.draw(new PlainLanes(), numbers, chosen.length, chosen, into, 0);
            for (int i = 0; i < into.length; i++) {
                drawn[r + i % Lanes.COUNT][i / Lanes.COUNT] = into[i];
            }
        }
        return drawn;
    }

    private static double mean(double[][] drawn, int child) {
        double sum = 0;
        for (double[] weights : drawn) {
            sum += weights[child];
        }
        return sum / drawn.length;
    }

    private static double deviation(double[][] drawn, int child) {
        double mean = mean(drawn, child);
        double sum = 0;
        for (double[] weights : drawn) {
            sum += (weights[child] - mean) * (weights[child] - mean);
        }
        return Math.sqrt(sum / drawn.length);
    }

    private static void assertSumToOne(double[][] drawn) {
        for (double[] weights : drawn) {
            assertThat(IntStream.range(0, weights.length)
                            .mapToDouble(j -> weights[j])
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void noise_stays_within_its_share() {
        double[][] drawn = drawn(Setting.entries("noise", 0.2));
        assertSumToOne(drawn);
        for (double[] weights : drawn) {
            assertThat(weights[0] / weights[1]).isBetween(0.4 / 0.36, 0.6 / 0.24);
        }
        assertThat(mean(drawn, 0)).isCloseTo(0.5, within(0.005));
    }

    @Test
    void a_dirichlet_distribution_has_the_means_and_deviations_that_are_stated() {
        // Three shapes of 1, whose quantiles are those of the exponential distribution.
        List<double[]> quantiles = new ArrayList<>();
        for (int child = 0; child < 3; child++) {
            quantiles.add(IntStream.range(0, 1025)
                    .mapToDouble(k -> -StrictMath.log1p(-(k + 0.5) / 1025))
                    .toArray());
        }
        WeightDraw draw = new TabulatedWeights(quantiles);
        double[][] drawn = new double[COUNT][3];
        double[] numbers = new double[3 * Lanes.COUNT];
        double[] into = new double[3 * Lanes.COUNT];
        SplittableRandom random = new SplittableRandom(1);
        for (int r = 0; r < COUNT; r += Lanes.COUNT) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = random.nextDouble();
            }
            draw.draw(new PlainLanes(), numbers, 0, new int[0], into, 0);
            for (int i = 0; i < into.length; i++) {
                drawn[r + i % Lanes.COUNT][i / Lanes.COUNT] = into[i];
            }
        }
        assertSumToOne(drawn);
        for (int child = 0; child < 3; child++) {
            assertThat(mean(drawn, child)).isCloseTo(1 / 3.0, within(0.01));
            assertThat(deviation(drawn, child)).isCloseTo(Math.sqrt(1 / 3.0 * 2 / 3 / 4), within(0.01));
        }
    }

    private static Setting.Entries sets(String use) {
        return Setting.entries(
                "sets",
                Setting.entries(
                        "finance", Setting.entries("A", 60, "B", 20, "x7", 20),
                        "university", Setting.entries("A", 20, "B", 60, "x7", 20),
                        "bank", Setting.entries("A", 40, "B", 10, "x7", 50)),
                "use",
                use);
    }

    @Test
    void each_set_is_taken_as_it_is() {
        double[][] drawn = drawn(sets("each"));
        for (double[] weights : drawn) {
            assertThat(List.of("0.6 0.2", "0.2 0.6", "0.4 0.1")).contains(weights[0] + " " + weights[1]);
        }
        assertThat(mean(drawn, 0)).isCloseTo(0.4, within(0.01));
    }

    @Test
    void a_bootstrap_takes_the_mean_of_sets_drawn_with_replacement() {
        double[][] drawn = drawn(sets("bootstrap"));
        assertSumToOne(drawn);
        for (double[] weights : drawn) {
            assertThat(weights[2]).isBetween(0.2 - 1e-12, 0.5 + 1e-12);
        }
        // The standard error of a mean of three: the population's deviation over √3.
        assertThat(mean(drawn, 0)).isCloseTo(0.4, within(0.01));
        assertThat(deviation(drawn, 0)).isCloseTo(Math.sqrt(0.08 / 3) / Math.sqrt(3), within(0.01));
    }

    @Test
    void a_mixture_takes_some_of_every_set() {
        double[][] drawn = drawn(sets("mix"));
        assertSumToOne(drawn);
        assertThat(mean(drawn, 0)).isCloseTo(0.4, within(0.02));
        // Shares are uniform on the simplex: their variance is 1/18, their covariance −1/36.
        assertThat(deviation(drawn, 0)).isCloseTo(Math.sqrt(0.08 / 12), within(0.01));
    }
}
