// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import dev.pagoda.audit.kernel.Choice;
import dev.pagoda.audit.kernel.IndicatorScores;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.NoisyWeights;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Scenario;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Tally;
import dev.pagoda.audit.kernel.Threads;
import dev.pagoda.audit.kernel.Tree;
import dev.pagoda.audit.kernel.WeightDraw;
import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.simd.BestLanes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The work that the yardstick of robustness analyses asks for, timed: {@code java dev.pagoda.benchmarks.Yardstick UNITS
 * GROUPS PER_GROUP REPLICATIONS THREADS}. One replication draws one of three normalisations, an aggregation for each of
 * two levels, and a noisy weight for every node.
 */
public final class Yardstick {
    private static final double NOISE = 0.25;
    private static final double WARM_UP_SECONDS = Double.parseDouble(System.getProperty("pagoda.warm-up", "6"));

    private Yardstick() {}

    public static void main(String[] arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("expected UNITS GROUPS PER_GROUP REPLICATIONS THREADS");
        }
        int units = Integer.parseInt(arguments[0]);
        int groups = Integer.parseInt(arguments[1]);
        int perGroup = Integer.parseInt(arguments[2]);
        long replications = Long.parseLong(arguments[3]);
        int threads = Integer.parseInt(arguments[4]);
        Lanes lanes = Boolean.getBoolean("pagoda.plain") ? new PlainLanes() : BestLanes.find();
        Study study = study(units, groups, perGroup);
        long begin = System.nanoTime();
        while ((System.nanoTime() - begin) * 1e-9 < WARM_UP_SECONDS) {
            Threads.run(new Replications(study, lanes, Math.max(1, replications / 20)), threads);
        }
        long from = System.nanoTime();
        Tally tally = Threads.run(new Replications(study, lanes, replications), threads);
        double seconds = (System.nanoTime() - from) * 1e-9;
        System.out.printf(
                "units %d indicators %d groups %d replications %d threads %d seconds %.3f replications_per_second %.0f"
                        + " checksum %.6g%n",
                units,
                groups * perGroup,
                groups,
                replications,
                threads,
                seconds,
                replications / seconds,
                checksum(tally));
    }

    private static double checksum(Tally tally) {
        double sum = 0;
        for (int unit = 0; unit < tally.units(); unit++) {
            sum += tally.sum(unit);
        }
        return sum / tally.replications() / tally.units();
    }

    static Study study(int units, int groups, int perGroup) {
        List<WeightDraw> weights = new ArrayList<>();
        weights.add(new NoisyWeights(equal(groups), NOISE));
        for (int group = 0; group < groups; group++) {
            weights.add(new NoisyWeights(equal(perGroup), NOISE));
        }
        return new Study(
                Tree.ofGroups(groups, perGroup),
                data(units, groups * perGroup),
                List.of(Choice.among(3), Choice.among(2), Choice.among(2)),
                new Levels(groups),
                weights,
                new Stream(42));
    }

    private static double[] equal(int children) {
        double[] weights = new double[children];
        Arrays.fill(weights, 1.0 / children);
        return weights;
    }

    /** The first choice is the normalisation, the second the aggregation of the groups, the third that of the index. */
    private record Levels(int groups) implements Scenario.ScenarioTable {
        @Override
        public int choices() {
            return 3;
        }

        @Override
        public Scenario scenario(int[] chosen) {
            List<Scenario.AtNode> nodes = new ArrayList<>();
            nodes.add(new Scenario.AtNode(mean(chosen[2])));
            for (int group = 0; group < groups; group++) {
                nodes.add(new Scenario.AtNode(mean(chosen[1])));
            }
            return new Scenario(chosen[0], nodes);
        }

        private static Aggregation mean(int chosen) {
            return chosen == 0 ? new Arithmetic() : new Geometric();
        }
    }

    /**
     * Made-up values, skewed to the right, better from unit to unit; normalised by min-max, z-score and rank to
     * positive scores.
     */
    private static List<IndicatorScores> data(int units, int indicators) {
        double[][][] scores = new double[3][indicators][];
        long start = new Stream(7).start(0);
        for (int i = 0; i < indicators; i++) {
            double[] raw = new double[units];
            for (int unit = 0; unit < units; unit++) {
                raw[unit] = -Math.log(Stream.uniform(start, i * units + unit) + 1e-12) + 2.0 * unit / units;
            }
            normalise(raw, scores, i);
        }
        return Arrays.stream(scores).map(IndicatorScores::new).toList();
    }

    private static void normalise(double[] raw, double[][][] scores, int column) {
        double low = Arrays.stream(raw).min().orElseThrow();
        double high = Arrays.stream(raw).max().orElseThrow();
        double mean = Arrays.stream(raw).average().orElseThrow();
        double deviation =
                Math.sqrt(Arrays.stream(raw).map(x -> (x - mean) * (x - mean)).sum() / (raw.length - 1));
        double[] sorted = raw.clone();
        Arrays.sort(sorted);
        scores[0][column] =
                Arrays.stream(raw).map(x -> 1 + 99 * (x - low) / (high - low)).toArray();
        scores[1][column] = Arrays.stream(raw)
                .map(x -> Math.max(50 + 10 * (x - mean) / deviation, 1e-3))
                .toArray();
        scores[2][column] = Arrays.stream(raw)
                .map(x -> Arrays.binarySearch(sorted, x) + 1.0)
                .toArray();
    }
}
