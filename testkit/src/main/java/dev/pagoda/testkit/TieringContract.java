// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What every tiering must keep. */
record TieringContract(String name, Tiering method) {
    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("gives cuts that ascend", this::ascends),
                dynamicTest("gives the same cuts in any order of units", this::ignoresOrder),
                dynamicTest("bears few units and equal scores", this::bearsFew));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> movesWith(x -> x + 250),
                Law.SCALE, () -> movesWith(x -> x * 12),
                Law.INTERNAL, this::partsTheScores);
    }

    private double[] cuts(double... scores) {
        return method.cuts(Sample.of(scores));
    }

    private boolean movesWith(DoubleUnaryOperator change) {
        return Samples.values().stream()
                .allMatch(scores -> Check.same(cuts(Samples.each(scores, change)), Samples.each(cuts(scores), change)));
    }

    /** No tier is empty: every cut has scores on both sides. */
    private boolean partsTheScores() {
        return Samples.values().stream()
                .allMatch(scores -> partsAll(scores) && partsAll(Samples.each(scores, score -> score + 5000)));
    }

    private boolean partsAll(double[] scores) {
        Sample sample = Sample.of(scores);
        return Arrays.stream(cuts(scores))
                .allMatch(cut -> sample.countBelow(cut) > 0 && sample.countBelow(cut) < sample.size());
    }

    private static void assertAscend(double[] cuts) {
        for (int i = 1; i < cuts.length; i++) {
            assertThat(cuts[i]).isGreaterThan(cuts[i - 1]);
        }
    }

    private void ascends() {
        Samples.values().forEach(scores -> assertAscend(cuts(scores)));
    }

    private void ignoresOrder() {
        for (double[] scores : Samples.values()) {
            assertThat(cuts(Samples.shuffled(scores, 6))).isEqualTo(cuts(scores));
        }
    }

    private void bearsFew() {
        assertAscend(cuts());
        assertAscend(cuts(50));
        assertAscend(cuts(50, 50, 50));
        assertAscend(cuts(50, 60));
    }
}
