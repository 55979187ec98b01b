// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.audit.kernel.Choice;
import dev.pagoda.audit.kernel.IndicatorScores;
import dev.pagoda.audit.kernel.NoisyWeights;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Scenario;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Threads;
import dev.pagoda.audit.kernel.Tree;
import dev.pagoda.audit.sensitivity.SobolIndices.Index;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {
    private static final List<SobolFactor> FACTORS = List.of(
            new SobolFactor("one", new int[] {0, 3}),
            new SobolFactor("other", new int[] {2}),
            new SobolFactor("third", new int[] {1}));

    @Test
    void each_block_takes_the_numbers_of_its_factor_from_the_other_set() {
        Stream stream = new Stream(1);
        SaltelliDesign design = new SaltelliDesign(stream, 10, FACTORS, true);
        assertThat(design.blocks()).isEqualTo(8);
        assertThat(design.replications()).isEqualTo(80);
        String[] sources = {"aaaa", "bbbb", "baab", "aaba", "abaa", "abba", "bbab", "babb"};
        for (int block = 0; block < 8; block++) {
            double[] numbers = Functions.numbers(design, 7 * 8 + block);
            for (int n = 0; n < 4; n++) {
                int place = sources[block].charAt(n) == 'a' ? n : 4 + n;
                assertThat(numbers[n]).isEqualTo(Stream.uniform(stream.start(7), place));
            }
        }
    }

    @Test
    void outputs_are_sorted_into_their_blocks() {
        SaltelliDesign design = new SaltelliDesign(new Stream(1), 2, FACTORS, true);
        double[] y = new double[16];
        for (int r = 0; r < 16; r++) {
            y[r] = r;
        }
        Outputs outputs = design.outputs(y);
        assertThat(outputs.a()).containsExactly(0, 8);
        assertThat(outputs.b()).containsExactly(1, 9);
        assertThat(outputs.ab()[2]).containsExactly(4, 12);
        assertThat(outputs.ba()[0]).containsExactly(5, 13);
    }

    @Test
    void a_number_belongs_to_one_factor() {
        assertThatThrownBy(() -> new SaltelliDesign(
                        new Stream(1),
                        2,
                        List.of(new SobolFactor("x", new int[] {0}), new SobolFactor("y", new int[] {0})),
                        false))
                .hasMessageContaining("number 0 of factor y");
        assertThatThrownBy(() ->
                        new SaltelliDesign(new Stream(1), 2, List.of(new SobolFactor("x", new int[] {1})), false))
                .hasMessageContaining("number 1 of factor x");
    }

    /** Two choices and the weights of three dimensions; what is looked at is the rank of the first unit. */
    private static Study study(SaltelliDesign design) {
        double[][][] scores = new double[2][4][12];
        for (int data = 0; data < 2; data++) {
            for (int column = 0; column < 4; column++) {
                for (int unit = 0; unit < 12; unit++) {
                    scores[data][column][unit] = 20 + 60 * Stream.uniform(5, (data * 4 + column) * 12 + unit);
                }
            }
        }
        Scenario.ScenarioTable table = new Scenario.ScenarioTable() {
            @Override
            public int choices() {
                return 2;
            }

            @Override
            public Scenario scenario(int[] chosen) {
                Scenario.AtNode at = new Scenario.AtNode(chosen[1] == 0 ? new Arithmetic() : new Geometric());
                return new Scenario(chosen[0], List.of(at, at, at));
            }
        };
        NoisyWeights weights = new NoisyWeights(new double[] {1, 1}, 0.25);
        return new Study(
                Tree.ofGroups(2, 2),
                List.of(new IndicatorScores(scores[0]), new IndicatorScores(scores[1])),
                List.of(Choice.among(2), Choice.among(2)),
                table,
                List.of(weights, weights, weights),
                design);
    }

    private static SobolIndices indices(int threads) {
        List<SobolFactor> factors = List.of(
                new SobolFactor("data", new int[] {0}),
                new SobolFactor("aggregation", new int[] {1}),
                new SobolFactor("weights of the index", new int[] {2, 3}),
                new SobolFactor("other weights", new int[] {4, 5, 6, 7}));
        SaltelliDesign design = new SaltelliDesign(new Stream(12), 1024, factors, false);
        Study study = study(design);
        assertThat(study.numbers()).isEqualTo(design.numbers());
        Replications replications = new Replications(study, new PlainLanes(), design.replications());
        double[] y = new double[(int) design.replications()];
        Threads.run(replications, 0, replications.stretches(), threads, block -> {
            for (int i = 0; i < block.size(); i++) {
                y[(int) block.first() + i] = block.score(i, 0);
            }
        });
        return SobolIndices.of(design, y, Estimator.CENTRED, Bootstrap.of(1));
    }

    @Test
    void a_study_gives_the_same_bits_on_one_thread_and_on_two() {
        SobolIndices indices = indices(1);
        assertThat(indices(2)).isEqualTo(indices);
        assertThat(indices.total()).extracting(Index::factor).contains("aggregation");
        assertThat(indices.total().get(0).estimate()).isGreaterThan(0.5);
        double sum = indices.first().stream().mapToDouble(Index::estimate).sum();
        assertThat(sum).isBetween(0.8, 1.1);
    }
}
