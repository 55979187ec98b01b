// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.aggregation.Aggregation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every aggregation must keep, on four children with sixteen units: few enough for an aggregation that searches
 * orders of units.
 */
record AggregationContract(String name, Aggregation method) {
    static final int CHILDREN = 4;
    private static final int ROWS = 16;
    private static final double[] WEIGHTS = Samples.weights(CHILDREN, 32);

    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("gives a unit the same score in any order of units", this::ignoresOrderOfUnits),
                dynamicTest("gives a unit the same score alone as beside others", this::ignoresCompany),
                dynamicTest("says whether it compares units", this::saysWhatItDependsOn),
                dynamicTest("gives the same scores in any order of children", this::ignoresOrderOfChildren),
                dynamicTest("never counts a child of weight 0", this::ignoresWeightZero),
                dynamicTest("keeps a unit without any child missing", this::keepsMissingMissing),
                dynamicTest("leaves its input as it is", this::changesNothing));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> movesWith(x -> x + 50),
                Law.SCALE, () -> movesWith(x -> x * 3),
                Law.MONOTONE, () -> isUnmovedBy(x -> x * x * x),
                Law.INTERNAL, this::staysInside,
                Law.INCREASING, this::increases,
                Law.ROW_WISE, this::isRowWise,
                Law.REWEIGHTED, this::isReweighted);
    }

    private static double[][] scores() {
        return Samples.scores(CHILDREN, ROWS, 31);
    }

    private double[] made(double[][] scores) {
        return made(scores, WEIGHTS);
    }

    private double[] made(double[][] scores, double[] weights) {
        return method.aggregate(scores, weights, scores);
    }

    private boolean movesWith(DoubleUnaryOperator change) {
        return isUnmovedBy(change) || Check.same(made(changed(change)), Samples.each(made(scores()), change));
    }

    private boolean isUnmovedBy(DoubleUnaryOperator change) {
        return Check.same(made(changed(change)), made(scores()));
    }

    private static double[][] changed(DoubleUnaryOperator change) {
        return Arrays.stream(scores()).map(child -> Samples.each(child, change)).toArray(double[][]::new);
    }

    /** Within rounding, and so equal children give their own score. */
    private boolean staysInside() {
        double[][] scores = scores();
        for (double[] child : scores) {
            child[0] = 64;
        }
        double[] made = made(scores);
        return IntStream.range(0, ROWS).allMatch(row -> {
            double[] children = row(scores, row);
            return made[row] >= Arrays.stream(children).min().orElseThrow() * (1 - 1e-12)
                    && made[row] <= Arrays.stream(children).max().orElseThrow() * (1 + 1e-12);
        });
    }

    private static double[] row(double[][] scores, int row) {
        return Arrays.stream(scores).mapToDouble(child -> child[row]).toArray();
    }

    /** The ranked units stay as they are: a better score of all is another matter than a better one of the unit. */
    private boolean increases() {
        double[] before = made(scores());
        for (int child = 0; child < CHILDREN; child++) {
            double[][] better = scores();
            better[child] = Samples.each(better[child], x -> x + 1);
            double[] after = method.aggregate(better, WEIGHTS, scores());
            if (IntStream.range(0, ROWS).anyMatch(row -> after[row] < before[row])) {
                return false;
            }
        }
        return true;
    }

    private boolean isRowWise() {
        double[] together = made(scores());
        return IntStream.range(0, ROWS).allMatch(row -> made(alone(row))[0] == together[row]);
    }

    private static double[][] alone(int row) {
        return Arrays.stream(scores()).map(child -> new double[] {child[row]}).toArray(double[][]::new);
    }

    private boolean isReweighted() {
        double[][] scores = scores();
        Arrays.fill(scores[CHILDREN - 1], Double.NaN);
        double[] fewer = Arrays.copyOf(WEIGHTS, CHILDREN - 1);
        double sum = Arrays.stream(fewer).sum();
        return Check.same(
                made(scores), made(Arrays.copyOf(scores, CHILDREN - 1), Samples.each(fewer, weight -> weight / sum)));
    }

    /** What a score is compared with is the reference, which stays. */
    private void ignoresCompany() {
        double[] together = made(scores());
        double[] apart = IntStream.range(0, ROWS)
                .mapToDouble(row -> method.aggregate(alone(row), WEIGHTS, scores())[0])
                .toArray();
        assertThat(apart).isEqualTo(together);
    }

    private void saysWhatItDependsOn() {
        double[] amongOthers = method.aggregate(scores(), WEIGHTS, Samples.scores(CHILDREN, ROWS, 77));
        assertThat(Arrays.equals(amongOthers, made(scores()))).isEqualTo(!method.comparesUnits());
    }

    private void ignoresOrderOfUnits() {
        double[][] shuffled =
                Arrays.stream(scores()).map(child -> Samples.shuffled(child, 8)).toArray(double[][]::new);
        assertThat(made(shuffled)).isEqualTo(Samples.shuffled(made(scores()), 8));
    }

    private void ignoresOrderOfChildren() {
        int[] order = Samples.order(CHILDREN, 3);
        double[][] scores = scores();
        double[][] reordered =
                IntStream.of(order).mapToObj(child -> scores[child]).toArray(double[][]::new);
        double[] weights =
                IntStream.of(order).mapToDouble(child -> WEIGHTS[child]).toArray();
        assertThat(Check.same(made(reordered, weights), made(scores))).isTrue();
    }

    private void ignoresWeightZero() {
        double[] weights = {0.5, 0.5, 0, 0};
        double[][] scores = scores();
        double[] expected = made(scores, weights);
        Arrays.fill(scores[2], -7); // not even one that would be refused
        Arrays.fill(scores[3], Double.NaN);
        assertThat(Check.same(made(scores, weights), expected)).isTrue();
    }

    private void keepsMissingMissing() {
        double[][] scores = scores();
        for (double[] child : scores) {
            child[5] = Double.NaN;
        }
        assertThat(made(scores)[5]).isNaN();
    }

    private void changesNothing() {
        double[][] scores = scores();
        double[] weights = WEIGHTS.clone();
        made(scores, weights);
        assertThat(scores).isDeepEqualTo(scores());
        assertThat(weights).isEqualTo(WEIGHTS);
    }
}
