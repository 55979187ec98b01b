// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Reference;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What every normalisation must keep. */
record NormalisationContract(String name, Normalisation method) {
    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("keeps missing missing", this::keepsMissingMissing),
                dynamicTest("learns the same from any order of units", this::ignoresOrder),
                dynamicTest("gives a better value no lower score", this::respectsDirection),
                dynamicTest("gives every reference value a finite score", this::scoresTheReference),
                dynamicTest("gives no infinite score where an indicator does not vary", this::bearsFlatIndicators),
                dynamicTest("names what it learns", this::namesConstants));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> unchangedBy(x -> x + 250, false),
                Law.SCALE, () -> unchangedBy(x -> x * 12, false),
                Law.MONOTONE, () -> unchangedBy(x -> x * x * x, false),
                Law.MIRROR, () -> unchangedBy(x -> -x, true),
                Law.RECIPROCAL, () -> unchangedBy(x -> 1 / x, true));
    }

    /**
     * The samples that the method can work on: it may refuse one, such as one with half of its values equal, but not
     * more.
     */
    private List<double[]> samples() {
        List<double[]> taken = Samples.values().stream().filter(this::takes).toList();
        assertThat(taken).hasSizeGreaterThanOrEqualTo(Samples.values().size() - 1);
        return taken;
    }

    private boolean takes(double[] values) {
        try {
            fit(values, DoubleUnaryOperator.identity(), Direction.HIGHER_IS_BETTER);
            return true;
        } catch (NotComputable refused) {
            return false;
        }
    }

    /** The scale that is learned from changed values, in which the reference unit has the changed value too. */
    private Scale fit(double[] values, DoubleUnaryOperator change, Direction direction) {
        return method.fit(new Reference(
                Sample.of(Samples.each(values, change)), direction, unit -> change.applyAsDouble(Samples.MIDDLE)));
    }

    private double[] scores(double[] values, DoubleUnaryOperator change, Direction direction) {
        return Samples.each(Samples.each(values, change), fit(values, change, direction)::score);
    }

    private boolean unchangedBy(DoubleUnaryOperator change, boolean reversing) {
        for (double[] values : samples()) {
            for (Direction direction : Direction.values()) {
                double[] changed = scores(values, change, reversing ? opposite(direction) : direction);
                if (!Check.same(changed, scores(values, DoubleUnaryOperator.identity(), direction))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }

    private void keepsMissingMissing() {
        for (double[] values : samples()) {
            assertThat(fit(values, DoubleUnaryOperator.identity(), Direction.HIGHER_IS_BETTER)
                            .score(Double.NaN))
                    .isNaN();
        }
    }

    private void ignoresOrder() {
        for (double[] values : samples()) {
            Scale one = fit(values, DoubleUnaryOperator.identity(), Direction.LOWER_IS_BETTER);
            Scale other = fit(Samples.shuffled(values, 42), DoubleUnaryOperator.identity(), Direction.LOWER_IS_BETTER);
            assertThat(other.constants()).isEqualTo(one.constants());
            assertThat(Samples.each(values, other::score)).isEqualTo(Samples.each(values, one::score));
        }
    }

    private void respectsDirection() {
        for (double[] values : samples()) {
            double[] ascending = Sample.of(withNeighbours(values)).sorted();
            for (Direction direction : Direction.values()) {
                double[] scores =
                        Samples.each(ascending, fit(values, DoubleUnaryOperator.identity(), direction)::score);
                for (int i = 1; i < scores.length; i++) {
                    double gain = (scores[i] - scores[i - 1]) * direction.sign();
                    assertThat(gain >= 0)
                            .as("%s, %s more from %s to %s", direction, gain, ascending[i - 1], ascending[i])
                            .isTrue();
                }
            }
        }
    }

    /** The values and others between and beyond them, as units outside the reference have. */
    private static double[] withNeighbours(double[] values) {
        double[] more = Arrays.copyOf(values, 2 * values.length);
        for (int i = 0; i < values.length; i++) {
            more[values.length + i] = values[i] * 1.07;
        }
        return more;
    }

    private void scoresTheReference() {
        for (double[] values : samples()) {
            for (Direction direction : Direction.values()) {
                assertThat(Arrays.stream(scores(values, DoubleUnaryOperator.identity(), direction)))
                        .allMatch(Double::isFinite, "is finite");
            }
        }
    }

    private void bearsFlatIndicators() {
        double[] flat = {7, 7, 7};
        Scale scale = fit(flat, x -> x == Samples.MIDDLE ? 7 : x, Direction.HIGHER_IS_BETTER);
        for (double x : new double[] {6, 7, 8}) {
            assertThat(Double.isInfinite(scale.score(x))).as("score of %s", x).isFalse();
        }
    }

    private void namesConstants() {
        for (double[] values : samples()) {
            Check.areNumbersWithNames(fit(values, DoubleUnaryOperator.identity(), Direction.HIGHER_IS_BETTER)
                    .constants());
        }
        assertThat(fit(new double[0], DoubleUnaryOperator.identity(), Direction.HIGHER_IS_BETTER)
                        .constants())
                .extracting(Constant::value)
                .doesNotContain(Double.NaN);
    }
}
