// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.weighting.Opinion;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What every weighting must keep, on five siblings with forty units that three experts have judged. */
record WeightingContract(String name, Weighting method) {
    private static final int CHILDREN = 5;
    private static final int UNITS = 40;

    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("gives weights that are not negative and sum to 1", this::sumsToOne),
                dynamicTest("gives the same weights in any order of units", this::ignoresOrderOfUnits),
                dynamicTest("gives every child the same weight in any order of children", this::followsChildren),
                dynamicTest("gives an only child the weight 1", this::bearsOnlyChildren),
                dynamicTest("bears missing scores", this::bearsMissingScores),
                dynamicTest("tells constants by name", this::namesConstants));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> unchangedBy(x -> x + 50),
                Law.SCALE, () -> unchangedBy(x -> x * 3));
    }

    /** Siblings have something in common, and a method that looks for it needs that. */
    private static double[][] scores() {
        double[] common = Samples.scores(1, UNITS, 23)[0];
        double[][] scores = Samples.scores(CHILDREN, UNITS, 21);
        for (double[] child : scores) {
            Arrays.setAll(child, unit -> (child[unit] + common[unit]) / 2);
        }
        return scores;
    }

    private static Siblings siblings(double[][] scores) {
        int[] indicators = IntStream.rangeClosed(1, scores.length).toArray();
        return new Siblings(Samples.weights(scores.length, 22), indicators, scores).with(Opinions.on(scores.length));
    }

    private static double[][] each(double[][] scores, DoubleUnaryOperator change) {
        return Arrays.stream(scores).map(child -> Samples.each(child, change)).toArray(double[][]::new);
    }

    private boolean unchangedBy(DoubleUnaryOperator change) {
        return Check.same(weights(siblings(each(scores(), change))), weights(siblings(scores())));
    }

    private double[] weights(Siblings siblings) {
        return method.weigh(siblings).weights();
    }

    private static void assertAreWeights(double[] weights) {
        assertThat(weights).doesNotContain(Double.NaN);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    }

    private void sumsToOne() {
        assertAreWeights(weights(siblings(scores())));
    }

    private void ignoresOrderOfUnits() {
        double[][] shuffled =
                Arrays.stream(scores()).map(child -> Samples.shuffled(child, 4)).toArray(double[][]::new);
        assertThat(weights(siblings(shuffled))).isEqualTo(weights(siblings(scores())));
    }

    private void followsChildren() {
        int[] order = Samples.order(CHILDREN, 9);
        Siblings one = siblings(scores());
        Siblings other = new Siblings(
                        IntStream.of(order)
                                .mapToDouble(child -> one.given()[child])
                                .toArray(),
                        IntStream.of(order)
                                .map(child -> one.indicators()[child])
                                .toArray(),
                        IntStream.of(order)
                                .mapToObj(child -> one.scores()[child])
                                .toArray(double[][]::new))
                .with(one.opinions().stream()
                        .map(opinion -> follow(opinion, order))
                        .toList());
        double[] weights = weights(one);
        double[] expected =
                IntStream.of(order).mapToDouble(child -> weights[child]).toArray();
        assertThat(Check.same(weights(other), expected)).isTrue();
    }

    private static Opinion follow(Opinion opinion, int... order) {
        List<Integer> places = IntStream.of(order).boxed().toList();
        return new Opinion(
                opinion.expert(),
                opinion.round(),
                opinion.kind(),
                places.indexOf(opinion.child()),
                places.indexOf(opinion.other()),
                opinion.value());
    }

    private void bearsOnlyChildren() {
        double[][] one = {scores()[0]};
        assertThat(weights(new Siblings(new double[] {1}, new int[] {1}, one))).containsExactly(1);
    }

    private void namesConstants() {
        Check.areNumbersWithNames(method.weigh(siblings(scores())).constants());
    }

    private void bearsMissingScores() {
        double[][] scores = scores();
        for (int unit = 0; unit < UNITS; unit += 3) {
            scores[unit % CHILDREN][unit] = Double.NaN;
        }
        assertAreWeights(weights(siblings(scores)));
    }
}
